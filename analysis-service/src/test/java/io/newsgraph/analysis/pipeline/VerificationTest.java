package io.newsgraph.analysis.pipeline;

import static io.newsgraph.analysis.pipeline.StubArticleService.newId;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.analysis.database.Database;
import io.newsgraph.testing.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A count that is not its recount is found. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubArticleServiceResource.class)
class VerificationTest {

  StubArticleService articles;

  @Inject Database database;

  @BeforeEach
  void analyseOneArticle() {
    Pipeline.empty(articles);
    articles.put(newId(), "2024-10-08T09:00:00+09:00", "PERSON/홍길동 ORGANIZATION/한빛전자=HB 공장");
    Pipeline.settle(articles);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ENTITY      | update entity set article_count = article_count + %d where normalized = '홍길동'
          ENTITY_NAME | update entity_name set articles = articles + %d where name = 'HB'
          ENTITY_DAY  | update entity_day set articles = articles + %d
          EDGE        | update edge set sentences = sentences + %d
          EDGE_DAY    | update edge_day set articles = articles + %d
          TERM        | update term_frequency set articles = articles + %d where term = '공장'
          CORPUS_DAY  | update corpus_day set articles = articles + %d
          ARTICLE     | update analysis set revision = revision + %d
          """)
  void aTamperedCountIsFound(String check, String tampering) {
    tamper(tampering.formatted(1));
    try {
      JsonPath verification =
          given().post("/verification").then().statusCode(200).extract().jsonPath();
      assertThat(verification.getBoolean("ok")).isFalse();
      assertThat(verification.getList("differences.check")).contains(check);
    } finally {
      tamper(tampering.formatted(-1));
    }
    Pipeline.assertEveryCountEqualsARecount();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          update article_quotation set speaker = (select id from entity where name = '서해시')
          update article_relation set subject = (select id from entity where name = '서해시')
          delete from entity_key where normalized = '홍길동'
          insert into entity_key values ('PERSON', '아무개')
          """)
  void aRowWithoutItsEntityIsFound(String tampering) {
    String article =
        articles.put(
            newId(),
            "2024-10-08T09:00:00+09:00",
            "PERSON/홍길동 ORGANIZATION/한빛전자\nSAID/홍길동“좋다”\nROLE/홍길동>한빛전자(대표)");
    articles.put(newId(), "2024-10-08T09:00:00+09:00", "LOCATION/서해시");
    Pipeline.settle(articles);
    tamper(tampering);

    JsonPath verification =
        given().post("/verification").then().statusCode(200).extract().jsonPath();
    assertThat(verification.getList("differences.check")).contains("ORPHAN");

    tamper("delete from entity_key where normalized = '아무개'");
    tamper(
        "insert into entity_key select distinct type, normalized from entity on conflict do nothing");
    articles.delete(article);
    Pipeline.settle(articles);
    Pipeline.assertEveryCountEqualsARecount();
  }

  private void tamper(String statement) {
    database.write(sql -> sql.update(statement));
  }
}
