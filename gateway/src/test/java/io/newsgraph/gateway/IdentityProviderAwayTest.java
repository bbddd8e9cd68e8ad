package io.newsgraph.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The gateway starts and answers while its identity provider is away, except for JWTs. */
@QuarkusTest
@TestProfile(RightsProfiles.AnonymousReading.class)
@WithTestResource(IdentityProviderAwayTest.Away.class)
class IdentityProviderAwayTest extends StubbedTest {

  /** A provider that nothing listens for any more. */
  public static final class Away implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
      StubService provider = new StubService();
      provider.close();
      return Map.of(
          "quarkus.oidc.tenant-enabled", "true", "quarkus.oidc.auth-server-url", provider.url());
    }

    @Override
    public void stop() {}
  }

  @Test
  void jwtIsA503AsNobodyCanTellWhetherItIsValid() {
    ask("Bearer " + jwt())
        .statusCode(503)
        .header("Retry-After", "1")
        .body("data", nullValue())
        .body("errors.extensions.code", contains("IDENTITY_PROVIDER_UNAVAILABLE"));

    assertThat(articleService.calls()).isEmpty();
  }

  @Test
  void apiTokensGoOn() {
    ask("Bearer " + RightsProfiles.token("reader"))
        .statusCode(200)
        .body("errors", nullValue())
        .body("data.articles.edges", hasSize(1));
  }

  @Test
  void anonymousReadersGoOn() {
    ask(null).statusCode(200).body("data.articles.edges[0].node.title", equalTo("기사 1"));
  }

  private static ValidatableResponse ask(String authorization) {
    return RestAssured.given()
        .headers(authorization == null ? Map.of() : Map.of("Authorization", authorization))
        .contentType("application/json")
        .body(Map.of("query", "{ articles(first: 1) { edges { node { title } } } }"))
        .post("/graphql")
        .then();
  }

  private static String jwt() {
    return base64("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"a-key\"}")
        + "."
        + base64("{\"sub\":\"someone\",\"aud\":\"newsgraph\",\"exp\":4102444800}")
        + "."
        + base64("no signature");
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
