package io.newsgraph.gateway.engine;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import io.newsgraph.gateway.failure.ErrorCoding;
import io.newsgraph.gateway.rights.Caller;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import io.smallrye.graphql.execution.ExecutionService;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Executes GraphQL requests on SmallRye's engine. */
@Singleton
public final class Engine {

  private final ExecutionService execution;
  private final DocumentCache documents;

  Engine(ExecutionService execution, DocumentCache documents) {
    this.execution = execution;
    this.documents = documents;
  }

  /**
   * Executes a request. To be called off the event loop: parsing and completing take time.
   *
   * @param request with a {@code query}
   * @param caller who asks; fields beyond the caller's rights are refused
   */
  public CompletionStage<ExecutionResult> execute(JsonObject request, Caller caller) {
    List<GraphQLError> syntax = syntaxErrors(request.getString("query"));
    if (!syntax.isEmpty()) {
      return CompletableFuture.completedFuture(
          ErrorCoding.coded(ExecutionResultImpl.newExecutionResult().errors(syntax).build()));
    }
    Answer answer = new Answer();
    execution.executeAsync(request, context(caller), answer);
    return answer.result;
  }

  /** SmallRye says of a document it can't parse just that, without the place. */
  private List<GraphQLError> syntaxErrors(String query) {
    if (documents.has(query)) {
      return List.of();
    }
    ParseAndValidateResult parsed =
        ParseAndValidate.parse(ExecutionInput.newExecutionInput(query).build());
    return parsed.isFailure()
        ? List.of(parsed.getSyntaxException().toInvalidSyntaxError())
        : List.of();
  }

  /**
   * Fields are resolved on the thread at hand, which is a virtual one, not handed to Vert.x'
   * workers.
   */
  private static Map<String, Object> context(Caller caller) {
    Map<String, Object> context = new HashMap<>(caller.asContext());
    context.put("runBlocking", true);
    return context;
  }

  private static final class Answer implements ExecutionResponseWriter {

    private final CompletableFuture<ExecutionResult> result = new CompletableFuture<>();

    @Override
    public void write(ExecutionResponse response) {
      result.complete(response.getExecutionResult());
    }

    @Override
    public void fail(Throwable failure) {
      result.completeExceptionally(failure);
    }
  }
}
