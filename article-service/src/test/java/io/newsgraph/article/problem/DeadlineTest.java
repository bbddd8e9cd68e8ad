package io.newsgraph.article.problem;

import static io.newsgraph.article.Articles.ingest;
import static io.newsgraph.article.Articles.submission;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.newsgraph.article.Tables;
import io.newsgraph.testing.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database works on a request no longer than its caller waits. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class DeadlineTest {

  private static final String URL = "https://hanbit.example/news/1";

  @Inject Tables tables;
  @Inject DataSource source;

  private String id;

  @BeforeEach
  void oneArticleIsThere() {
    tables.empty();
    id = ingest(submission(URL)).getString("article.id");
  }

  /** Without the deadline it would be answered after ten seconds, with 503. */
  @Test
  void readThatTakesLongerThanItsCallerWaitsIsA504() throws SQLException {
    withLockedTables(() -> exceeded(get("200")));

    get("200").statusCode(200).body("id", equalTo(id));
  }

  @Test
  void writeThatTakesLongerThanItsCallerWaitsIsA504AndStoresNothing() throws SQLException {
    Map<String, Long> before = tables.rows();

    withLockedTables(
        () ->
            exceeded(
                given()
                    .header("Newsgraph-Timeout", "200")
                    .contentType(ContentType.JSON)
                    .body(submission("https://hanbit.example/news/2"))
                    .post("/articles")
                    .then()));

    assertThat(tables.rows()).isEqualTo(before);
  }

  @Test
  void timeOfOneRequestDoesNotBoundTheNext() {
    for (int i = 0; i < 20; i++) {
      get("150").statusCode(200);
    }
    assertThat(tables.text("SHOW statement_timeout")).isEqualTo("10s");
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "-1", "", "1.5", "99999999999"})
  void whatIsNoTimeBoundsNothing(String time) {
    get(time).statusCode(200);
  }

  private ValidatableResponse get(String time) {
    return given().header("Newsgraph-Timeout", time).get("/articles/" + id).then();
  }

  private static void exceeded(ValidatableResponse answer) {
    answer
        .statusCode(504)
        .contentType("application/problem+json")
        .body("code", equalTo("DEADLINE_EXCEEDED"))
        .body("status", equalTo(504));
  }

  private void withLockedTables(Runnable work) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("LOCK TABLE article, revision, article_identity IN ACCESS EXCLUSIVE MODE");
      work.run();
      connection.rollback();
    }
  }
}
