package io.newsgraph.gateway;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GraphiqlTest extends StubbedTest {

  private static final Pattern ASSET = Pattern.compile("(?:src|href)=\"(/[^\"]*)\"");

  @Test
  void rootLeadsToGraphiql() {
    given()
        .redirects()
        .follow(false)
        .get("/")
        .then()
        .statusCode(302)
        .header("Location", endsWith("/graphiql"));
  }

  @Test
  void pageStandsOnThisServerAlone() {
    String page = get("/graphiql").then().statusCode(200).extract().asString();
    List<String> assets =
        ASSET.matcher(page).results().map((MatchResult found) -> found.group(1)).toList();

    assertThat(page).doesNotContain("http://", "https://", "\"//");
    assertThat(assets).hasSize(6);
    assets.forEach(asset -> get(asset).then().statusCode(200));
  }

  @Test
  void tourIsServedForTheTabs() throws IOException {
    assertThat(get("/graphiql/tour.md").then().statusCode(200).extract().body().asByteArray())
        .isEqualTo(Files.readAllBytes(Path.of("..", "docs", "tour.md")));
  }
}
