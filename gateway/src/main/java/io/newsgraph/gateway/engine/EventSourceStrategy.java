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
import io.smallrye.mutiny.Multi;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import mutiny.zero.flow.adapters.AdaptersToFlow;
import org.reactivestreams.Publisher;

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
    return completed(fetched).thenApply(value -> result(context, field, value.getFetchedValue()));
  }

  @SuppressWarnings("unchecked")
  private static CompletableFuture<FetchedValue> completed(Object fetched) {
    return fetched instanceof CompletableFuture<?> later
        ? (CompletableFuture<FetchedValue>) later
        : CompletableFuture.completedFuture((FetchedValue) fetched);
  }

  private static ExecutionResult result(ExecutionContext context, MergedField field, Object value) {
    Multi<?> events =
        switch (value) {
          case null -> null;
          case Multi<?> multi -> multi;
          case Publisher<?> publisher ->
              Multi.createFrom().publisher(AdaptersToFlow.publisher(publisher));
          default -> throw new IllegalStateException("no stream: " + value.getClass());
        };
    return events == null
        ? new ExecutionResultImpl(context.getErrors())
        : new ExecutionResultImpl(new EventSource(events, field), context.getErrors());
  }

  /** By {@code @skip} or {@code @include}. */
  static GraphQLError nothingSelected() {
    return GraphqlErrorBuilder.newError()
        .message("The subscription selects nothing.")
        .extensions(Map.of("code", ErrorCode.GRAPHQL_VALIDATION_FAILED.name()))
        .build();
  }
}
