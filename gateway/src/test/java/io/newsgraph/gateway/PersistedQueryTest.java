package io.newsgraph.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Apollo's automatic persisted queries: by hash alone first, with the text where that is unknown.
 */
@QuarkusTest
class PersistedQueryTest extends StubbedTest {

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "application/graphql-response+json"})
  void documentIsKnownByItsHashOnceItWasSent(String accept) {
    String query = "query Known { __typename } # " + accept;
    Map<String, Object> byHash = Map.of("extensions", persisted(hash(query)));
    Map<String, Object> withText = Map.of("query", query, "extensions", persisted(hash(query)));

    post(accept, byHash)
        .statusCode(200)
        .body("data", nullValue())
        .body("errors.message", contains("PersistedQueryNotFound"))
        .body("errors.extensions.code", contains("PERSISTED_QUERY_NOT_FOUND"));
    post(accept, withText).statusCode(200).body("data.__typename", equalTo("Query"));
    post(accept, byHash).statusCode(200).body("data.__typename", equalTo("Query"));
  }

  @Test
  void documentIsFoundAndRegisteredByGetToo() {
    String query = "query ByGet($id: ID!) { article(id: $id) { title } }";
    String extensions =
        "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"%s\"}}".formatted(hash(query));
    Map<String, String> byHash =
        Map.of(
            "extensions",
            extensions,
            "variables",
            "{\"id\":\"%s\"}".formatted(Samples.articleId(2)));
    Map<String, String> withText = new HashMap<>(byHash);
    withText.put("query", query);

    get(byHash)
        .statusCode(200)
        .header("Cache-Control", "no-cache")
        .body("errors.message", contains("PersistedQueryNotFound"));
    get(withText).statusCode(200).body("data.article.title", equalTo("기사 2"));
    get(byHash).statusCode(200).body("data.article.title", equalTo("기사 2"));
  }

  @Test
  void mutationKnownByItsHashIsStillNotExecutedByGet() {
    String mutation = "mutation M { deleteArticle(id: \"x\") { deletedId } }";
    post("application/json", Map.of("query", mutation, "extensions", persisted(hash(mutation))));

    get(Map.of(
            "extensions",
            "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"%s\"}}".formatted(hash(mutation))))
        .statusCode(405)
        .header("Allow", "POST");
  }

  @Test
  void hashOfAnotherDocumentIsRefused() {
    String other = hash("{ other: __typename }");

    post(
            "application/graphql-response+json",
            Map.of("query", "{ __typename }", "extensions", persisted(other)))
        .statusCode(400)
        .body("errors.extensions.code", contains("PERSISTED_QUERY_HASH_MISMATCH"));
    post("application/json", Map.of("extensions", persisted(other)))
        .body("errors.extensions.code", contains("PERSISTED_QUERY_NOT_FOUND"));
  }

  @Test
  void documentThatIsNotValidIsNotKept() {
    String query = "{ nope }";
    post("application/json", Map.of("query", query, "extensions", persisted(hash(query))))
        .body("errors.extensions.code", contains("GRAPHQL_VALIDATION_FAILED"));

    post("application/json", Map.of("extensions", persisted(hash(query))))
        .body("errors.extensions.code", contains("PERSISTED_QUERY_NOT_FOUND"));
  }

  @Test
  void otherVersionsAndMalformedExtensionsAreA400() {
    for (Object persisted :
        new Object[] {
          Map.of("version", 2, "sha256Hash", "00"),
          Map.of("version", "1", "sha256Hash", "00"),
          Map.of("sha256Hash", "00"),
          Map.of("version", 1),
          Map.of("version", 1, "sha256Hash", 5)
        }) {
      post("application/json", Map.of("extensions", Map.of("persistedQuery", persisted)))
          .statusCode(400)
          .body("errors.extensions.code", contains("INVALID_REQUEST"));
    }
  }

  @Test
  void idWithoutAManifestIsNotFound() {
    post("application/graphql-response+json", Map.of("documentId", "0a1b"))
        .statusCode(400)
        .body("errors.extensions.code", contains("DOCUMENT_NOT_FOUND"));
  }

  static Map<String, Object> persisted(String hash) {
    return Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash));
  }

  static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static ValidatableResponse post(String accept, Map<String, Object> request) {
    return given()
        .contentType("application/json")
        .accept(accept)
        .body(request)
        .post("/graphql")
        .then();
  }

  static ValidatableResponse get(Map<String, String> parameters) {
    return given().accept("application/json").queryParams(parameters).get("/graphql").then();
  }
}
