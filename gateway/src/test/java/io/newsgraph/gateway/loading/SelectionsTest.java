package io.newsgraph.gateway.loading;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Document;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class SelectionsTest {

  private static final String SCHEMA =
      """
      type Query { article(id: ID): Article }
      type Article { title: String! entities(first: Int = 10, named: String): [Entity!] }
      type Entity { name: String! type: String! }
      """;

  private static final String WITH_FRAGMENT =
      """
      query($id: ID, $first: Int, $typed: Boolean = false, $named: String) {
        article(id: $id) { title ...named } }
      fragment named on Article { entities(first: $first) { name type @include(if: $typed) } }
      """;

  private final Selections selections = new Selections(100);

  @Test
  void requestsWithOneDocumentShareWhatItSelects() {
    Document document = Parser.parse(WITH_FRAGMENT);

    Selection first = selected(document, Map.of("id", "1", "first", 3));

    assertThat(selected(document, Map.of("id", "2", "first", 3))).isSameAs(first);
    assertThat(first.has("entities/name")).isTrue();
    assertThat(first.has("entities/type")).isFalse();
  }

  @Test
  void numbersAndSwitchesOfVariablesAreToldApart() {
    Document document = Parser.parse(WITH_FRAGMENT);

    Selection three = selected(document, Map.of("first", 3));
    Selection four = selected(document, Map.of("first", 4));
    Selection typed = selected(document, Map.of("first", 3, "typed", true));

    assertThat(three.arguments("entities")).containsExactly(Map.of("first", 3));
    assertThat(four.arguments("entities")).containsExactly(Map.of("first", 4));
    assertThat(typed.has("entities/type")).isTrue();
    assertThat(selected(document, Map.of("first", 3))).isSameAs(three);
  }

  @Test
  void textsOfVariablesAreKeptForNoOtherRequest() {
    Document document =
        Parser.parse("query($named: String) { article { entities(named: $named) { name } } }");

    Selection first = selected(document, Map.of("named", "한빛전자"));

    assertThat(first.arguments("entities")).containsExactly(Map.of("first", 10, "named", "한빛전자"));
    assertThat(selected(document, Map.of("named", "한빛전자"))).isNotSameAs(first);
  }

  @Test
  void fieldsSelectedTwiceAreOneSelection() {
    Document document = Parser.parse("{ article { title } article { entities { name } } }");

    Selection both = selected(document, Map.of());

    assertThat(both.namesAmong(List.of("title", "entities", "id")))
        .containsExactlyInAnyOrder("title", "entities");
    assertThat(selected(document, Map.of())).isSameAs(both);
  }

  @Test
  void whatIsSelectedIsRightWhereThereIsRoomForNothing() {
    Document document = Parser.parse(WITH_FRAGMENT);
    Selections none = new Selections(0);

    Selection first = selected(document, Map.of("first", 3), none);

    assertThat(first.has("entities/name")).isTrue();
    assertThat(selected(document, Map.of("first", 3), none)).isNotSameAs(first);
  }

  @Test
  void whatIsFullBeginsAnew() {
    Document document = Parser.parse(WITH_FRAGMENT);

    Selection first = selected(document, Map.of("first", 1));
    for (int size = 2; size <= 100; size++) {
      assertThat(selected(document, Map.of("first", size)).arguments("entities"))
          .containsExactly(Map.of("first", size));
    }

    assertThat(selected(document, Map.of("first", 1))).isNotSameAs(first);
    assertThat(selected(document, Map.of("first", 1)).arguments("entities"))
        .containsExactly(Map.of("first", 1));
  }

  private Selection selected(Document document, Map<String, Object> variables) {
    return selected(document, variables, selections);
  }

  /** What is selected of the article, as its fetcher sees it. */
  private static Selection selected(
      Document document, Map<String, Object> variables, Selections selections) {
    CompletableFuture<Selection> seen = new CompletableFuture<>();
    RuntimeWiring wiring =
        RuntimeWiring.newRuntimeWiring()
            .type(
                "Query",
                type ->
                    type.dataFetcher(
                        "article",
                        field -> {
                          seen.complete(Selection.of(field));
                          return null;
                        }))
            .build();
    GraphQLSchema schema =
        new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SCHEMA), wiring);
    PreparsedDocumentProvider parsed =
        (input, parse) -> CompletableFuture.completedFuture(new PreparsedDocumentEntry(document));
    GraphQL.newGraphQL(schema)
        .preparsedDocumentProvider(parsed)
        .build()
        .execute(
            ExecutionInput.newExecutionInput("parsed")
                .variables(variables)
                .graphQLContext(Map.of(Selections.class, selections))
                .build());
    return seen.join();
  }
}
