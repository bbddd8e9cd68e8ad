package io.newsgraph.local.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.newsgraph.local.failure.LaunchFailure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks services of this machine, and reads the JSON that comes back. */
public final class JsonClient {

  private final ObjectMapper json = new ObjectMapper();
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Duration patience;

  /**
   * @param patience how long an answer may take
   */
  public JsonClient(Duration patience) {
    this.patience = patience;
  }

  /**
   * Posts a body and gives the answer.
   *
   * @param uri whom to ask
   * @param body anything that Jackson can write
   * @throws LaunchFailure if there is no answer, an error, or no JSON in it
   */
  public JsonNode post(URI uri, Object body) {
    return send(
        HttpRequest.newBuilder(uri)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(written(body))));
  }

  /**
   * Asks for JSON and gives the answer.
   *
   * @throws LaunchFailure if there is no answer, an error, or no JSON in it
   */
  public JsonNode get(URI uri) {
    return send(HttpRequest.newBuilder(uri).GET());
  }

  private String written(Object body) {
    try {
      return json.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Not to be written as JSON: " + body, e);
    }
  }

  private JsonNode send(HttpRequest.Builder building) {
    HttpRequest request = building.timeout(patience).build();
    URI uri = request.uri();
    try {
      HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() >= 300) {
        throw new LaunchFailure(
            "%s answered %d: %s".formatted(uri, answer.statusCode(), answer.body()));
      }
      return json.readTree(answer.body());
    } catch (JsonProcessingException e) {
      throw new LaunchFailure(uri + " did not answer with JSON", e);
    } catch (IOException e) {
      throw new LaunchFailure("No answer from " + uri + reason(e), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LaunchFailure("Interrupted while asking " + uri, e);
    }
  }

  // A refused connection has no message of its own.
  private static String reason(IOException e) {
    return e.getMessage() == null ? "" : ": " + e.getMessage();
  }
}
