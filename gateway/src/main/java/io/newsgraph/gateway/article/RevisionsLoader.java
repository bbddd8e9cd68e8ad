package io.newsgraph.gateway.article;

import io.newsgraph.gateway.loading.BatchLoader;
import io.newsgraph.gateway.upstream.ServiceName;
import io.newsgraph.gateway.upstream.Upstream;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.graphql.api.Context;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Reads articles' revisions: side by side, each article's once a request. article-service has no
 * lookup of many, so each article is a call; the query's cost counts it as one, which keeps their
 * number small.
 */
@Singleton
final class RevisionsLoader extends BatchLoader<String, List<ArticleRevision>> {

  private final ArticleClient client;
  private final Upstream service;

  RevisionsLoader(
      @RestClient ArticleClient client, @Identifier(ServiceName.ARTICLE_SERVICE) Upstream service) {
    super(ArticleClient.MAX_KEYS);
    this.client = client;
    this.service = service;
  }

  /** The revisions of an article, newest first. */
  CompletionStage<List<ArticleRevision>> of(Context context, Article article) {
    return load(context, article.id());
  }

  /** One of the articles may have been deleted a moment ago. */
  @Override
  protected Object refusable(String id) {
    return id;
  }

  @Override
  protected CompletionStage<Map<String, List<ArticleRevision>>> loadAll(Set<String> ids) {
    Map<String, CompletableFuture<List<ArticleRevision>>> reads =
        ids.stream().collect(Collectors.toMap(Function.identity(), this::read));
    return CompletableFuture.allOf(reads.values().toArray(CompletableFuture[]::new))
        .thenApply(
            done ->
                reads.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, read -> read.getValue().join())));
  }

  private CompletableFuture<List<ArticleRevision>> read(String id) {
    return service
        .read(() -> client.revisions(id))
        .thenApply(ArticleClient.Revisions::revisions)
        .toCompletableFuture();
  }
}
