package io.newsgraph.gateway.guard;

import graphql.execution.CoercedVariables;
import graphql.introspection.Introspection;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnmodifiedType;
import java.util.HashMap;
import java.util.Map;

/**
 * Measures one validated operation without unfolding its fragments: each is measured once, however
 * often it is spread. (graphql-java's own depth and complexity instrumentations walk every spread,
 * which takes exponential time where fragments spread fragments twice.)
 */
final class QueryMeasurer {

  private final GraphQLSchema schema;
  private final Map<String, FragmentDefinition> fragments;
  private final FieldWeight weight;
  private final Map<String, QueryMeasure> measured = new HashMap<>();

  QueryMeasurer(
      GraphQLSchema schema, Map<String, FragmentDefinition> fragments, CoercedVariables variables) {
    this.schema = schema;
    this.fragments = fragments;
    this.weight = new FieldWeight(variables);
  }

  /** Measures what an operation selects of its root type. */
  QueryMeasure measure(SelectionSet selections, GraphQLCompositeType type) {
    QueryMeasure sum = QueryMeasure.NOTHING;
    for (Selection<?> selection : selections.getSelections()) {
      sum = sum.beside(measure(selection, type));
    }
    return sum;
  }

  private QueryMeasure measure(Selection<?> selection, GraphQLCompositeType type) {
    return switch (selection) {
      case Field field -> field(field, type);
      case InlineFragment inline -> inline(inline, type).spread();
      case FragmentSpread spread -> fragment(spread.getName()).spread();
      default -> throw new IllegalStateException("unknown selection " + selection);
    };
  }

  private QueryMeasure field(Field field, GraphQLCompositeType type) {
    GraphQLFieldDefinition definition = Introspection.getFieldDef(schema, type, field.getName());
    long cost = weight.cost(field, type);
    GraphQLUnmodifiedType fieldType = GraphQLTypeUtil.unwrapAll(definition.getType());
    if (!(fieldType instanceof GraphQLCompositeType composite)) {
      return QueryMeasure.NOTHING.within(0, cost);
    }
    int items = weight.items(field, definition, type);
    return measure(field.getSelectionSet(), composite).within(items, cost);
  }

  private QueryMeasure inline(InlineFragment inline, GraphQLCompositeType type) {
    GraphQLCompositeType condition =
        inline.getTypeCondition() == null ? type : composite(inline.getTypeCondition().getName());
    return measure(inline.getSelectionSet(), condition);
  }

  private QueryMeasure fragment(String name) {
    QueryMeasure known = measured.get(name);
    if (known != null) {
      return known;
    }
    FragmentDefinition fragment = fragments.get(name);
    GraphQLCompositeType type = composite(fragment.getTypeCondition().getName());
    QueryMeasure measure = measure(fragment.getSelectionSet(), type);
    measured.put(name, measure);
    return measure;
  }

  private GraphQLCompositeType composite(String name) {
    return (GraphQLCompositeType) schema.getType(name);
  }
}
