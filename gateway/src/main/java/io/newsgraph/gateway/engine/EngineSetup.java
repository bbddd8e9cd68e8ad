package io.newsgraph.gateway.engine;

import graphql.GraphQL;
import graphql.schema.GraphQLSchema;
import io.newsgraph.gateway.failure.FailureHandler;
import io.quarkus.arc.Unremovable;
import io.smallrye.graphql.spi.EventingService;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Singleton;

/**
 * Sets up SmallRye's GraphQL engine, so that bounds, loaders and errors are the same for every way
 * into it. SmallRye finds this class by Java's service loader; its CDI events would do as well, but
 * are then fired for each field.
 */
public final class EngineSetup implements EventingService {

  /** No key: always on. */
  @Override
  public String getConfigKey() {
    return null;
  }

  @Override
  public GraphQLSchema.Builder beforeSchemaBuild(GraphQLSchema.Builder builder) {
    return IdListArguments.typed(builder);
  }

  @Override
  public GraphQL.Builder beforeGraphQLBuild(GraphQL.Builder builder) {
    return CDI.current().select(Parts.class).get().applyTo(builder);
  }

  /** What the engine is made of here. */
  @Singleton
  @Unremovable
  record Parts(EngineInstrumentation instrumentation, DocumentCache documents) {

    GraphQL.Builder applyTo(GraphQL.Builder builder) {
      return builder
          .instrumentation(instrumentation)
          .preparsedDocumentProvider(documents)
          .subscriptionExecutionStrategy(new EventSourceStrategy(new FailureHandler()))
          .defaultDataFetcherExceptionHandler(new FailureHandler());
    }
  }
}
