package io.newsgraph.gateway;

import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(RateTest.Limited.class)
class RateTest extends StubbedTest {

  /** A bucket that refills more slowly than the test runs. */
  public static final class Limited implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "newsgraph.rate.limited", "true",
          "newsgraph.rate.per", "1h",
          "newsgraph.rate.requests", "1",
          "newsgraph.rate.burst", "3",
          "quarkus.http.proxy.proxy-address-forwarding", "true",
          "quarkus.http.proxy.allow-x-forwarded", "true");
    }
  }

  @Test
  void clientThatSendsTooMuchIsToldWhenToGoOn() {
    for (int n = 0; n < 3; n++) {
      GraphQl.query("{ __typename }").statusCode(200).body("errors", nullValue());
    }
    GraphQl.query("{ __typename }")
        .statusCode(429)
        .header(
            "Retry-After", Integer::valueOf, both(greaterThan(3_000)).and(lessThanOrEqualTo(3_600)))
        .body("errors.extensions.code", contains("RATE_LIMITED"));
  }

  @Test
  void clientsBehindAProxyAreToldApart() {
    for (int client = 1; client <= 4; client++) {
      forwarded("192.0.2." + client).statusCode(200);
    }
    forwarded("198.51.100.1").statusCode(200);
    forwarded("198.51.100.1").statusCode(200);
    forwarded("198.51.100.1").statusCode(200);
    forwarded("198.51.100.1").statusCode(429);
  }

  @Test
  void batchCountsAsItsRequests() {
    batch("203.0.113.1", 2).statusCode(200);
    batch("203.0.113.1", 2).statusCode(429);
  }

  private static ValidatableResponse forwarded(String client) {
    return batch(client, 1);
  }

  private static ValidatableResponse batch(String client, int requests) {
    return RestAssured.given()
        .contentType("application/json")
        .header("X-Forwarded-For", client)
        .body(Collections.nCopies(requests, Map.of("query", "{ __typename }")))
        .post("/graphql")
        .then();
  }
}
