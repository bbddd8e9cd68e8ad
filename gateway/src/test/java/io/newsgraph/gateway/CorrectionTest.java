package io.newsgraph.gateway;

import static io.newsgraph.gateway.Samples.articleId;
import static io.newsgraph.gateway.Samples.entityId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.newsgraph.gateway.StubService.Reply;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CorrectionTest extends StubbedTest {

  private static final String MERGE =
      """
      mutation($input: MergeEntitiesInput!) { mergeEntities(input: $input) {
          entity { id name } userErrors { code message field } } }
      """;

  private static final String SPLIT =
      """
      mutation($input: SplitEntityInput!) { splitEntity(input: $input) {
          entity { id name } userErrors { code message field } } }
      """;

  @Test
  void aMergeIsHandedOn() {
    analysisService.on("POST /entities/merges", call -> Reply.json(Samples.entity(1)));
    Map<String, Object> input =
        Map.of("from", List.of(entityId(2), entityId(3)), "into", entityId(1), "reason", "옛 이름");

    GraphQl.query(MERGE, Map.of("input", input))
        .body("errors", nullValue())
        .body("data.mergeEntities.entity.id", equalTo(entityId(1)))
        .body("data.mergeEntities.userErrors", empty());

    assertThat(analysisService.calls().getFirst().body())
        .isEqualTo(new ObjectMapper().valueToTree(input));
  }

  @Test
  void aSplitIsHandedOn() {
    analysisService.on("POST /entities/splits", call -> Reply.json(Samples.entity(7)));
    Map<String, Object> input =
        Map.of(
            "entity", entityId(1),
            "articles", List.of(articleId(4)),
            "name", "김나래",
            "description", "배우",
            "reason", "동명이인");

    GraphQl.query(SPLIT, Map.of("input", input))
        .body("errors", nullValue())
        .body("data.splitEntity.entity.name", equalTo("기업 7"))
        .body("data.splitEntity.userErrors", empty());

    assertThat(analysisService.calls().getFirst().body())
        .isEqualTo(new ObjectMapper().valueToTree(input));
  }

  @Test
  void refusalsAreUserErrors() {
    analysisService.on(
        "POST /entities/merges",
        call ->
            new Reply(
                409,
                "application/problem+json",
                "{\"code\": \"DIFFERENT_TYPES\", \"detail\": \"because\", \"field\": \"from\"}"));

    GraphQl.query(MERGE, Map.of("input", Map.of("from", List.of(entityId(2)), "into", entityId(1))))
        .body("errors", nullValue())
        .body("data.mergeEntities.entity", nullValue())
        .body("data.mergeEntities.userErrors.code", contains("DIFFERENT_TYPES"))
        .body("data.mergeEntities.userErrors.message", contains("because"))
        .body("data.mergeEntities.userErrors.field", contains("from"));
  }

  @Test
  void idsOfAnotherFormAreRefusedWithoutACall() {
    GraphQl.query(
            MERGE, Map.of("input", Map.of("from", List.of(articleId(2)), "into", entityId(1))))
        .body("data.mergeEntities.userErrors.code", contains("INVALID_ID"))
        .body("data.mergeEntities.userErrors.field", contains("from"));
    GraphQl.query(
            SPLIT, Map.of("input", Map.of("entity", entityId(1), "articles", List.of(entityId(2)))))
        .body("data.splitEntity.userErrors.code", contains("INVALID_ID"))
        .body("data.splitEntity.userErrors.field", contains("articles"));

    assertThat(analysisService.routes()).isEmpty();
  }

  @Test
  void aServiceThatIsAwayIsNoMistakeOfTheClient() {
    analysisService.on("POST /entities/merges", call -> Reply.hangUp());

    GraphQl.query(MERGE, Map.of("input", Map.of("from", List.of(entityId(2)), "into", entityId(1))))
        .body("errors[0].extensions.code", equalTo("ANALYSIS_SERVICE_UNAVAILABLE"));
  }

  @Test
  void correctionsOfManyEntitiesAreReadInOneCall() {
    GraphQl.query(
            """
            { one: entity(id: "%s") { ...corrected } two: entity(id: "%s") { ...corrected } }
            fragment corrected on Entity { corrections {
              kind entityId otherId otherName articleCount reason madeBy madeAt } }
            """
                .formatted(entityId(1), entityId(2)))
        .body("errors", nullValue())
        .body("data.one.corrections.kind", contains("MERGE"))
        .body("data.one.corrections.otherName", contains("기업 501"))
        .body("data.one.corrections.articleCount", contains(2))
        .body("data.two.corrections.otherId", contains(entityId(502)))
        .body("data.two.corrections.reason", contains("옛 이름"));

    assertThat(analysisService.routes())
        .containsExactly("POST /entities/lookup", "POST /entities/corrections");
  }

  @Test
  void anArticleTellsWhyItsEntitiesAreThey() {
    GraphQl.query(
            "{ article(id: \"%s\") { analysis { entities { identity { reason detail } } } } }"
                .formatted(articleId(1)))
        .body("errors", nullValue())
        .body(
            "data.article.analysis.entities.identity.reason",
            contains("OTHER", "SAME_ORGANIZATION"))
        .body("data.article.analysis.entities.identity.detail", contains("한강상사", "한강상사"));
  }
}
