package io.newsgraph.article;

import static io.restassured.RestAssured.get;

import io.newsgraph.testing.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ReadyTest {

  @Test
  void isReadyWhenItsDatabaseAnswers() {
    get("/q/health/ready").then().statusCode(200);
  }
}
