package io.newsgraph.gateway.federation;

import graphql.GraphQLError;
import graphql.execution.DataFetcherResult;
import graphql.execution.ResultPath;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import io.newsgraph.gateway.article.ArticleApi;
import io.newsgraph.gateway.article.ArticleLoader;
import io.newsgraph.gateway.entity.EntityApi;
import io.newsgraph.gateway.entity.EntityLoader;
import io.newsgraph.gateway.failure.ErrorCode;
import io.newsgraph.gateway.failure.FailureHandler;
import io.newsgraph.gateway.failure.RequestFailure;
import io.newsgraph.gateway.federation.Representation.OfArticle;
import io.newsgraph.gateway.federation.Representation.OfEntity;
import io.newsgraph.gateway.guard.GuardConfig;
import io.newsgraph.gateway.relay.Node;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/**
 * Resolves {@code _entities} through the loaders that all fields read by: however many
 * representations, one call to each service, shared with the rest of the request.
 */
@Singleton
final class EntitiesFetcher
    implements DataFetcher<CompletionStage<DataFetcherResult<List<Object>>>> {

  static final String REPRESENTATIONS = "representations";

  private final ArticleLoader articles;
  private final EntityLoader entities;
  private final GuardConfig limits;

  EntitiesFetcher(ArticleLoader articles, EntityLoader entities, GuardConfig limits) {
    this.articles = articles;
    this.entities = entities;
    this.limits = limits;
  }

  /** What became of one representation: one of the two is null. */
  private record Outcome(Node node, Throwable failure) {}

  @Override
  public CompletionStage<DataFetcherResult<List<Object>>> get(DataFetchingEnvironment field) {
    List<Object> representations = field.getArgument(REPRESENTATIONS);
    if (representations.size() > limits.representations()) {
      throw new RequestFailure(
          ErrorCode.TOO_MANY_REPRESENTATIONS,
          "There are %,d representations; at most %,d are allowed."
              .formatted(representations.size(), limits.representations()));
    }
    List<CompletableFuture<Outcome>> outcomes =
        representations.stream().map(given -> outcome(field, given)).toList();
    return CompletableFuture.allOf(outcomes.toArray(CompletableFuture[]::new))
        .thenApply(all -> result(field, outcomes.stream().map(CompletableFuture::join).toList()));
  }

  private CompletableFuture<Outcome> outcome(DataFetchingEnvironment field, Object given) {
    try {
      return node(field, Representation.of(given)).handle(Outcome::new).toCompletableFuture();
    } catch (RequestFailure refused) {
      return CompletableFuture.completedFuture(new Outcome(null, refused));
    }
  }

  private CompletionStage<Node> node(DataFetchingEnvironment field, Representation asked) {
    return switch (asked) {
      case OfArticle article ->
          ArticleApi.found(articles.byId(field, article.id())).thenApply(Function.identity());
      case OfEntity entity ->
          EntityApi.found(entities.byId(field, entity.id())).thenApply(Function.identity());
    };
  }

  private static DataFetcherResult<List<Object>> result(
      DataFetchingEnvironment field, List<Outcome> outcomes) {
    List<Object> nodes = new ArrayList<>();
    List<GraphQLError> errors = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      ResultPath path = field.getExecutionStepInfo().getPath().segment(nodes.size());
      nodes.add(outcome.node());
      if (outcome.failure() != null) {
        errors.add(
            FailureHandler.error(outcome.failure(), path, field.getField().getSourceLocation()));
      }
    }
    return DataFetcherResult.<List<Object>>newResult().data(nodes).errors(errors).build();
  }
}
