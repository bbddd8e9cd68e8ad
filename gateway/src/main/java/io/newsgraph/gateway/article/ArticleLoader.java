package io.newsgraph.gateway.article;

import graphql.schema.DataFetchingEnvironment;
import io.newsgraph.gateway.article.ArticleKey.ById;
import io.newsgraph.gateway.article.ArticleKey.ByUrl;
import io.newsgraph.gateway.loading.BatchLoader;
import io.newsgraph.gateway.loading.Selection;
import io.newsgraph.gateway.upstream.ServiceName;
import io.newsgraph.gateway.upstream.Upstream;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.graphql.api.Context;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Reads the articles of one level of a query in one lookup, with the fields that any of them was
 * asked for.
 */
@Singleton
public final class ArticleLoader extends BatchLoader<ArticleKey, Article> {

  private final ArticleClient client;
  private final Upstream service;

  ArticleLoader(
      @RestClient ArticleClient client, @Identifier(ServiceName.ARTICLE_SERVICE) Upstream service) {
    super(ArticleClient.MAX_KEYS);
    this.client = client;
    this.service = service;
  }

  /** The article of an id with the fields selected here; null where there is none. */
  public CompletionStage<Article> byId(Context context, String id) {
    return byId(context.unwrap(DataFetchingEnvironment.class), id);
  }

  /** The same, for a field that SmallRye does not know. */
  public CompletionStage<Article> byId(DataFetchingEnvironment field, String id) {
    return load(field, new ById(id, selected(Selection.of(field))));
  }

  /** The article of a URL with the fields selected here; null where there is none. */
  CompletionStage<Article> byUrl(Context context, String url) {
    return load(context, new ByUrl(url, selected(Selection.of(context))));
  }

  /** The article's fields that are selected at a path below the field being resolved. */
  public static Set<String> selected(Selection selection, String path) {
    return selected(selection.at(path));
  }

  /** To the service no fields means all of them, so one is always asked for. */
  private static Set<String> selected(Selection selection) {
    Set<String> fields = new TreeSet<>(selection.namesAmong(Article.FIELDS));
    fields.add("revision");
    return fields;
  }

  /** Ids were checked before; whether a URL is one, the service knows. */
  @Override
  protected Object refusable(ArticleKey key) {
    return key instanceof ByUrl byUrl ? byUrl.url() : "";
  }

  @Override
  protected CompletionStage<Map<ArticleKey, Article>> loadAll(Set<ArticleKey> keys) {
    ArticleClient.Lookup lookup = lookup(keys);
    return service.read(() -> client.lookup(lookup)).thenApply(found -> assigned(keys, found));
  }

  private static ArticleClient.Lookup lookup(Set<ArticleKey> keys) {
    Set<String> ids = new TreeSet<>();
    Set<String> urls = new TreeSet<>();
    Set<String> fields = new TreeSet<>();
    for (ArticleKey key : keys) {
      fields.addAll(key.fields());
      switch (key) {
        case ById byId -> ids.add(byId.id());
        case ByUrl byUrl -> urls.add(byUrl.url());
      }
    }
    return new ArticleClient.Lookup(ids, urls, fields);
  }

  private static Map<ArticleKey, Article> assigned(
      Set<ArticleKey> keys, ArticleClient.Found found) {
    Map<String, Article> byId =
        found.articles().stream().collect(Collectors.toMap(Article::id, Function.identity()));
    Map<String, String> idOfUrl =
        found.urls().stream()
            .collect(Collectors.toMap(ArticleClient.UrlOwner::url, ArticleClient.UrlOwner::id));
    Map<ArticleKey, Article> values = new HashMap<>();
    for (ArticleKey key : keys) {
      values.put(key, byId.get(id(key, idOfUrl)));
    }
    return values;
  }

  private static String id(ArticleKey key, Map<String, String> idOfUrl) {
    return switch (key) {
      case ById byId -> byId.id();
      case ByUrl byUrl -> idOfUrl.get(byUrl.url());
    };
  }
}
