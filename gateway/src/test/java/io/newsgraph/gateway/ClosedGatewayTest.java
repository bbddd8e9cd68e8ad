package io.newsgraph.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A gateway with API tokens alone, where nothing is answered without one. */
@QuarkusTest
@TestProfile(RightsProfiles.Closed.class)
class ClosedGatewayTest extends StubbedTest {

  static Stream<Operations.Operation> operations() {
    return Operations.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void withoutTokenEverythingIsA401(Operations.Operation operation) {
    RestAssured.given()
        .contentType("application/json")
        .body(Map.of("query", operation.document()))
        .post("/graphql")
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", "Bearer")
        .body("errors.extensions.code", contains("UNAUTHENTICATED"));
    assertThat(articleService.calls()).isEmpty();
    assertThat(analysisService.calls()).isEmpty();
  }

  @Test
  void unknownTokenIsA401WithoutAnIdentityProviderToo() {
    RestAssured.given()
        .header("Authorization", "Bearer unknown")
        .contentType("application/json")
        .body(Map.of("query", "{ __typename }"))
        .post("/graphql")
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", "Bearer error=\"invalid_token\"");
  }

  @Test
  void tokenOfAReaderReads() {
    RestAssured.given()
        .header("Authorization", "Bearer " + RightsProfiles.token("reader"))
        .contentType("application/json")
        .body(Map.of("query", "{ articles { edges { cursor } } }"))
        .post("/graphql")
        .then()
        .statusCode(200)
        .body("errors", nullValue());
  }

  @Test
  void servicesAreShownTheGatewaysTokenAndNotTheUsers() {
    RestAssured.given()
        .header("Authorization", "Bearer " + RightsProfiles.token("reader"))
        .contentType("application/json")
        .body(Map.of("query", "{ articles { edges { node { analysisStatus } } } }"))
        .post("/graphql");

    assertThat(articleService.calls())
        .extracting(StubService.Call::authorization)
        .containsExactly("Bearer service-token");
    assertThat(analysisService.calls())
        .extracting(StubService.Call::authorization)
        .containsExactly("Bearer service-token");
  }

  @Test
  void correctionCarriesTheNameOfItsToken() {
    RestAssured.given()
        .header("Authorization", "Bearer " + RightsProfiles.token("editor"))
        .contentType("application/json")
        .body(
            Map.of(
                "query",
                "mutation { mergeEntities(input: {from: [\"%s\"], into: \"%s\"}) { entity { id } } }"
                    .formatted(Samples.entityId(1), Samples.entityId(2))))
        .post("/graphql");

    assertThat(analysisService.calls())
        .extracting(call -> call.body().path("madeBy").asText())
        .containsExactly("editor");
  }

  @Test
  void serviceThatDoesNotKnowTheGatewayIsUnavailable() {
    articleService.on(
        "GET /articles",
        call -> StubService.Reply.problem(401, "UNAUTHENTICATED", "This service is called …"));

    RestAssured.given()
        .header("Authorization", "Bearer " + RightsProfiles.token("admin"))
        .contentType("application/json")
        .body(Map.of("query", "{ articles { edges { cursor } } }"))
        .post("/graphql")
        .then()
        .body("errors.extensions.code", contains("ARTICLE_SERVICE_UNAVAILABLE"));
  }
}
