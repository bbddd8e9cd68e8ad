package io.newsgraph.gateway;

import static io.newsgraph.gateway.Samples.articleId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.newsgraph.gateway.StubService.Reply;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class IngestTest extends StubbedTest {

  private static final String INGEST =
      """
      mutation($input: IngestArticleInput!) { ingestArticle(input: $input) {
          outcome article { id title analysisStatus } userErrors { code message field } } }
      """;

  private static final String DELETE =
      "mutation($id: ID!) { deleteArticle(id: $id) { deletedId userErrors { code field } } }";

  @Test
  void articleIsHandedOnAsGiven() {
    articleService.on(
        "POST /articles",
        call -> Reply.json(Map.of("outcome", "CREATED", "article", Samples.article(1))));

    ingest(
            Map.of(
                "text", "제목\n\n\"본문\"입니다. 😀",
                "publisher", "한강일보",
                "publishedAt", "2024-10-08",
                "canonicalUrl", "https://hangang.example/news/1"))
        .body("data.ingestArticle.outcome", equalTo("CREATED"))
        .body("data.ingestArticle.article.id", equalTo(articleId(1)))
        .body("data.ingestArticle.article.analysisStatus", equalTo("DONE"))
        .body("data.ingestArticle.userErrors", empty());

    JsonNode sent = articleService.calls().getFirst().body();
    assertThat(sent)
        .isEqualTo(
            new ObjectMapper()
                .valueToTree(
                    Map.of(
                        "text", "제목\n\n\"본문\"입니다. 😀",
                        "publisher", "한강일보",
                        "publishedAt", "2024-10-08",
                        "url", "https://hangang.example/news/1")));
  }

  @ParameterizedTest
  @CsvSource({
    "422, TEXT_EMPTY, text",
    "413, TEXT_TOO_LARGE, text",
    "400, INVALID_TEXT, text",
    "400, INVALID_DATE, publishedAt",
    "400, INVALID_URL, canonicalUrl",
    "400, FIELD_TOO_LONG,",
  })
  void refusalOfTheServiceIsAUserError(int status, String code, String field) {
    articleService.on("POST /articles", call -> Reply.problem(status, code, "because"));

    ingest(Map.of("text", "글"))
        .body("data.ingestArticle.article", nullValue())
        .body("data.ingestArticle.outcome", nullValue())
        .body("data.ingestArticle.userErrors.code", contains(code))
        .body("data.ingestArticle.userErrors.message", contains("because"))
        .body("data.ingestArticle.userErrors.field", contains(field));
  }

  @Test
  void inputThatCannotBeSentOnIsAUserErrorWithoutACall() {
    refused(Map.of("title", "제목뿐"), "TEXT_REQUIRED");
    refused(Map.of("text", "가".repeat(1_000_001)), "TEXT_TOO_LARGE");

    assertThat(articleService.routes()).isEmpty();
  }

  private static void refused(Map<String, String> input, String code) {
    ingest(input).body("data.ingestArticle.userErrors.code", contains(code));
  }

  @Test
  void articleIsDeleted() {
    articleService.on("DELETE /articles/" + articleId(1), call -> new Reply(204, "", ""));

    GraphQl.query(DELETE, Map.of("id", articleId(1)))
        .body("errors", nullValue())
        .body("data.deleteArticle.deletedId", equalTo(articleId(1)))
        .body("data.deleteArticle.userErrors", empty());
  }

  @Test
  void deletingWhatIsNotThereIsAUserError() {
    articleService.on(
        "DELETE /articles/" + articleId(999),
        call -> Reply.problem(404, "ARTICLE_NOT_FOUND", "no such article"));

    GraphQl.query(DELETE, Map.of("id", articleId(999)))
        .body("data.deleteArticle.deletedId", nullValue())
        .body("data.deleteArticle.userErrors.code", contains("ARTICLE_NOT_FOUND"))
        .body("data.deleteArticle.userErrors.field", contains("id"));
    GraphQl.query(DELETE, Map.of("id", "nonsense"))
        .body("data.deleteArticle.userErrors.code", contains("INVALID_ID"));
  }

  private static ValidatableResponse ingest(Map<String, String> input) {
    return GraphQl.query(INGEST, Map.of("input", input))
        .statusCode(200)
        .body("errors", nullValue());
  }
}
