package io.newsgraph.gateway;

import static io.newsgraph.gateway.PersistedQueryTest.post;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a list would keep out is counted, and executed all the same. */
@QuarkusTest
@TestProfile(DocumentReportTest.Report.class)
class DocumentReportTest extends StubbedTest {

  public static final class Report implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "gateway.documents.mode", "report",
          "gateway.documents.manifest", "src/test/manifests/relay.json");
    }
  }

  @Test
  void unlistedDocumentsAreCountedAndExecuted() {
    post("application/json", Map.of("query", "query Titles { articles(first: 1) { totalCount } }"));
    post("application/json", Map.of("query", "{ __typename }"))
        .statusCode(200)
        .body("data.__typename", equalTo("Query"));

    given().queryParam("query", "{ a: __typename }").get("/graphql").then().statusCode(200);

    get("/q/metrics").then().body(containsString("newsgraph_documents_unlisted_total 2.0"));
  }
}
