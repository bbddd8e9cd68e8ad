package io.newsgraph.gateway;

import static io.restassured.RestAssured.get;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(GraphiqlOffTest.Off.class)
class GraphiqlOffTest extends StubbedTest {

  /** As in production. */
  public static final class Off implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("newsgraph.graphiql.enabled", "false");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/graphiql", "/graphiql/", "/graphiql/index.html", "/graphiql/start.js"})
  void graphiqlCanBeTurnedOff(String path) {
    get(path).then().statusCode(404);
  }
}
