package io.newsgraph.gateway.engine;

import graphql.Scalars;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;

/**
 * Types fields' arguments that are lists of ids, by their name: {@code [ID!]}. SmallRye can write
 * such a type, by {@code @Id}, but then not read the argument; it reads a list of strings.
 */
final class IdListArguments extends GraphQLTypeVisitorStub {

  private static final String SUFFIX = "Ids";

  private IdListArguments() {}

  static GraphQLSchema.Builder typed(GraphQLSchema.Builder schema) {
    return GraphQLSchema.newSchema(
        SchemaTransformer.transformSchema(schema.build(), new IdListArguments()));
  }

  @Override
  public TraversalControl visitGraphQLArgument(
      GraphQLArgument argument, TraverserContext<GraphQLSchemaElement> context) {
    boolean isIds =
        argument.getName().endsWith(SUFFIX)
            && GraphQLTypeUtil.unwrapAll(argument.getType()).equals(Scalars.GraphQLString);
    if (isIds) {
      GraphQLList ids = GraphQLList.list(GraphQLNonNull.nonNull(Scalars.GraphQLID));
      return changeNode(context, argument.transform(same -> same.type(ids)));
    }
    return TraversalControl.CONTINUE;
  }
}
