package io.newsgraph.analysis.pipeline;

import static io.newsgraph.analysis.pipeline.Corrections.DAY;
import static io.newsgraph.analysis.pipeline.Corrections.UNKNOWN;
import static io.newsgraph.analysis.pipeline.Corrections.correct;
import static io.newsgraph.analysis.pipeline.Corrections.corrections;
import static io.newsgraph.analysis.pipeline.Corrections.person;
import static io.newsgraph.analysis.pipeline.Corrections.refused;
import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.testing.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People say that one entity is two. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubArticleServiceResource.class)
class SplitTest {

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
  void aSplitMovesTheNamedArticles() {
    String kept = put("PERSON/홍길동 ORGANIZATION/가람 공장");
    String moved = put("PERSON/홍길동 ORGANIZATION/나루 공장\nSAID/홍길동“간다”\nROLE/홍길동>나루(대표)");
    String person = Pipeline.entity("홍길동").getString("id");

    JsonPath made =
        correct(
                "splits",
                Map.of(
                    "entity", person,
                    "articles", List.of(moved),
                    "name", "홍길동(나루)",
                    "reason", "동명이인",
                    "madeBy", "데스크"))
            .statusCode(200)
            .extract()
            .jsonPath();

    String other = made.getString("id");
    assertThat(other).isNotEqualTo(person);
    assertThat(made.getString("name")).isEqualTo("홍길동(나루)");
    assertThat(made.getString("description")).isEqualTo("나루 대표");
    assertThat(made.getInt("articleCount")).isEqualTo(1);
    assertThat(get("/entities/" + person).jsonPath().getInt("articleCount")).isEqualTo(1);
    assertThat(person(kept)).isEqualTo(person);
    assertThat(person(moved)).isEqualTo(other);
    assertThat(get("/entities/" + other + "/quotations").jsonPath().getList("items")).hasSize(1);
    assertThat(get("/entities/" + person + "/quotations").jsonPath().getList("items")).isEmpty();
    assertThat(corrections(person, "kind")).containsExactly("SPLIT");
    assertThat(corrections(other, "otherId")).containsExactly(other);
    assertThat(corrections(other, "reason")).containsExactly("동명이인");
    assertThat(corrections(other, "madeBy")).containsExactly("데스크");
    assertThat(get("/entities?query=홍길동(나루)").jsonPath().getList("items")).hasSize(1);
  }

  @Test
  void whatCannotBeSplitIsRefused() {
    String article = put("PERSON/홍길동");
    String elsewhere = put("PERSON/김철수");
    String person = Pipeline.entity("홍길동").getString("id");

    refused("splits", Map.of("articles", List.of(article)), 400, "REQUIRED", "entity");
    refused("splits", Map.of("entity", person, "articles", List.of()), 400, "REQUIRED", "articles");
    refused(
        "splits",
        Map.of("entity", person, "articles", List.of(article)),
        409,
        "NOTHING_LEFT",
        "articles");
    refused(
        "splits",
        Map.of("entity", person, "articles", List.of(elsewhere)),
        409,
        "ENTITY_NOT_IN_ARTICLE",
        "articles");
    refused(
        "splits",
        Map.of("entity", UNKNOWN, "articles", List.of(article)),
        404,
        "ENTITY_NOT_FOUND",
        "entity");
    refused(
        "splits",
        Map.of("entity", person, "articles", List.of(article), "name", "이".repeat(201)),
        400,
        "FIELD_TOO_LONG",
        "name");
  }

  @Test
  void aSplitCanBeTakenBack() {
    String moved = put("PERSON/홍길동 공장");
    put("PERSON/홍길동 공장");
    String person = person(moved);
    correct("splits", Map.of("entity", person, "articles", List.of(moved))).statusCode(200);
    String made = person(moved);
    correct("merges", Map.of("from", List.of(made), "into", person)).statusCode(200);

    articles.put(moved, DAY, "PERSON/홍길동 공장 새로");
    Pipeline.settle(articles);

    assertThat(person(moved)).isEqualTo(person);
    assertThat(get("/entities/" + made).jsonPath().getString("id")).isEqualTo(person);
    assertThat(corrections(person, "kind")).containsExactly("MERGE", "SPLIT");
  }

  private String put(String text) {
    return Corrections.put(articles, text);
  }
}
