package io.newsgraph.gateway.federation;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What {@code _service} tells a router: the schema, and what makes it a subgraph. */
final class SubgraphSdl {

  private static final String RESOURCE = "subgraph.graphql";

  private static final SchemaPrinter PRINTER =
      new SchemaPrinter(
          SchemaPrinter.Options.defaultOptions()
              .includeScalarTypes(true)
              .includeDirectives(false)
              .includeDirectiveDefinitions(false));

  private SubgraphSdl() {}

  static String of(GraphQLSchema schema) {
    return PRINTER.print(schema) + "\n" + extensions();
  }

  private static String extensions() {
    try (InputStream text = SubgraphSdl.class.getResourceAsStream(RESOURCE)) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
