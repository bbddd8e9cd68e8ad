package io.newsgraph.gateway;

import static io.newsgraph.gateway.Samples.articleId;
import static io.newsgraph.gateway.Samples.entityId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.newsgraph.gateway.StubService.Reply;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client gets wrong in GraphQL's own terms. */
@QuarkusTest
class BadInputTest extends StubbedTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "art_1", "art_0192ABCDEF0192ABCDEF0192ABCDEF01", "ent_' OR 1=1"})
  void malformedIdIsRefusedWithoutACall(String id) {
    GraphQl.query(
            "query($id: ID!) { article(id: $id) { title } entity(id: $id) { name } node(id: $id) { id } }",
            Map.of("id", id))
        .statusCode(200)
        .body("data.article", nullValue())
        .body("data.entity", nullValue())
        .body("data.node", nullValue())
        .body("errors.extensions.code", contains("INVALID_ID", "INVALID_ID", "INVALID_ID"));

    assertThat(articleService.routes()).isEmpty();
    assertThat(analysisService.routes()).isEmpty();
  }

  @Test
  void unknownIdIsNullWithAnError() {
    GraphQl.query(
            """
            { a: article(id: "%1$s") { title } n: node(id: "%1$s") { id } e: entity(id: "%2$s") { name }
              known: article(id: "%3$s") { title }
              u: article(url: "https://hangang.example/news/999") { title } }
            """
                .formatted(articleId(999), entityId(999), articleId(1)))
        .statusCode(200)
        .body("data.a", nullValue())
        .body("data.n", nullValue())
        .body("data.e", nullValue())
        .body("data.u", nullValue())
        .body("data.known.title", equalTo("기사 1"))
        .body("errors.find { it.path == ['a'] }.extensions.code", equalTo("ARTICLE_NOT_FOUND"))
        .body("errors.find { it.path == ['n'] }.extensions.code", equalTo("ARTICLE_NOT_FOUND"))
        .body("errors.find { it.path == ['u'] }.extensions.code", equalTo("ARTICLE_NOT_FOUND"))
        .body("errors.find { it.path == ['e'] }.extensions.code", equalTo("ENTITY_NOT_FOUND"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "id: \"art_1\", url: \"https://hangang.example/1\""})
  void articleIsAskedForByIdOrUrl(String arguments) {
    String given = arguments.isEmpty() ? "" : "(" + arguments + ")";

    GraphQl.query("{ article%s { title } }".formatted(given))
        .body("data.article", nullValue())
        .body("errors.extensions.code", contains("INVALID_ARGUMENT"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "first: 0 | INVALID_PAGE",
        "first: -1 | INVALID_PAGE",
        "first: 101 | INVALID_PAGE",
        "last: 0 | INVALID_PAGE",
        "first: 1, last: 1 | INVALID_PAGE",
        "first: 1, before: \"abc\" | INVALID_PAGE",
        "last: 1, after: \"abc\" | INVALID_PAGE",
        "after: \"abc\", before: \"abc\" | INVALID_PAGE",
        "after: \"\" | INVALID_CURSOR",
        "after: \"../..\" | INVALID_CURSOR",
        "before: \"가나다\" | INVALID_CURSOR",
      })
  void badPageIsRefusedWithoutACall(String page, String code) {
    GraphQl.query("{ articles(%s) { edges { cursor } } }".formatted(page))
        .statusCode(200)
        .body("data", nullValue())
        .body("errors.path", contains(List.of("articles")))
        .body("errors.extensions.code", contains(code));
    GraphQl.query("{ entities(%s) { edges { cursor } } }".formatted(page))
        .body("data.entities", nullValue())
        .body("errors.extensions.code", contains(code));

    assertThat(articleService.routes()).isEmpty();
    assertThat(analysisService.routes()).isEmpty();
  }

  @Test
  void badDateInAFilterIsToldInTheServicesWords() {
    articleService.on(
        "GET /articles",
        call -> Reply.problem(400, "INVALID_DATE", "from: there is no 2024-02-30"));

    GraphQl.query(
            "query($filter: ArticleFilter) { articles(filter: $filter) { edges { cursor } } }",
            Map.of("filter", Map.of("from", "2024-02-30")))
        .statusCode(200)
        .body("errors.message", contains("from: there is no 2024-02-30"))
        .body("errors.extensions.code", contains("INVALID_DATE"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"from\": 20240230}",
        "{\"from\": {\"year\": 2024}}",
        "{\"match\": \"SOME\"}",
        "{\"unknown\": 1}",
        "[]"
      })
  void filterOfTheWrongTypeIsRefusedWithoutNamingClasses(String filter) {
    io.restassured.RestAssured.given()
        .contentType("application/json")
        .accept("application/graphql-response+json")
        .body(
            """
            {"query": "query($f: ArticleFilter) { articles(filter: $f) { edges { cursor } } }",
             "variables": {"f": %s}}
            """
                .formatted(filter))
        .post("/graphql")
        .then()
        .statusCode(400)
        .body("errors.extensions.code", contains("GRAPHQL_VALIDATION_FAILED"))
        .body("errors.extensions.classification", contains("ValidationError"))
        .body("errors[0].message", not(containsString("newsgraph")))
        .body("errors[0].message", not(containsString("java.")));
  }

  @Test
  void variablesThatTheOperationDoesNotDeclareAreIgnored() {
    GraphQl.query(
            "query($id: ID!) { article(id: $id) { title } }",
            Map.of("id", articleId(1), "other", Map.of("a", List.of(1))))
        .body("errors", nullValue())
        .body("data.article.title", equalTo("기사 1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ article(id: $id) { title } }",
        "query($id: Nothing) { article(id: $id) { title } }",
        "query($id: ID!) { article(id: $id) { title } }"
      })
  void variablesThatAreNotDeclaredOrNotGivenAreRefused(String query) {
    GraphQl.query(query)
        .body("data", nullValue())
        .body("errors[0].extensions.code", equalTo("GRAPHQL_VALIDATION_FAILED"));

    assertThat(articleService.routes()).isEmpty();
  }

  @Test
  void cursorOfAnotherListIsToldInTheServicesWords() {
    articleService.on(
        "GET /articles",
        call -> Reply.problem(400, "INVALID_CURSOR", "the cursor is of another order"));

    GraphQl.query("{ articles(after: \"e1\", first: 5) { edges { cursor } } }")
        .statusCode(200)
        .body("errors.message", contains("the cursor is of another order"))
        .body("errors.extensions.code", contains("INVALID_CURSOR"));
  }

  @Test
  void filterOverTheServicesUrlLengthIsRefusedNotTheService() {
    analysisService.on("GET /graph", call -> new Reply(414, "", ""));

    GraphQl.query("{ entityGraph { truncated } }")
        .body("data.entityGraph", nullValue())
        .body("errors.extensions.code", contains("FILTER_TOO_LARGE"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud83d", "\ude00", "가\ud83d나"})
  void halfCharactersAreRefusedWithoutACall(String half) {
    for (String query :
        List.of(
            "query($v: String) { article(url: $v) { title } }",
            "query($v: String) { entities(query: $v) { totalCount } }",
            "mutation($v: String) { ingestArticle(input: {text: $v}) { outcome } }")) {
      GraphQl.query(query, Map.of("v", half))
          .body("data", nullValue())
          .body("errors.extensions.code", contains("INVALID_TEXT"));
    }
    GraphQl.query("{ entities(query: \"\\ud83d\") { totalCount } }")
        .body("data", nullValue())
        .body("errors.extensions.code", contains("GRAPHQL_PARSE_FAILED"));

    assertThat(articleService.routes()).isEmpty();
    assertThat(analysisService.routes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 501})
  void listWithinAnArticleHasItsBounds(int first) {
    GraphQl.query(
            "{ article(id: \"%s\") { title analysis { keywords(first: %d) { term } } } }"
                .formatted(articleId(1), first))
        .body("data.article.title", equalTo("기사 1"))
        .body("data.article.analysis", nullValue())
        .body("errors.extensions.code", contains("INVALID_PAGE"));
  }

  @Test
  void missingRequiredFieldOfAServiceIsAnInternalErrorThatTellsNothing() {
    articleService.on(
        "POST /articles/lookup",
        call ->
            Reply.json(
                Map.of(
                    "articles",
                    List.of(Map.of("id", articleId(1), "revision", 1)),
                    "urls",
                    List.of())));

    GraphQl.query("{ article(id: \"%s\") { text } }".formatted(articleId(1)))
        .statusCode(200)
        .body("data.article", nullValue())
        .body("errors.message", contains("The gateway failed at this. It is logged."))
        .body("errors.extensions.code", contains("INTERNAL_ERROR"));
  }
}
