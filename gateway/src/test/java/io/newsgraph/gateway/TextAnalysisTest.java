package io.newsgraph.gateway;

import static io.newsgraph.gateway.Samples.entityId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.newsgraph.gateway.StubService.Reply;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A text's analysis is an analysis without an article. */
@QuarkusTest
class TextAnalysisTest extends StubbedTest {

  @BeforeEach
  void serveTexts() {
    analysisService.on("POST /analyses/text", call -> Reply.json(Samples.textAnalysis()));
  }

  @Test
  void aTextIsAnalysedInOneCallWithThePartsSelected() {
    GraphQl.query(
            """
            query($input: AnalyzeTextInput!) { analyzeText(input: $input) {
                revision isCurrent analyzer article { title }
                entities { entity { id name } }
                quotations { text revision article { title } speaker { entity { name } } }
                relations { evidence { revision article { title } } } } }
            """,
            Map.of("input", Map.of("text", "기업 1이 신제품을 내놓았다.", "publishedAt", "2024-10-08")))
        .body("errors", nullValue())
        .rootPath("data.analyzeText")
        .body("revision", nullValue())
        .body("isCurrent", equalTo(true))
        .body("article", nullValue())
        .body("entities[0].entity.id", equalTo(entityId(1)))
        .body("quotations[0].speaker.entity.name", equalTo("기업 1"))
        .body("quotations[0].article", nullValue())
        .body("relations[0].evidence[0].article", nullValue());

    assertThat(analysisService.routes()).containsExactly("POST /analyses/text");
    StubService.Call call = analysisService.calls().getFirst();
    assertThat(call.body().get("publishedAt").asText()).isEqualTo("2024-10-08");
    assertThat(call.strings("fields"))
        .containsExactly(
            "analyzer",
            "entities.entity.id",
            "entities.entity.name",
            "quotations.articleId",
            "quotations.revision",
            "quotations.speaker.entity.id",
            "quotations.speaker.entity.name",
            "quotations.text",
            "relations.evidence.articleId",
            "relations.evidence.revision",
            "revision");
    assertThat(articleService.routes()).isEmpty();
  }

  @Test
  void aRefusedTextIsToldInTheServicesWords() {
    analysisService.on(
        "POST /analyses/text",
        call -> Reply.problem(413, "TEXT_TOO_LARGE", "A text has at most 100,000 characters."));

    GraphQl.query("{ analyzeText(input: {text: \"글\"}) { analyzer } }")
        .body("data.analyzeText", nullValue())
        .body("errors.extensions.code", contains("TEXT_TOO_LARGE"));
  }

  @Test
  void aServiceThatHasNoTurnFreeSaysSo() {
    analysisService.on(
        "POST /analyses/text",
        call -> Reply.problem(503, "ANALYSIS_BUSY", "Too many texts are analysed; try again."));

    GraphQl.query("{ analyzeText(input: {text: \"글\"}) { analyzer } }")
        .body("data.analyzeText", nullValue())
        .body("errors.message", contains("Too many texts are analysed; try again."))
        .body("errors.extensions.code", contains("ANALYSIS_BUSY"));
  }

  @Test
  void manyTextsInOneQueryAreRefused() {
    String aliases =
        IntStream.range(0, 5)
            .mapToObj(n -> "a%d: analyzeText(input: {text: \"글\"}) { analyzer }".formatted(n))
            .collect(Collectors.joining(" ", "{", "}"));

    GraphQl.query(aliases).body("errors.extensions.code", contains("QUERY_TOO_COMPLEX"));
    assertThat(analysisService.routes()).isEmpty();
  }
}
