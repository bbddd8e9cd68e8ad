package io.newsgraph.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;

/** A client that reads an answer's events, one by one. */
final class EventStreamClient implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final HttpResponse<Stream<String>> response;
  private final Iterator<String> lines;

  private EventStreamClient(HttpResponse<Stream<String>> response) {
    this.response = response;
    this.lines = response.body().iterator();
  }

  static EventStreamClient post(String query, String... headers) {
    try {
      String body = JSON.writeValueAsString(Map.of("query", query));
      return send(
          HttpRequest.newBuilder(uri(""))
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofString(body)),
          headers);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static EventStreamClient get(String query) {
    String parameters = "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    return send(HttpRequest.newBuilder(uri(parameters)));
  }

  int status() {
    return response.statusCode();
  }

  String header(String name) {
    return response.headers().firstValue(name).orElse(null);
  }

  /** The next event's data, which must be a result. */
  JsonNode next() {
    String event = line();
    if (!event.equals("event: next")) {
      throw new AssertionError("expected a result, but got " + event);
    }
    return read(line().substring("data: ".length()));
  }

  /** The end of it all, which must be next. */
  void expectComplete() {
    String event = line();
    if (!event.equals("event: complete")) {
      throw new AssertionError("expected the end, but got " + event);
    }
    lines.forEachRemaining(rest -> {});
  }

  /** The next line, which may be a sign of life. */
  String rawLine() {
    return lines.next();
  }

  @Override
  public void close() {
    response.body().close();
  }

  private String line() {
    String line = lines.next();
    return line.isEmpty() || line.startsWith(":") ? line() : line;
  }

  private static EventStreamClient send(HttpRequest.Builder request, String... headers) {
    request.header("Accept", "text/event-stream");
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return new EventStreamClient(HTTP.sendAsync(request.build(), BodyHandlers.ofLines()).join());
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(e);
    }
  }

  private static URI uri(String parameters) {
    return URI.create("http://localhost:%d/graphql%s".formatted(RestAssured.port, parameters));
  }

  private static JsonNode read(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
