package io.newsgraph.gateway;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.Map;

/** Sends GraphQL requests as a frontend does. */
final class GraphQl {

  private GraphQl() {}

  static ValidatableResponse query(String query) {
    return query(query, Map.of());
  }

  static ValidatableResponse query(String query, Map<String, ?> variables) {
    return RestAssured.given()
        .contentType("application/json")
        .accept("application/json")
        .body(Map.of("query", query, "variables", variables))
        .post("/graphql")
        .then();
  }
}
