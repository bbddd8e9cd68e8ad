package io.newsgraph.gateway.engine;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategy;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FetchedValue;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.execution.ResultPath;
import io.newsgraph.gateway.failure.ErrorCode;
import io.newsgraph.gateway.subscription.ArticleEvents;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Fetches a subscription's source of events, and stops there: the result's data is an {@link
 * EventSource}. graphql-java's own strategy would go on to answer the events, but with one set of
 * loaders for all of them, which would give each event what an earlier one read, and one call to a
 * service for each field instead of each level.
 */
final class EventSourceStrategy extends ExecutionStrategy {

  EventSourceStrategy(DataFetcherExceptionHandler failures) {
    super(failures);
  }

  @Override
  public CompletableFuture<ExecutionResult> execute(
      ExecutionContext context, ExecutionStrategyParameters parameters) {
    MergedSelectionSet fields = parameters.getFields();
    if (fields.isEmpty()) {
      return CompletableFuture.completedFuture(new ExecutionResultImpl(nothingSelected()));
    }
    MergedField field = fields.getSubFieldsList().getFirst();
    ResultPath path = parameters.getPath().segment(field.getResultKey());
    Object fetched = fetchField(context, parameters.transform(one -> one.field(field).path(path)));
    return completed(fetched).thenApply(done -> result(context, field));
  }

  @SuppressWarnings("unchecked")
  private static CompletableFuture<FetchedValue> completed(Object fetched) {
    return fetched instanceof CompletableFuture<?> later
        ? (CompletableFuture<FetchedValue>) later
        : CompletableFuture.completedFuture((FetchedValue) fetched);
  }

  private static ExecutionResult result(ExecutionContext context, MergedField field) {
    return ArticleEvents.in(context.getGraphQLContext())
        .map(source -> new EventSource(source.events(), field))
        .map(source -> new ExecutionResultImpl(source, context.getErrors()))
        .orElseGet(() -> new ExecutionResultImpl(context.getErrors()));
  }

  /** By {@code @skip} or {@code @include}. */
  static GraphQLError nothingSelected() {
    return GraphqlErrorBuilder.newError()
        .message("The subscription selects nothing.")
        .extensions(Map.of("code", ErrorCode.GRAPHQL_VALIDATION_FAILED.name()))
        .build();
  }
}
