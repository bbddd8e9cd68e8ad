package io.newsgraph.gateway;

import static io.newsgraph.gateway.PersistedQueryTest.get;
import static io.newsgraph.gateway.PersistedQueryTest.hash;
import static io.newsgraph.gateway.PersistedQueryTest.persisted;
import static io.newsgraph.gateway.PersistedQueryTest.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Only the documents of the manifest are executed. */
@QuarkusTest
@TestProfile(DocumentListTest.Only.class)
class DocumentListTest extends StubbedTest {

  private static final String JSON = "application/json";

  private static final String LISTED = "query Titles { articles(first: 1) { totalCount } }";

  /** With a manifest as Relay writes it, in production's way of taking GET. */
  public static final class Only implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "gateway.documents.mode", "only",
          "gateway.documents.manifest", "src/test/manifests/relay.json",
          "newsgraph.endpoint.free-get", "false");
    }
  }

  @Test
  void listedDocumentIsExecutedByIdByHashAndByItsText() {
    answered(post(JSON, Map.of("documentId", "4ae3c1f4c1d1f1c4e8a1f3c5b7d9e0f2")));
    answered(post(JSON, Map.of("documentId", "sha256:" + hash(LISTED))));
    answered(post(JSON, Map.of("extensions", persisted("4ae3c1f4c1d1f1c4e8a1f3c5b7d9e0f2"))));
    answered(post(JSON, Map.of("extensions", persisted(hash(LISTED)))));
    answered(post(JSON, Map.of("query", LISTED, "extensions", persisted(hash(LISTED)))));
    answered(post(JSON, Map.of("query", LISTED)));
  }

  @Test
  void listedQueryIsExecutedByGet() {
    answered(get(Map.of("documentId", "4ae3c1f4c1d1f1c4e8a1f3c5b7d9e0f2")));
    get(Map.of("query", LISTED)).statusCode(405).header("Allow", "POST");
    get(Map.of("documentId", "9b1c0d2e3f405162738495a6b7c8d9e0"))
        .statusCode(405)
        .header("Allow", "POST");
  }

  @Test
  void otherDocumentsAreRefusedAndNotRegistered() {
    String other = "{ articles(first: 2) { totalCount } }";

    refused(post(JSON, Map.of("query", other)), "DOCUMENT_NOT_LISTED");
    refused(
        post(JSON, Map.of("query", other, "extensions", persisted(hash(other)))),
        "DOCUMENT_NOT_LISTED");
    refused(post(JSON, Map.of("extensions", persisted(hash(other)))), "DOCUMENT_NOT_LISTED");
    refused(post(JSON, Map.of("documentId", hash(other))), "DOCUMENT_NOT_FOUND");
    refused(post(JSON, Map.of("query", "{ __schema { types { name } } }")), "DOCUMENT_NOT_LISTED");
  }

  private static void answered(ValidatableResponse answer) {
    answer
        .statusCode(200)
        .body("errors", nullValue())
        .body("data.articles.totalCount", equalTo(ARTICLES));
  }

  private void refused(ValidatableResponse answer, String code) {
    answer.body("data", nullValue()).body("errors.extensions.code", contains(code));
    assertThat(articleService.routes()).isEmpty();
  }
}
