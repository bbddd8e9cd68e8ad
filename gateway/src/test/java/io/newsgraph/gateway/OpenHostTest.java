package io.newsgraph.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The gateway as it is without rights configured, called by the names of hosts. */
@QuarkusTest
class OpenHostTest extends StubbedTest {

  @ParameterizedTest
  @ValueSource(strings = {"/graphql", "/graphiql/", "/graphql/schema.graphql"})
  void requestsThatNameAnotherHostAreRefused(String path) {
    given()
        .header("Host", "news.example:8080")
        .get(path)
        .then()
        .statusCode(421)
        .body("errors[0].extensions.code", is("HOST_REFUSED"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LOCALHOST:8080", "127.0.0.1:80", "[::1]:8080"})
  void requestsThatNameThisMachineAreAnswered(String host) {
    given()
        .header("Host", host)
        .queryParam("query", "{ __typename }")
        .get("/graphql")
        .then()
        .statusCode(200)
        .body("data.__typename", is("Query"));
  }
}
