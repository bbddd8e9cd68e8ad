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
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads the revisions of the articles of one level of a query in one lookup. */
@Singleton
final class RevisionsLoader extends BatchLoader<String, List<ArticleRevision>> {

  private final ArticleClient client;
  private final Upstream service;

  RevisionsLoader(
      @RestClient ArticleClient client, @Identifier(ServiceName.ARTICLE_SERVICE) Upstream service) {
    super(ArticleClient.MAX_REVISION_IDS);
    this.client = client;
    this.service = service;
  }

  /** The revisions of an article, newest first; null where it was deleted a moment ago. */
  CompletionStage<List<ArticleRevision>> of(Context context, Article article) {
    return load(context, article.id());
  }

  /** None: ids come from articles that were read. */
  @Override
  protected Object refusable(String id) {
    return "";
  }

  @Override
  protected CompletionStage<Map<String, List<ArticleRevision>>> loadAll(Set<String> ids) {
    return service
        .read(() -> client.revisions(new ArticleClient.RevisionLookup(ids)))
        .thenApply(
            found ->
                found.articles().stream()
                    .collect(
                        Collectors.toMap(
                            ArticleClient.Revisions::articleId,
                            ArticleClient.Revisions::revisions)));
  }
}
