package io.newsgraph.gateway.guard;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.ExecutionContext;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import io.newsgraph.gateway.failure.ErrorCode;
import jakarta.inject.Singleton;
import java.util.Map;

/**
 * Refuses queries that are too large, before anything of them is executed, whatever way they came.
 */
@Singleton
public final class QueryLimits {

  private final GuardConfig limits;

  QueryLimits(GuardConfig limits) {
    this.limits = limits;
  }

  /** Adds to a result what the query cost, also where that was too much. */
  public static ExecutionResult told(ExecutionResult result, GraphQLContext request) {
    CostBudget.Cost cost = request.get(CostBudget.Cost.class);
    return cost == null ? result : withCost(result, cost);
  }

  private static ExecutionResult withCost(ExecutionResult result, CostBudget.Cost cost) {
    Map<String, Long> told = Map.of("requested", cost.requested(), "allowed", cost.allowed());
    return result.transform(builder -> builder.addExtension("cost", told));
  }

  /**
   * @throws QueryRefused if a query is beyond a bound
   */
  public void check(ExecutionContext context) {
    OperationDefinition operation = context.getOperationDefinition();
    QueryMeasure measure =
        new QueryMeasurer(
                context.getGraphQLSchema(),
                context.getFragmentsByName(),
                context.getCoercedVariables())
            .measure(operation.getSelectionSet(), rootType(context.getGraphQLSchema(), operation));
    require(ErrorCode.TOO_MANY_ROOT_FIELDS, "root fields", measure.width(), limits.rootFields());
    require(ErrorCode.QUERY_TOO_DEEP, "levels of fields", measure.depth(), limits.queryDepth());
    GraphQLContext request = context.getGraphQLContext();
    CostBudget budget = request.getOrDefault(CostBudget.class, budget());
    CostBudget.Cost cost = budget.take(measure.cost());
    request.put(CostBudget.Cost.class, cost);
    require(ErrorCode.QUERY_TOO_COMPLEX, "as its cost", cost.requested(), cost.allowed());
  }

  /** What the queries of one HTTP request may cost. */
  public CostBudget budget() {
    return new CostBudget(limits.queryCost());
  }

  private static GraphQLObjectType rootType(GraphQLSchema schema, OperationDefinition operation) {
    return switch (operation.getOperation()) {
      case QUERY -> schema.getQueryType();
      case MUTATION -> schema.getMutationType();
      case SUBSCRIPTION -> schema.getSubscriptionType();
    };
  }

  private static void require(ErrorCode code, String what, long actual, long limit) {
    if (actual > limit) {
      throw new QueryRefused(
          code, "The query has %,d %s; at most %,d are allowed.".formatted(actual, what, limit));
    }
  }
}
