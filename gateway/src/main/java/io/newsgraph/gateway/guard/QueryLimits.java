package io.newsgraph.gateway.guard;

import graphql.ExecutionResult;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import io.newsgraph.gateway.failure.ErrorCode;
import jakarta.inject.Singleton;

/**
 * Refuses queries that are too large, before anything of them is executed, whatever way they came.
 */
@Singleton
public final class QueryLimits extends SimplePerformantInstrumentation {

  private final GuardConfig limits;

  QueryLimits(GuardConfig limits) {
    this.limits = limits;
  }

  @Override
  public InstrumentationContext<ExecutionResult> beginExecuteOperation(
      InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
    check(parameters.getExecutionContext());
    return SimpleInstrumentationContext.noOp();
  }

  private void check(ExecutionContext context) {
    OperationDefinition operation = context.getOperationDefinition();
    int rootFields = operation.getSelectionSet().getSelections().size();
    require(ErrorCode.TOO_MANY_ROOT_FIELDS, "root fields", rootFields, limits.rootFields());
    QueryMeasure measure =
        new QueryMeasurer(
                context.getGraphQLSchema(),
                context.getFragmentsByName(),
                context.getCoercedVariables())
            .measure(operation.getSelectionSet(), rootType(context.getGraphQLSchema(), operation));
    require(ErrorCode.QUERY_TOO_DEEP, "levels of fields", measure.depth(), limits.queryDepth());
    require(ErrorCode.QUERY_TOO_COMPLEX, "as its cost", measure.cost(), limits.queryCost());
  }

  private static GraphQLObjectType rootType(GraphQLSchema schema, OperationDefinition operation) {
    return switch (operation.getOperation()) {
      case QUERY -> schema.getQueryType();
      case MUTATION -> schema.getMutationType();
      case SUBSCRIPTION -> schema.getSubscriptionType();
    };
  }

  private static void require(ErrorCode code, String what, long actual, int limit) {
    if (actual > limit) {
      throw new QueryRefused(
          code, "The query has %,d %s; at most %,d are allowed.".formatted(actual, what, limit));
    }
  }
}
