package io.newsgraph.article.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import io.newsgraph.testing.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class OpenDoorTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"news.example", "news.example:8081", "localhost.news.example", "10.0.0.7"})
  void requestsThatNameAnotherHostAreRefused(String host) {
    given()
        .header("Host", host)
        .get("/articles")
        .then()
        .statusCode(421)
        .body("code", is("HOST_REFUSED"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LOCALHOST:8081", "127.0.0.1:80", "[::1]:8081"})
  void requestsThatNameThisMachineAreAnswered(String host) {
    given().header("Host", host).get("/articles").then().statusCode(200);
  }
}
