package io.newsgraph.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A service that answers what a test tells it to, and remembers what it was asked. What it was told
 * nothing about is a 404 without a code.
 */
final class StubService implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpServer server;
  private final Map<String, Function<Call, Reply>> replies = new ConcurrentHashMap<>();
  private final List<Call> calls = new CopyOnWriteArrayList<>();

  StubService() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::handle);
    server.start();
  }

  /** One request, its query parameters as they came, its JSON body or null, and its headers. */
  record Call(
      String route,
      Map<String, List<String>> query,
      JsonNode body,
      Map<String, List<String>> headers) {

    /** The header's value, or null. */
    String header(String name) {
      return headers.getOrDefault(name, List.of()).stream().findFirst().orElse(null);
    }

    /** Its header Authorization, or null. */
    String authorization() {
      return header("Authorization");
    }

    String parameter(String name) {
      List<String> values = query.getOrDefault(name, List.of());
      return values.isEmpty() ? null : values.getFirst();
    }

    List<String> strings(String member) {
      return Stream.ofNullable(body.get(member))
          .flatMap(array -> array.valueStream())
          .map(JsonNode::asText)
          .sorted()
          .toList();
    }
  }

  record Reply(int status, String contentType, String body) {

    static Reply json(Object value) {
      return new Reply(200, "application/json", write(value));
    }

    /** A connection that ends without an answer. */
    static Reply hangUp() {
      return new Reply(0, "", "");
    }

    static Reply problem(int status, String code, String detail) {
      Map<String, Object> problem = Map.of("status", status, "code", code, "detail", detail);
      return new Reply(status, "application/problem+json", write(problem));
    }
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Answers a route, such as {@code GET /articles}, until {@link #reset}. */
  void on(String route, Function<Call, Reply> reply) {
    replies.put(route, reply);
  }

  /** What it was asked since {@link #reset}. */
  List<Call> calls() {
    return List.copyOf(calls);
  }

  /** The routes it was asked since {@link #reset}, in order. */
  List<String> routes() {
    return calls.stream().map(Call::route).toList();
  }

  /** Forgets what it was asked. */
  void forget() {
    calls.clear();
  }

  void reset() {
    replies.clear();
    calls.clear();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    Call call =
        new Call(
            exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath(),
            query(exchange.getRequestURI().getRawQuery()),
            body.length == 0 ? null : JSON.readTree(body),
            exchange.getRequestHeaders());
    calls.add(call);
    Reply reply =
        replies.getOrDefault(call.route(), unknown -> new Reply(404, "text/html", "")).apply(call);
    if (reply.status() == 0) {
      exchange.close();
      return;
    }
    byte[] answer = reply.body().getBytes(StandardCharsets.UTF_8);
    if (!reply.contentType().isEmpty()) {
      exchange.getResponseHeaders().add("Content-Type", reply.contentType());
    }
    exchange.sendResponseHeaders(reply.status(), answer.length == 0 ? -1 : answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  private static Map<String, List<String>> query(String raw) {
    return Stream.of(raw == null ? new String[0] : raw.split("&"))
        .map(pair -> pair.split("=", 2))
        .collect(
            Collectors.groupingBy(
                pair -> pair[0],
                Collectors.mapping(
                    pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                    Collectors.toList())));
  }

  private static String write(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
