package io.newsgraph.gateway;

import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
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
          "newsgraph.rate.burst", "3");
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
}
