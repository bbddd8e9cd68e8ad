package io.newsgraph.gateway.engine;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import io.newsgraph.gateway.failure.ErrorCoding;
import io.newsgraph.gateway.loading.BatchLoaders;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;

/** What each execution begins and ends with: fresh loaders, and codes on its errors. */
@Singleton
final class RequestScope extends SimplePerformantInstrumentation {

  private final BatchLoaders loaders;

  RequestScope(BatchLoaders loaders) {
    this.loaders = loaders;
  }

  @Override
  public ExecutionInput instrumentExecutionInput(
      ExecutionInput input,
      InstrumentationExecutionParameters parameters,
      InstrumentationState state) {
    return input.transform(builder -> builder.dataLoaderRegistry(loaders.forOneRequest()));
  }

  @Override
  public CompletableFuture<ExecutionResult> instrumentExecutionResult(
      ExecutionResult result,
      InstrumentationExecutionParameters parameters,
      InstrumentationState state) {
    return CompletableFuture.completedFuture(ErrorCoding.coded(result));
  }
}
