package io.newsgraph.gateway;

import static io.newsgraph.gateway.Samples.articleId;
import static io.newsgraph.gateway.Samples.entityId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.newsgraph.gateway.StubService.Reply;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a router of Apollo Federation 2 asks a subgraph. */
@QuarkusTest
class FederationTest extends StubbedTest {

  private static final String BY_KEY =
      """
      query ($representations: [_Any!]!) {
        _entities(representations: $representations) {
          __typename
          ... on Article { id title }
          ... on Entity { id name }
        } }
      """;

  @Test
  void serviceTellsTheSchemaWithItsKeys() {
    String sdl =
        GraphQl.query("{ _service { sdl } }")
            .body("errors", nullValue())
            .extract()
            .path("data._service.sdl");
    TypeDefinitionRegistry schema = new SchemaParser().parse(sdl);

    assertThat(schema.getTypes(ObjectTypeDefinition.class))
        .filteredOn(type -> !type.getDirectives().isEmpty())
        .extracting(
            ObjectTypeDefinition::getName, type -> type.getDirectives().getFirst().getName())
        .containsExactlyInAnyOrder(
            tuple("Article", "key"), tuple("Entity", "key"), tuple("PageInfo", "shareable"));
    assertThat(schema.getSchemaExtensionDefinitions()).hasSize(1);
    assertThat(sdl)
        .contains("https://specs.apollo.dev/federation/v2")
        .doesNotContain("_entities(", "_Any");
  }

  @Test
  void representationsOfBothTypesAreAnsweredInTheirOrderByOneCallToEachService() {
    byKey(article(3), entity(2), article(1), entity(9), article(3))
        .body("errors", nullValue())
        .body(
            "data._entities.__typename",
            contains("Article", "Entity", "Article", "Entity", "Article"))
        .body(
            "data._entities.id",
            contains(articleId(3), entityId(2), articleId(1), entityId(9), articleId(3)))
        .body("data._entities.title", contains("기사 3", null, "기사 1", null, "기사 3"))
        .body("data._entities.name", contains(null, "기업 2", null, "기업 9", null));

    assertThat(articleService.routes()).containsExactly("POST /articles/lookup");
    assertThat(articleService.calls().getFirst().strings("fields"))
        .containsExactly("revision", "title");
    assertThat(analysisService.routes()).containsExactly("POST /entities/lookup");
  }

  @Test
  void aliasesAndOtherFieldsAtTheRootShareTheCalls() {
    GraphQl.query(
            """
            { a: _entities(representations: [{__typename: "Article", id: "%1$s"}]) {
                ... on Article { title analysis { topic { label } } } }
              b: _entities(representations: [{__typename: "Article", id: "%2$s"}]) {
                ... on Article { section analysis { keywords { term } } } }
              article(id: "%1$s") { publisher } }
            """
                .formatted(articleId(1), articleId(2)))
        .body("errors", nullValue())
        .body("data.a[0].title", equalTo("기사 1"))
        .body("data.b[0].section", equalTo("경제"))
        .body("data.article.publisher", equalTo("한강일보"));

    assertThat(articleService.routes()).containsExactly("POST /articles/lookup");
    assertThat(analysisService.routes()).containsExactly("POST /analyses/lookup");
  }

  @Test
  void thousandRepresentationsAreOneCallToEachService() {
    Object[] thousand =
        IntStream.range(0, 1_000)
            .mapToObj(n -> n % 2 == 0 ? article(n % 200 + 1) : entity(n % 300 + 1))
            .toArray();

    byKey(thousand).body("errors", nullValue()).body("data._entities", hasSize(1_000));

    assertThat(articleService.routes()).containsExactly("POST /articles/lookup");
    assertThat(analysisService.routes()).containsExactly("POST /entities/lookup");
  }

  @Test
  void moreRepresentationsThanAllowedAreRefusedBeforeAnythingIsRead() {
    byKey(Collections.nCopies(1_001, article(1)).toArray())
        .statusCode(200)
        .body("data", nullValue())
        .body("errors.extensions.code", contains("TOO_MANY_REPRESENTATIONS"))
        .body("errors[0].path", contains("_entities"));

    assertThat(articleService.calls()).isEmpty();
  }

  @Test
  void representationsCountInTheCost() {
    byKey(Collections.nCopies(10, article(1)).toArray())
        .body("extensions.cost.requested", equalTo(1 + 10 * 7));
    GraphQl.query(
            """
            { _entities(representations: [
                {__typename: "Article", id: "%1$s"}, {__typename: "Article", id: "%1$s"}]) {
                __typename } }
            """
                .formatted(articleId(1)))
        .body("extensions.cost.requested", equalTo(1 + 2));
  }

  @Test
  void badRepresentationIsNullWithAnErrorAtItsPlaceAndTheOthersAreAnswered() {
    Map<String, Object> nullId = new LinkedHashMap<>(Map.of("__typename", "Entity"));
    nullId.put("id", null);

    byKey(
            article(1),
            "art_1",
            42,
            Map.of("id", articleId(1)),
            Map.of("__typename", "Publisher", "id", "1"),
            Map.of("__typename", "Article"),
            nullId,
            Map.of("__typename", "Article", "id", entityId(1)),
            article(ARTICLES + 1),
            entity(2))
        .statusCode(200)
        .body("data._entities", hasSize(10))
        .body("data._entities[0].title", equalTo("기사 1"))
        .body("data._entities[1..8]", everyItem(nullValue()))
        .body("data._entities[9].name", equalTo("기업 2"))
        .body(
            "errors.path",
            contains(IntStream.range(1, 9).mapToObj(n -> List.of("_entities", n)).toArray()))
        .body(
            "errors.extensions.code",
            contains(
                Stream.concat(
                        Collections.nCopies(6, "INVALID_REPRESENTATION").stream(),
                        Stream.of("INVALID_ID", "ARTICLE_NOT_FOUND"))
                    .toArray()));
  }

  @Test
  void withoutOneServiceTheOthersPartIsAnswered() {
    analysisService.on("POST /entities/lookup", call -> Reply.hangUp());

    byKey(article(1), entity(1), entity(2))
        .statusCode(200)
        .body("data._entities[0].title", equalTo("기사 1"))
        .body("data._entities[1]", nullValue())
        .body("errors.path", contains(List.of("_entities", 1), List.of("_entities", 2)))
        .body("errors.extensions.code", everyItem(equalTo("ANALYSIS_SERVICE_UNAVAILABLE")));
  }

  @Test
  void missingRepresentationsFailValidation() {
    GraphQl.query("{ _entities { __typename } }")
        .body("errors.extensions.code", contains("GRAPHQL_VALIDATION_FAILED"))
        .body("errors[0].message", containsString("representations"));
  }

  private static Map<String, String> article(int n) {
    return Map.of("__typename", "Article", "id", articleId(n));
  }

  private static Map<String, String> entity(int n) {
    return Map.of("__typename", "Entity", "id", entityId(n));
  }

  private static ValidatableResponse byKey(Object... representations) {
    return GraphQl.query(BY_KEY, Map.of("representations", Arrays.asList(representations)));
  }
}
