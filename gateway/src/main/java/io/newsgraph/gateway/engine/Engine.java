package io.newsgraph.gateway.engine;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.ExecutionId;
import graphql.language.OperationDefinition.Operation;
import io.newsgraph.gateway.federation.FederatedSchema;
import io.newsgraph.gateway.guard.CostBudget;
import io.newsgraph.gateway.rights.Caller;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Executes GraphQL requests on SmallRye's schema. SmallRye's own execution service is passed by: it
 * parses each document anew for each request, and says of one it can't parse just that, without the
 * place.
 */
@Singleton
public final class Engine {

  private final GraphQL graphQl;
  private final DocumentCache documents;
  private final AtomicLong executions = new AtomicLong();

  Engine(FederatedSchema schema, EngineSetup.Parts parts, DocumentCache documents) {
    this.graphQl = parts.applyTo(GraphQL.newGraphQL(schema.schema())).build();
    this.documents = documents;
  }

  /**
   * Executes a request. To be called off the event loop: parsing and completing take time. What
   * becomes of a subscription is for {@link Subscriptions} to read.
   *
   * @param caller who asks; fields beyond the caller's rights are refused
   * @param budget shared by the requests of one batch
   */
  public CompletionStage<ExecutionResult> execute(
      GraphQlRequest request, Caller caller, CostBudget budget) {
    return execute(documents.document(request.query()), request, caller, budget);
  }

  /** As above, with another document in the place of the request's. */
  CompletionStage<ExecutionResult> execute(
      KnownDocument document, GraphQlRequest request, Caller caller, CostBudget budget) {
    SmallRyeContext context = new SmallRyeContext(Engine.class.getName());
    context.setRequest(request.toJson());
    context.setOperationName(request.operationName());
    ExecutionInput input =
        input(request, context, caller, budget)
            .transform(own -> own.graphQLContext(document.asContext()));
    context.setExecutionInput(input);
    context.setExecutionId(input.getExecutionId().toString());
    context.setRequestedOperationTypes(
        documents.operations(request.query()).stream()
            .map(operation -> operation.getOperation().name())
            .distinct()
            .toList());
    SmallRyeContextManager.restore(context);
    return graphQl.executeAsync(input);
  }

  /**
   * What kind of operation a request asks for.
   *
   * @return nothing where the document is not valid, or has no such operation
   */
  public Optional<Operation> operation(GraphQlRequest request) {
    return documents.operation(request.query(), request.operationName());
  }

  KnownDocument document(String query) {
    return documents.document(query);
  }

  /** Whether a document is valid, and within the bounds that hold for documents as such. */
  public boolean isValid(String query) {
    return !documents.document(query).entry().hasErrors();
  }

  private ExecutionInput input(
      GraphQlRequest request, SmallRyeContext context, Caller caller, CostBudget budget) {
    return ExecutionInput.newExecutionInput(request.query())
        .operationName(request.operationName())
        .variables(context.getVariables().orElse(Map.of()))
        .executionId(ExecutionId.from(Long.toString(executions.incrementAndGet())))
        .locale(Locale.ENGLISH)
        .graphQLContext(caller.asContext())
        .graphQLContext(
            Map.of(
                SmallRyeContextManager.CONTEXT,
                context,
                CostBudget.class,
                budget,
                // Fields are resolved on the thread at hand, which is a virtual one, not handed to
                // Vert.x' workers.
                "runBlocking",
                true))
        .build();
  }
}
