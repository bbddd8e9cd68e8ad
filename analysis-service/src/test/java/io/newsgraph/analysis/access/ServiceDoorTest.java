package io.newsgraph.analysis.access;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.equalTo;

import io.newsgraph.testing.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(ServiceDoorTest.WithToken.class)
@WithTestResource(PostgresResource.class)
class ServiceDoorTest {

  /** As beyond loopback. */
  public static final class WithToken implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("newsgraph.service-tokens", "a-token", "newsgraph.feed.follow", "false");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/articles", "/entities", "/analyses/changes", "/unknown", "/q/../articles"})
  void withoutTheTokenNothingIsAnswered(String path) {
    when()
        .get(path)
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .header("WWW-Authenticate", "Bearer")
        .body("code", equalTo("UNAUTHENTICATED"));
  }

  @Test
  void theTokenOpens() {
    given().header("Authorization", "Bearer a-token").get("/articles").then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/q/health/live", "/q/metrics", "/q/openapi"})
  void healthFiguresAndContractStayOpen(String path) {
    when().get(path).then().statusCode(200);
  }
}
