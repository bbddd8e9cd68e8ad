package io.newsgraph.gateway.federation;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.idl.SchemaPrinter;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What {@code _service} tells a router: the schema, and what makes it a subgraph. The directives
 * stand in this text alone, as they mean nothing to clients.
 */
final class SubgraphSdl {

  private static final String LINK =
      """
      extend schema
        @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])

      """;

  /**
   * Other subgraphs may hang fields on what has a key; and pages of any Relay list look alike, so
   * that other subgraphs have the same type.
   */
  private static final Map<String, String> DIRECTIVES =
      Map.of(
          Representation.ARTICLE,
          "@key(fields: \"id\")",
          Representation.ENTITY,
          "@key(fields: \"id\")",
          "PageInfo",
          "@shareable");

  private static final Pattern TYPE =
      Pattern.compile("^type (\\w+)[^{]*(?=\\{)", Pattern.MULTILINE);

  private static final SchemaPrinter PRINTER =
      new SchemaPrinter(
          SchemaPrinter.Options.defaultOptions()
              .includeScalarTypes(true)
              .includeDirectives(false)
              .includeDirectiveDefinitions(false)
              .includeSchemaElement(element -> !isRole(element)));

  private SubgraphSdl() {}

  static String of(GraphQLSchema schema) {
    return LINK
        + TYPE.matcher(PRINTER.print(schema))
            .replaceAll(type -> type.group() + directive(type.group(1)));
  }

  /** Roles are arguments of a directive that stands in no SDL: a router would find them unused. */
  private static boolean isRole(GraphQLSchemaElement element) {
    return element instanceof GraphQLEnumType type && type.getName().equals("UserRole");
  }

  private static String directive(String type) {
    return DIRECTIVES.containsKey(type) ? DIRECTIVES.get(type) + " " : "";
  }
}
