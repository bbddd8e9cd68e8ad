package io.newsgraph.gateway.http;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphqlErrorBuilder;
import graphql.language.OperationDefinition.Operation;
import io.newsgraph.gateway.document.DocumentRefused;
import io.newsgraph.gateway.document.Documents;
import io.newsgraph.gateway.engine.Engine;
import io.newsgraph.gateway.engine.GraphQlRequest;
import io.newsgraph.gateway.guard.CostBudget;
import io.newsgraph.gateway.guard.EndpointConfig;
import io.newsgraph.gateway.guard.QueryLimits;
import io.newsgraph.gateway.rights.Caller;
import io.quarkus.virtual.threads.VirtualThreads;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;

/** Executes what came, each operation beside the others. */
@Singleton
final class OperationRunner {

  private final Documents documents;
  private final Engine engine;
  private final QueryLimits limits;
  private final EndpointConfig endpoint;
  private final ExecutorService executor;

  OperationRunner(
      Documents documents,
      Engine engine,
      QueryLimits limits,
      EndpointConfig endpoint,
      @VirtualThreads ExecutorService executor) {
    this.documents = documents;
    this.engine = engine;
    this.limits = limits;
    this.endpoint = endpoint;
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
    if (terms.safe() && !endpoint.freeGet() && !operation.document().isPersisted()) {
      throw HttpRefusal.method("POST", "Only persisted documents are executed by GET here.");
    }
    try {
      GraphQlRequest request =
          new GraphQlRequest(
              documents.text(operation.document()), operation.name(), operation.variables());
      if (terms.safe() && changesSomething(request)) {
        throw HttpRefusal.method("POST", "Only queries are executed by GET.");
      }
      return engine.execute(request, terms.caller(), terms.budget());
    } catch (DocumentRefused refused) {
      return CompletableFuture.completedStage(result(refused));
    }
  }

  private boolean changesSomething(GraphQlRequest request) {
    return engine.operation(request).filter(kind -> kind != Operation.QUERY).isPresent();
  }

  private static ExecutionResult result(DocumentRefused refused) {
    return ExecutionResultImpl.newExecutionResult()
        .addError(
            GraphqlErrorBuilder.newError()
                .message("%s", refused.getMessage())
                .extensions(refused.extensions())
                .build())
        .build();
  }
}
