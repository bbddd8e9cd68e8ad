package io.newsgraph.gateway.federation;

import static graphql.schema.FieldCoordinates.coordinates;
import static graphql.schema.GraphQLFieldDefinition.newFieldDefinition;
import static graphql.schema.GraphQLList.list;
import static graphql.schema.GraphQLNonNull.nonNull;

import graphql.Scalars;
import graphql.TypeResolutionEnvironment;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;
import graphql.schema.visibility.DefaultGraphqlFieldVisibility;
import io.newsgraph.gateway.article.Article;
import io.newsgraph.gateway.entity.Entity;
import jakarta.inject.Singleton;
import java.util.Map;

/**
 * The schema as a subgraph of Apollo Federation 2: SmallRye's, with {@code _service} and {@code
 * _entities} at its root. SmallRye's own federation is not used: it resolves representations by
 * methods that take one list of one type, and fails where a query has both.
 *
 * <p>Clients need none of this, so {@code /graphql/schema.graphql} shows the schema without it.
 */
@Singleton
public final class FederatedSchema {

  private static final String QUERY = "Query";
  private static final String SERVICE = "_Service";
  private static final String ENTITY = "_Entity";

  private final GraphQLSchema schema;

  FederatedSchema(GraphQLSchema plain, EntitiesFetcher entities) {
    GraphQLObjectType query =
        plain.getQueryType().transform(root -> root.field(service()).field(entities(plain)));
    Map<String, String> service = Map.of("sdl", SubgraphSdl.of(plain));
    DataFetcher<Map<String, String>> serviceFetcher = field -> service;
    GraphQLCodeRegistry code =
        plain
            .getCodeRegistry()
            .transform(
                registry ->
                    registry
                        // Nothing is hidden; SmallRye's would match each field with its patterns.
                        .fieldVisibility(DefaultGraphqlFieldVisibility.DEFAULT_FIELD_VISIBILITY)
                        .typeResolver(ENTITY, FederatedSchema::typeOf)
                        .dataFetcher(coordinates(QUERY, "_service"), serviceFetcher)
                        .dataFetcher(coordinates(QUERY, "_entities"), entities));
    this.schema = plain.transform(builder -> builder.query(query).codeRegistry(code));
  }

  /** What the engine executes. */
  public GraphQLSchema schema() {
    return schema;
  }

  private static GraphQLFieldDefinition service() {
    return newFieldDefinition()
        .name("_service")
        .description("Apollo Federation: this subgraph's schema.")
        .type(
            nonNull(
                GraphQLObjectType.newObject()
                    .name(SERVICE)
                    .description("Apollo Federation: what a router composes its schema from.")
                    .field(
                        newFieldDefinition()
                            .name("sdl")
                            .description("The schema in GraphQL's definition language.")
                            .type(nonNull(Scalars.GraphQLString)))
                    .build()))
        .build();
  }

  private static GraphQLFieldDefinition entities(GraphQLSchema plain) {
    return newFieldDefinition()
        .name("_entities")
        .description(
            "Apollo Federation: articles and entities by their keys, in the order asked for. One"
                + " that can't be read is null, with an error.")
        .argument(
            argument ->
                argument
                    .name(EntitiesFetcher.REPRESENTATIONS)
                    .description("What to read, each with its `__typename` and `id`.")
                    .type(nonNull(list(nonNull(AnyScalar.TYPE)))))
        .type(
            nonNull(
                list(
                    GraphQLUnionType.newUnionType()
                        .name(ENTITY)
                        .description("Apollo Federation: what has a key.")
                        .possibleType(plain.getObjectType(Representation.ARTICLE))
                        .possibleType(plain.getObjectType(Representation.ENTITY))
                        .build())))
        .build();
  }

  private static GraphQLObjectType typeOf(TypeResolutionEnvironment environment) {
    String name =
        switch (environment.getObject()) {
          case Article article -> Representation.ARTICLE;
          case Entity entity -> Representation.ENTITY;
          case Object other -> throw new IllegalStateException("no key: " + other.getClass());
        };
    return environment.getSchema().getObjectType(name);
  }
}
