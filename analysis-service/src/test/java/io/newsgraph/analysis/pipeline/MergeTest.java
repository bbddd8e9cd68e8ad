package io.newsgraph.analysis.pipeline;

import static io.newsgraph.analysis.pipeline.Corrections.UNKNOWN;
import static io.newsgraph.analysis.pipeline.Corrections.correct;
import static io.newsgraph.analysis.pipeline.Corrections.corrections;
import static io.newsgraph.analysis.pipeline.Corrections.mentions;
import static io.newsgraph.analysis.pipeline.Corrections.merge;
import static io.newsgraph.analysis.pipeline.Corrections.neighbourCounts;
import static io.newsgraph.analysis.pipeline.Corrections.neighbours;
import static io.newsgraph.analysis.pipeline.Corrections.organization;
import static io.newsgraph.analysis.pipeline.Corrections.refused;
import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.newsgraph.testing.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People say that two entities are one. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubArticleServiceResource.class)
class MergeTest {

  StubArticleService articles;

  @BeforeEach
  void empty() {
    Pipeline.empty(articles);
  }

  @AfterEach
  void everyCountIsRight() {
    Pipeline.assertEveryCountEqualsARecount();
  }

  @Test
  void aMergeMovesEverythingToTheSurvivor() {
    String one = put("ORGANIZATION/한길통신 PERSON/홍길동 공장\nSUPPLY/한길통신>홍길동");
    String two = put("ORGANIZATION/한길텔레콤 PERSON/홍길동 공장\nSAID/한길텔레콤“좋다”\nSUPPLY/한길텔레콤>홍길동");
    String both =
        put(
            "ORGANIZATION/한길텔레콤 ORGANIZATION/한길통신\nPARENT/한길통신>한길텔레콤\nPERSON/홍길동 ORGANIZATION/한길텔레콤");
    String survivor = Pipeline.entity("한길통신").getString("id");
    String merged = Pipeline.entity("한길텔레콤").getString("id");

    JsonPath answer =
        correct("merges", Map.of("from", List.of(merged), "into", survivor, "reason", "옛 이름"))
            .statusCode(200)
            .extract()
            .jsonPath();

    assertThat(answer.getString("id")).isEqualTo(survivor);
    assertThat(answer.getInt("articleCount")).isEqualTo(3);
    assertThat(answer.getList("aliases")).containsExactly("한길텔레콤");
    assertThat(get("/entities/" + merged).jsonPath().getString("id")).isEqualTo(survivor);
    assertThat(get("/entities/" + merged + "/quotations").jsonPath().getList("items")).hasSize(1);
    assertThat(get("/entities").jsonPath().getList("items")).hasSize(2);
    assertThat(neighbourCounts(survivor)).containsExactly(3);
    assertThat(Pipeline.analysis(both).getList("analysis.relations")).isEmpty();
    assertThat(Pipeline.analysis(both).getList("analysis.entities")).hasSize(2);
    assertThat(Pipeline.analysis(two).getMap("analysis.entities[0].identity"))
        .isEqualTo(Map.of("reason", "CORRECTION", "detail", "옛 이름"));
    assertThat(organization(one)).isEqualTo(survivor);
    Pipeline.assertEveryCountEqualsARecount();
  }

  @Test
  void whatNamesBothIsAnalysedAgain() {
    put("ORGANIZATION/한길텔레콤 PERSON/홍길동\nORGANIZATION/한길통신 PERSON/홍길동");
    String survivor = Pipeline.entity("한길통신").getString("id");
    merge("한길텔레콤", "한길통신");

    Pipeline.await(
        () -> Integer.valueOf(3).equals(neighbours(survivor).getInt("pages[0].items[0].weight")));
    assertThat(mentions(survivor)).isEqualTo(1);
  }

  @Test
  void mergesFormAChainWhoseIdsAllAnswer() {
    put("ORGANIZATION/가람 ORGANIZATION/나루 ORGANIZATION/다솜");
    String first = Pipeline.entity("가람").getString("id");
    String second = Pipeline.entity("나루").getString("id");
    String third = Pipeline.entity("다솜").getString("id");
    merge("가람", "나루");
    merge("나루", "다솜");

    assertThat(get("/entities/" + first).jsonPath().getString("id")).isEqualTo(third);
    assertThat(organization(put("ORGANIZATION/가람"))).isEqualTo(third);
    assertThat(corrections(third, "otherName")).containsExactly("나루", "가람");
    assertThat(corrections(first, "otherName")).containsExactly("나루", "가람");
    // Again, and by ids that are merged: nothing changes.
    correct("merges", Map.of("from", List.of(first, second), "into", third)).statusCode(200);
    correct("merges", Map.of("from", List.of(third), "into", first)).statusCode(200);
    assertThat(corrections(third, "otherName")).hasSize(2);
  }

  @Test
  void whatCannotBeMergedIsRefused() {
    put("ORGANIZATION/가람 PERSON/홍길동");
    String group = Pipeline.entity("가람").getString("id");
    String person = Pipeline.entity("홍길동").getString("id");

    refused(
        "merges", Map.of("from", List.of(group), "into", group), 400, "MERGED_INTO_ITSELF", "from");
    refused(
        "merges", Map.of("from", List.of(person), "into", group), 409, "DIFFERENT_TYPES", "from");
    refused(
        "merges", Map.of("from", List.of(UNKNOWN), "into", group), 404, "ENTITY_NOT_FOUND", "from");
    refused(
        "merges", Map.of("from", List.of(group), "into", UNKNOWN), 404, "ENTITY_NOT_FOUND", "into");
    refused("merges", Map.of("from", List.of(), "into", group), 400, "REQUIRED", "from");
    refused("merges", Map.of("from", List.of(group)), 400, "REQUIRED", "into");
    refused(
        "merges",
        Map.of("from", Collections.nCopies(101, group), "into", group),
        400,
        "TOO_MANY_IDS",
        "from");
    refused(
        "merges",
        Map.of("from", List.of(person), "into", group, "reason", " "),
        400,
        "FIELD_TOO_LONG",
        "reason");
    correct("merges", Map.of("from", List.of("x"), "into", group))
        .statusCode(400)
        .body("code", equalTo("INVALID_ID"));
    assertThat(corrections(group, "kind")).isEmpty();
  }

  private String put(String text) {
    return Corrections.put(articles, text);
  }
}
