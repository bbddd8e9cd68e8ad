package io.newsgraph.gateway.http;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphqlErrorBuilder;
import graphql.language.OperationDefinition.Operation;
import io.newsgraph.gateway.document.DocumentRefused;
import io.newsgraph.gateway.document.Documents;
import io.newsgraph.gateway.engine.Engine;
import io.newsgraph.gateway.engine.GraphQlRequest;
import io.newsgraph.gateway.failure.ErrorCode;
import io.newsgraph.gateway.failure.RequestFailure;
import io.newsgraph.gateway.guard.CostBudget;
import io.newsgraph.gateway.guard.EndpointConfig;
import io.newsgraph.gateway.guard.QueryLimits;
import io.newsgraph.gateway.rights.Caller;
import io.newsgraph.gateway.stream.Receiver;
import io.newsgraph.gateway.stream.ResultText;
import io.newsgraph.gateway.stream.SharedSubscriptions;
import io.quarkus.virtual.threads.VirtualThreads;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;

/** Executes what came, each operation beside the others. */
@Singleton
public final class OperationRunner {

  private final Documents documents;
  private final Engine engine;
  private final SharedSubscriptions subscriptions;
  private final QueryLimits limits;
  private final EndpointConfig endpoint;
  private final ResultText texts;
  private final ExecutorService executor;

  OperationRunner(
      Documents documents,
      Engine engine,
      SharedSubscriptions subscriptions,
      QueryLimits limits,
      EndpointConfig endpoint,
      ResultText texts,
      @VirtualThreads ExecutorService executor) {
    this.documents = documents;
    this.engine = engine;
    this.subscriptions = subscriptions;
    this.limits = limits;
    this.endpoint = endpoint;
    this.texts = texts;
    this.executor = executor;
  }

  /** What holds for all operations of one HTTP request. */
  private record Terms(boolean safe, Caller caller, CostBudget budget) {}

  /**
   * Executes all operations, and answers them in their order.
   *
   * @param caller who asks
   * @return fails with {@link HttpRefusal} 405 where an operation must not come as it came
   */
  CompletionStage<List<ExecutionResult>> run(Incoming incoming, Caller caller) {
    Terms terms = new Terms(incoming.isSafe(), caller, limits.budget());
    List<CompletableFuture<ExecutionResult>> results =
        incoming.operations().stream().map(operation -> start(operation, terms)).toList();
    return CompletableFuture.allOf(results.toArray(CompletableFuture[]::new))
        .thenApply(done -> results.stream().map(CompletableFuture::join).toList());
  }

  /** Each on a thread of its own: SmallRye keeps its context in the thread. */
  private CompletableFuture<ExecutionResult> start(Incoming.Operation operation, Terms terms) {
    return CompletableFuture.supplyAsync(() -> execute(operation, terms), executor)
        .thenCompose(Function.identity());
  }

  private CompletionStage<ExecutionResult> execute(Incoming.Operation operation, Terms terms) {
    checkDocument(operation, terms.safe());
    try {
      GraphQlRequest request = request(operation);
      if (isA(Operation.SUBSCRIPTION, request)) {
        return CompletableFuture.completedStage(result(needsStream()));
      }
      checkMethod(request, terms.safe());
      return engine.execute(request, terms.caller(), terms.budget());
    } catch (DocumentRefused refused) {
      return CompletableFuture.completedStage(result(refused));
    }
  }

  /**
   * Executes an operation of any kind, whose results go one by one to a receiver. To be called off
   * the event loop, in a context with a deadline.
   *
   * @param safe whether it must change nothing
   * @return to be run when nobody wants the results any more
   * @throws RequestFailure if it is not executed at all
   */
  public Runnable stream(
      Incoming.Operation operation, boolean safe, Caller caller, Receiver receiver) {
    checkDocument(operation, safe);
    try {
      GraphQlRequest request = request(operation);
      if (isA(Operation.SUBSCRIPTION, request)) {
        return subscriptions.subscribe(request, caller, receiver);
      }
      checkMethod(request, safe);
      engine
          .execute(request, caller, limits.budget())
          .exceptionally(failure -> result(AnswerWriter.internal(failure)))
          .thenAccept(result -> finish(receiver, result));
    } catch (DocumentRefused refused) {
      receiver.refused(result(refused));
    } catch (RequestFailure refused) {
      throw refused;
    } catch (RuntimeException failure) {
      throw AnswerWriter.internal(failure);
    }
    return () -> {};
  }

  private void finish(Receiver receiver, ExecutionResult result) {
    if (!result.isDataPresent()) {
      receiver.refused(result);
      return;
    }
    receiver.next(texts.of(result));
    receiver.complete();
  }

  private GraphQlRequest request(Incoming.Operation operation) {
    return new GraphQlRequest(
        documents.text(operation.document()), operation.name(), operation.variables());
  }

  private void checkDocument(Incoming.Operation operation, boolean safe) {
    if (safe && !endpoint.freeGet() && !operation.document().isPersisted()) {
      throw HttpRefusal.method("POST", "Only persisted documents are executed by GET here.");
    }
  }

  private void checkMethod(GraphQlRequest request, boolean safe) {
    if (safe && isA(Operation.MUTATION, request)) {
      throw HttpRefusal.method("POST", "Mutations are not executed by GET.");
    }
  }

  private boolean isA(Operation kind, GraphQlRequest request) {
    return engine.operation(request).filter(kind::equals).isPresent();
  }

  private static RequestFailure needsStream() {
    return new RequestFailure(
        ErrorCode.SUBSCRIPTION_NEEDS_STREAM,
        "A subscription has many answers: ask with Accept: text/event-stream, or over a WebSocket"
            + " (graphql-transport-ws).");
  }

  private static ExecutionResult result(RequestFailure refused) {
    return ExecutionResultImpl.newExecutionResult()
        .addError(
            GraphqlErrorBuilder.newError()
                .message("%s", refused.getMessage())
                .extensions(refused.extensions())
                .build())
        .build();
  }
}
