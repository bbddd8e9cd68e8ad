package io.newsgraph.gateway.article;

import java.util.Set;

/** Which article is asked for, and which of its fields. */
sealed interface ArticleKey {

  Set<String> fields();

  record ById(String id, Set<String> fields) implements ArticleKey {}

  record ByUrl(String url, Set<String> fields) implements ArticleKey {}
}
