package io.newsgraph.gateway.guard;

import graphql.execution.CoercedVariables;
import graphql.language.ArrayValue;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import io.newsgraph.gateway.relay.PageRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a field of a query may come to: how many items, and at what cost of its own. */
final class FieldWeight {

  /**
   * What a field costs that makes a call of its own: 40 such fields reach the default limit of a
   * query.
   */
  private static final long COST_OF_CALL = 5_000;

  private static final Set<String> CALLS =
      Set.of("Query.articles", "Query.entities", "Query.entityGraph");

  /** Analysing a text takes a core for up to half a second: four of them fill a query. */
  private static final long COST_OF_ANALYSIS = 45_000;

  /**
   * What lists within one article come to on the whole; their bound of 500 would forbid everyday
   * queries.
   */
  private static final int ASSUMED_ITEMS = 20;

  /** How many edges the corpus graph has where its filter sets no limit. */
  private static final int DEFAULT_GRAPH_EDGES = 200;

  private final CoercedVariables variables;

  FieldWeight(CoercedVariables variables) {
    this.variables = variables;
  }

  /** What the field itself costs, besides what is selected in it. */
  long cost(Field field, GraphQLNamedType type) {
    String name = type.getName() + "." + field.getName();
    if (name.equals("Query.analyzeText")) {
      return COST_OF_ANALYSIS;
    }
    return CALLS.contains(name) ? COST_OF_CALL : 1;
  }

  /** How many items the field may have: its page's or list's size. */
  int items(Field field, GraphQLFieldDefinition definition, GraphQLNamedType type) {
    if (field.getName().equals("entityGraph")) {
      return graphs(field);
    }
    if (field.getName().equals("_entities")) {
      return argument(field, "representations") instanceof List<?> given
          ? bounded(given.size())
          : 1;
    }
    if (GraphQLTypeUtil.unwrapAll(definition.getType()).getName().endsWith("Connection")) {
      return size(field, "first")
          .or(() -> size(field, "last"))
          .orElse(PageRequest.DEFAULT_PAGE_SIZE);
    }
    boolean list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()));
    if (!list || isCounted(type)) {
      return 1;
    }
    return size(field, "first").orElseGet(() -> defaultSize(definition));
  }

  /** A connection's edges are counted with the connection, and the schema is as large as it is. */
  private static boolean isCounted(GraphQLNamedType type) {
    return type.getName().endsWith("Connection") || type.getName().startsWith("__");
  }

  /**
   * The corpus graph, in graphs of the assumed size: its limits are arguments, and its lists have
   * none.
   */
  private int graphs(Field field) {
    Map<?, ?> filter = argument(field, "filter") instanceof Map<?, ?> given ? given : Map.of();
    int edges = bounded(filter.get("maxEdges")).orElse(DEFAULT_GRAPH_EDGES);
    int nodes = bounded(filter.get("maxNodes")).orElse(0);
    return Math.ceilDiv(Math.max(edges, nodes), ASSUMED_ITEMS);
  }

  private static int defaultSize(GraphQLFieldDefinition definition) {
    return Optional.ofNullable(definition.getArgument("first"))
        .map(first -> first.getArgumentDefaultValue())
        .flatMap(value -> bounded(value.getValue()))
        .orElse(ASSUMED_ITEMS);
  }

  private Optional<Integer> size(Field field, String argument) {
    return bounded(argument(field, argument));
  }

  /** A size in bounds; one out of bounds is refused later, with its own error. */
  private static Optional<Integer> bounded(Object size) {
    return size instanceof Number number
        ? Optional.of(bounded(number.longValue()))
        : Optional.empty();
  }

  private static int bounded(long size) {
    return Math.clamp(size, 1, Short.MAX_VALUE);
  }

  private Object argument(Field field, String name) {
    return field.getArguments().stream()
        .filter(argument -> argument.getName().equals(name))
        .findFirst()
        .map(argument -> plain(argument.getValue()))
        .orElse(null);
  }

  private Object plain(Value<?> value) {
    return switch (value) {
      case VariableReference variable -> variables.get(variable.getName());
      case IntValue number -> number.getValue();
      case ArrayValue array -> array.getValues();
      case ObjectValue object -> plain(object.getObjectFields().stream());
      default -> null;
    };
  }

  private Map<String, Object> plain(Stream<ObjectField> fields) {
    Map<String, Object> members = new HashMap<>();
    fields.forEach(field -> members.put(field.getName(), plain(field.getValue())));
    return members;
  }
}
