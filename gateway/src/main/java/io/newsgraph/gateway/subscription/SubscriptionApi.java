package io.newsgraph.gateway.subscription;

import io.newsgraph.gateway.article.Article;
import io.newsgraph.gateway.changes.Change;
import io.newsgraph.gateway.changes.ChangeFeed;
import io.newsgraph.gateway.failure.ErrorCode;
import io.newsgraph.gateway.failure.RequestFailure;
import io.newsgraph.gateway.relay.NodeId;
import io.newsgraph.gateway.upstream.ServiceName;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * What a client can be told as it happens. The articles given here are references: the engine reads
 * of each what the subscription selects.
 */
@GraphQLApi
public class SubscriptionApi {

  /** Each change is compared with each subscription's entities; a watch list has some dozens. */
  private static final int MAX_ENTITIES = 100;

  private final ChangeFeed articles;
  private final ChangeFeed analyses;

  SubscriptionApi(
      @Identifier(ServiceName.ARTICLE_SERVICE) ChangeFeed articles,
      @Identifier(ServiceName.ANALYSIS_SERVICE) ChangeFeed analyses) {
    this.articles = articles;
    this.analyses = analyses;
  }

  @Subscription
  @NonNull
  @Description(
      "Each article whose newest revision was analysed, from now on. That a newer analyser was at"
          + " it again is not told.")
  public Multi<Article> articleAnalyzed(
      @Nullable
          @Description(
              "Only articles that name one of these entities, at most 100. The id of one that was"
                  + " merged stands for the one it was merged into. Every article unless given.")
          List<@NonNull String> entityIds) {
    if (entityIds == null) {
      return references(analyses.changes());
    }
    Set<String> wanted = checked(entityIds);
    return references(
        analyses
            .changes()
            .filter(change -> change.entityIds().stream().anyMatch(wanted::contains)));
  }

  @Subscription
  @NonNull
  @Description(
      "Each article that arrives, or comes again in a new revision, from now on. Its analysis"
          + " follows a moment later: see `articleAnalyzed`.")
  public Multi<Article> articleIngested() {
    return references(articles.changes());
  }

  private static Set<String> checked(List<String> entityIds) {
    if (entityIds.size() > MAX_ENTITIES) {
      throw new RequestFailure(
          ErrorCode.FILTER_TOO_LARGE,
          "There are %,d entityIds; at most %d are watched at once."
              .formatted(entityIds.size(), MAX_ENTITIES));
    }
    entityIds.forEach(NodeId::requireEntity);
    return Set.copyOf(entityIds);
  }

  private static Multi<Article> references(Multi<Change> changes) {
    return changes.map(change -> Article.reference(change.articleId(), change.revision()));
  }
}
