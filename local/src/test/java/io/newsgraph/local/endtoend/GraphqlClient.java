package io.newsgraph.local.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import io.newsgraph.local.http.JsonClient;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** Asks the gateway as a frontend does. */
final class GraphqlClient {

  private static final String INGEST =
      """
      mutation($input: IngestArticleInput!) {
        ingestArticle(input: $input) { outcome article { id revision } userErrors { code message } }
      }
      """;

  private final JsonClient client = new JsonClient(Duration.ofSeconds(60));
  private final URI graphql;

  GraphqlClient(int port) {
    this.graphql = URI.create("http://127.0.0.1:%d/graphql".formatted(port));
  }

  /** The answer's data; an answer with errors fails. */
  JsonNode ask(String query, Map<String, Object> variables) {
    JsonNode answer = client.post(graphql, Map.of("query", query, "variables", variables));
    if (answer.has("errors")) {
      throw new AssertionError("%s answered with errors: %s".formatted(query, answer));
    }
    return answer.path("data");
  }

  /** Takes an article in and gives what was acknowledged. */
  JsonNode ingest(Map<String, Object> input) {
    return ask(INGEST, Map.of("input", input)).path("ingestArticle");
  }
}
