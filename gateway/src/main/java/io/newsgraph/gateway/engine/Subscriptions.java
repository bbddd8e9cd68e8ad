package io.newsgraph.gateway.engine;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherResult;
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
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Begins subscriptions, and answers their events. */
@Singleton
public final class Subscriptions {

  private static final Logger LOG = Logger.getLogger(Subscriptions.class);

  /**
   * How many events are answered at once: as many as leave the services' bounds on calls room for
   * queries, however many different subscriptions one article concerns.
   */
  private static final int AT_ONCE = 16;

  private final Engine engine;
  private final QueryLimits limits;
  private final GuardConfig config;
  private final FreshContext contexts;
  private final Semaphore turns = new Semaphore(AT_ONCE);

  Subscriptions(Engine engine, QueryLimits limits, GuardConfig config, FreshContext contexts) {
    this.engine = engine;
    this.limits = limits;
    this.config = config;
    this.contexts = contexts;
  }

  /**
   * Begins a subscription. To be called off the event loop.
   *
   * @param caller who asks; an event is answered by the rights of then
   */
  public CompletionStage<Subscribed> begin(GraphQlRequest request, Caller caller) {
    return engine
        .execute(request, caller, limits.budget())
        .handle(
            (result, failure) ->
                failure == null
                    ? begun(result, request, caller)
                    : new Subscribed.Refused(failed(failure)));
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
        .transformToUniAndConcatenate(
            event ->
                referenced(event) == null
                    ? lost()
                    : answer(query, request, caller, referenced(event)));
  }

  /** SmallRye's wrapping tells of a source that failed by an event without data. */
  private static Node referenced(Object event) {
    Object data = event instanceof DataFetcherResult<?> result ? result.getData() : event;
    return data instanceof Node node ? node : null;
  }

  private Uni<ExecutionResult> answer(
      EventQuery query, GraphQlRequest request, Caller caller, Node event) {
    return Uni.createFrom()
        .<ExecutionResult>emitter(
            answer ->
                contexts.run(
                    config.queryTime(),
                    () ->
                        inTurn(
                                () ->
                                    engine.execute(
                                        query.of(event.id()), request, caller, limits.budget()))
                            .thenAccept(answer::complete)))
        .map(result -> asEvent(query.key(), result));
  }

  private CompletionStage<ExecutionResult> inTurn(Supplier<CompletionStage<ExecutionResult>> work) {
    turns.acquireUninterruptibly();
    return CompletableFuture.completedStage(work)
        .thenCompose(Supplier::get)
        .handle(
            (result, failure) -> {
              turns.release();
              return failure == null ? result : failed(failure);
            });
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

  private static Uni<ExecutionResult> lost() {
    return Uni.createFrom()
        .item(
            error(
                ErrorCode.EVENTS_LOST,
                "Events came faster than they could be answered. Subscribe again."));
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
