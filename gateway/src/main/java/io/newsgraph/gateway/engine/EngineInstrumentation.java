package io.newsgraph.gateway.engine;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import io.newsgraph.gateway.failure.ErrorCoding;
import io.newsgraph.gateway.guard.QueryLimits;
import io.newsgraph.gateway.loading.BatchLoaders;
import io.newsgraph.gateway.rights.RoleCheck;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;

/**
 * What goes with each execution: fresh loaders, bounds, rights, codes on its errors. One class, as
 * graphql-java's chain of several costs some ten objects for each field.
 */
@Singleton
final class EngineInstrumentation extends SimplePerformantInstrumentation {

  private final BatchLoaders loaders;
  private final QueryLimits limits;
  private final RoleCheck roles;

  EngineInstrumentation(BatchLoaders loaders, QueryLimits limits, RoleCheck roles) {
    this.loaders = loaders;
    this.limits = limits;
    this.roles = roles;
  }

  @Override
  public ExecutionInput instrumentExecutionInput(
      ExecutionInput input,
      InstrumentationExecutionParameters parameters,
      InstrumentationState state) {
    return input.transform(builder -> builder.dataLoaderRegistry(loaders.forOneRequest()));
  }

  @Override
  public InstrumentationContext<ExecutionResult> beginExecuteOperation(
      InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
    limits.check(parameters.getExecutionContext());
    return SimpleInstrumentationContext.noOp();
  }

  @Override
  public DataFetcher<?> instrumentDataFetcher(
      DataFetcher<?> fetcher,
      InstrumentationFieldFetchParameters parameters,
      InstrumentationState state) {
    // What is trivial to fetch is a part of what was read already, by right.
    return parameters.isTrivialDataFetcher()
        ? fetcher
        : roles.checked(fetcher, parameters.getEnvironment());
  }

  @Override
  public CompletableFuture<ExecutionResult> instrumentExecutionResult(
      ExecutionResult result,
      InstrumentationExecutionParameters parameters,
      InstrumentationState state) {
    return CompletableFuture.completedFuture(
        QueryLimits.told(ErrorCoding.coded(result), parameters.getGraphQLContext()));
  }
}
