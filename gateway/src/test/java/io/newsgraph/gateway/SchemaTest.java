package io.newsgraph.gateway;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.AbstractDescribedNode;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.NamedNode;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StubServices.class)
class SchemaTest {

  private static final Path COMMITTED = Path.of("schema.graphql");
  private static final Path ACTUAL = Path.of("target", "schema.graphql");

  @Test
  void schemaIsTheCommittedOne() throws IOException {
    String actual = schema();
    Files.writeString(ACTUAL, actual);

    assertThat(actual)
        .as("the schema changed; if that is meant: cp gateway/%s gateway/%s", ACTUAL, COMMITTED)
        .isEqualTo(Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "");
  }

  @Test
  void everythingInTheSchemaIsDescribed() {
    TypeDefinitionRegistry schema = new SchemaParser().parse(schema());

    List<String> undescribed =
        schema.types().values().stream()
            .flatMap(type -> Stream.concat(Stream.of((NamedNode<?>) type), parts(type)))
            .filter(node -> ((AbstractDescribedNode<?>) node).getDescription() == null)
            .map(NamedNode::getName)
            .toList();

    assertThat(undescribed).isEmpty();
  }

  private static Stream<NamedNode<?>> parts(TypeDefinition<?> type) {
    return switch (type) {
      case ObjectTypeDefinition object -> fields(object.getFieldDefinitions());
      case InterfaceTypeDefinition fields -> fields(fields.getFieldDefinitions());
      case InputObjectTypeDefinition input -> named(input.getInputValueDefinitions());
      case EnumTypeDefinition values -> named(values.getEnumValueDefinitions());
      default -> Stream.of();
    };
  }

  private static Stream<NamedNode<?>> fields(List<FieldDefinition> fields) {
    return Stream.concat(
        named(fields), fields.stream().flatMap(field -> named(field.getInputValueDefinitions())));
  }

  private static Stream<NamedNode<?>> named(List<? extends NamedNode<?>> nodes) {
    return nodes.stream().map(node -> (NamedNode<?>) node);
  }

  private static String schema() {
    return get("/graphql/schema.graphql").then().statusCode(200).extract().asString();
  }
}
