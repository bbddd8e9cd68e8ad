package io.newsgraph.gateway.engine;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphqlErrorBuilder;
import io.newsgraph.gateway.deadline.FreshContext;
import io.newsgraph.gateway.failure.ErrorCode;
import io.newsgraph.gateway.guard.GuardConfig;
import io.newsgraph.gateway.guard.QueryLimits;
import io.newsgraph.gateway.relay.Node;
import io.newsgraph.gateway.rights.Caller;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jboss.logging.Logger;

/** Begins subscriptions, and answers their events. */
@Singleton
public final class Subscriptions implements SubscriptionStart {

  private static final Logger LOG = Logger.getLogger(Subscriptions.class);

  private final Engine engine;
  private final QueryLimits limits;
  private final GuardConfig config;
  private final FreshContext contexts;
  private final EventTurns turns;

  Subscriptions(Engine engine, QueryLimits limits, GuardConfig config, FreshContext contexts) {
    this.engine = engine;
    this.limits = limits;
    this.config = config;
    this.contexts = contexts;
    this.turns = new EventTurns(config.queryTime());
  }

  @Override
  public CompletionStage<Subscribed> begin(GraphQlRequest request, Caller caller) {
    return CompletableFuture.completedStage(request)
        .thenCompose(asked -> engine.execute(asked, caller, limits.budget()))
        .thenApply(result -> begun(result, request, caller))
        .exceptionally(failure -> new Subscribed.Refused(failed(failure)));
  }

  private Subscribed begun(ExecutionResult result, GraphQlRequest request, Caller caller) {
    return result.getData() instanceof EventSource source
        ? new Subscribed.Running(answers(source, request, caller))
        : new Subscribed.Refused(result);
  }

  private Multi<ExecutionResult> answers(
      EventSource source, GraphQlRequest request, Caller caller) {
    EventQuery query =
        new EventQuery(engine.document(request.query()), request.operationName(), source.field());
    return source
        .events()
        .onItem()
        .transformToUniAndConcatenate(event -> answer(query, request, caller, event))
        .onFailure()
        .recoverWithItem(Subscriptions::lost);
  }

  private Uni<ExecutionResult> answer(
      EventQuery query, GraphQlRequest request, Caller caller, Node event) {
    return Uni.createFrom()
        .<ExecutionResult>emitter(
            answer ->
                contexts.run(
                    config.queryTime(),
                    () ->
                        turns
                            .inTurn(
                                () ->
                                    engine.execute(
                                        query.of(event.id()), request, caller, limits.budget()))
                            .exceptionally(Subscriptions::failed)
                            .thenAccept(answer::complete)))
        .map(result -> asEvent(query.key(), result));
  }

  /** The article is there by the subscription's type: where it isn't, there is no data at all. */
  private static ExecutionResult asEvent(String key, ExecutionResult result) {
    Map<String, Object> data = result.getData();
    if (data != null && data.get(key) != null) {
      return result;
    }
    // Deleted a moment ago: nothing happened that could be told.
    return isGone(result) ? null : result.transform(builder -> builder.data(null));
  }

  private static boolean isGone(ExecutionResult result) {
    return result.getErrors().stream()
        .anyMatch(
            error -> ErrorCode.ARTICLE_NOT_FOUND.name().equals(error.getExtensions().get("code")));
  }

  /** The source of events fails in one way only. */
  private static ExecutionResult lost() {
    return error(
        ErrorCode.EVENTS_LOST, "Events came faster than they could be answered. Subscribe again.");
  }

  private static ExecutionResult failed(Throwable failure) {
    LOG.error("a subscription failed", failure);
    return error(ErrorCode.INTERNAL_ERROR, "The gateway failed at this. It is logged.");
  }

  private static ExecutionResult error(ErrorCode code, String message) {
    return ExecutionResultImpl.newExecutionResult()
        .addError(
            GraphqlErrorBuilder.newError()
                .message("%s", message)
                .extensions(Map.of("code", code.name()))
                .build())
        .build();
  }
}
