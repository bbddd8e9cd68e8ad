package io.newsgraph.analysis.pipeline;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** The running service as tests see it: through its REST interface. */
public final class Pipeline {

  private static final Duration DEADLINE = Duration.ofSeconds(30);

  private Pipeline() {}

  /** Empties the service the way it would happen: its source was restored, and knows nothing. */
  public static void empty(StubArticleService articles) {
    String epoch = articles.restoreEmpty();
    await(
        () ->
            epoch.equals(status().getString("epoch"))
                && get("/articles?total=true").jsonPath().getInt("totalCount") == 0
                && get("/entities?total=true").jsonPath().getInt("totalCount") == 0);
  }

  /** Waits until everything the feed told is analysed, or was given up. */
  public static void settle(StubArticleService articles) {
    await(
        () -> {
          JsonPath status = status();
          return status.getLong("appliedSequence") == articles.head()
              && status.getInt("pending") == 0;
        });
  }

  public static JsonPath status() {
    return get("/status").jsonPath();
  }

  public static JsonPath analysis(String articleId) {
    return get("/analyses/" + articleId).then().statusCode(200).extract().jsonPath();
  }

  /** The entity of that name, as the list of entities shows it. */
  public static JsonPath entity(String name) {
    List<String> ids =
        given()
            .queryParam("query", name)
            .get("/entities")
            .jsonPath()
            .getList("items.findAll { it.entity.name == '" + name + "' }.entity.id");
    assertThat(ids).as("entities called " + name).hasSize(1);
    return get("/entities/" + ids.getFirst()).jsonPath();
  }

  public static JsonPath post(String path, Object body) {
    return given()
        .contentType(ContentType.JSON)
        .body(body)
        .post(path)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  public static void assertEveryCountEqualsARecount() {
    JsonPath verification =
        given().post("/verification").then().statusCode(200).extract().jsonPath();
    assertThat(verification.getList("differences")).isEmpty();
    assertThat(verification.getBoolean("ok")).isTrue();
  }

  /** The value of a counter of the service. */
  public static long metric(String name) {
    String line =
        get("/q/metrics")
            .asString()
            .lines()
            .filter(each -> each.startsWith(name + " ") || each.startsWith(name + "{"))
            .findFirst()
            .orElseThrow();
    return (long) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1));
  }

  public static void await(BooleanSupplier condition) {
    Instant deadline = Instant.now().plus(DEADLINE);
    while (!condition.getAsBoolean()) {
      assertThat(Instant.now()).as("deadline").isBefore(deadline);
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
  }
}
