package io.newsgraph.analysis.pipeline;

import static io.newsgraph.analysis.pipeline.Corrections.DAY;
import static io.newsgraph.analysis.pipeline.Corrections.correct;
import static io.newsgraph.analysis.pipeline.Corrections.merge;
import static io.newsgraph.analysis.pipeline.Corrections.organization;
import static io.newsgraph.analysis.pipeline.Corrections.person;
import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.analysis.database.Database;
import io.newsgraph.testing.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People correct who is who, and it stays so. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubArticleServiceResource.class)
class CorrectionTest {

  StubArticleService articles;

  @Inject MarkedTextAnalyzer analyzer;
  @Inject Database database;

  @BeforeEach
  void empty() {
    Pipeline.empty(articles);
  }

  @AfterEach
  void everyCountIsRight() {
    Pipeline.assertEveryCountEqualsARecount();
    analyzer.setVersion(1);
    database.write(sql -> sql.update("update analyzer set version = null, number = 0"));
  }

  @Test
  void correctionsHoldWhenTheirArticlesAreAnalysedAgain() {
    String head = put("PERSON/홍길동 ORGANIZATION/가람\nROLE/홍길동>가람(대표) PERSON2/새이름");
    String actor = put("PERSON/홍길동 배우 PERSON2/새이름");
    String split = put("PERSON/김철수 ORGANIZATION/나루 PERSON2/새이름");
    String kept = put("PERSON/김철수 ORGANIZATION/나루");
    assertThat(person(head)).isNotEqualTo(person(actor));
    String one = person(head);
    correct("merges", Map.of("from", List.of(person(actor)), "into", one)).statusCode(200);
    String two = person(kept);
    correct("splits", Map.of("entity", two, "articles", List.of(split))).statusCode(200);
    String made = person(split);

    analyzer.setVersion(2);
    Pipeline.await(
        () ->
            "marked/2".equals(Pipeline.status().getString("analyzer"))
                && Pipeline.status().getInt("outdated") == 0);
    assertCorrected(head, actor, one, kept, two, split, made);
    Pipeline.assertEveryCountEqualsARecount();

    // A revision, first without the names, then with them again.
    articles.put(split, DAY, "공장");
    articles.put(actor, DAY, "공장");
    Pipeline.settle(articles);
    articles.put(split, DAY, "PERSON/김철수 ORGANIZATION/나루");
    articles.put(actor, DAY, "PERSON/홍길동 배우");
    Pipeline.settle(articles);
    assertCorrected(head, actor, one, kept, two, split, made);
  }

  @Test
  void deletingTheArticlesErasesWhatWasCorrectedInThem() {
    String one = put("ORGANIZATION/가람");
    String two = put("ORGANIZATION/나루");
    String survivor = organization(one);
    String merged = organization(two);
    merge("나루", "가람");
    articles.delete(one);
    Pipeline.settle(articles);
    assertThat(get("/entities/" + merged).jsonPath().getString("id")).isEqualTo(survivor);

    articles.delete(two);
    Pipeline.settle(articles);

    get("/entities/" + merged).then().statusCode(404);
    get("/entities/" + survivor).then().statusCode(404);
    int left =
        database.read(
            sql ->
                sql.first(
                        """
                        select (select count(*) from entity) + (select count(*) from entity_key)
                             + (select count(*) from correction) + (select count(*) from article_correction) as rows
                        """,
                        row -> row.integer("rows"))
                    .orElseThrow());
    assertThat(left).isZero();
  }

  private static void assertCorrected(
      String head, String actor, String one, String kept, String two, String split, String made) {
    assertThat(List.of(person(head), person(actor))).containsOnly(one);
    assertThat(person(kept)).isEqualTo(two);
    assertThat(person(split)).isEqualTo(made).isNotEqualTo(two);
    assertThat(
            Pipeline.analysis(actor)
                .getString("analysis.entities.find { it.entity.name == '홍길동' }.identity.reason"))
        .isEqualTo("CORRECTION");
  }

  private String put(String text) {
    return Corrections.put(articles, text);
  }
}
