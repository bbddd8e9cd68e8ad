package io.newsgraph.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A client that speaks graphql-transport-ws, word by word. */
final class SocketClient implements WebSocket.Listener, AutoCloseable {

  static final String PROTOCOL = "graphql-transport-ws";

  private static final int PATIENCE_IN_SECONDS = 20;

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
  private final CompletableFuture<Integer> closeCode = new CompletableFuture<>();
  private final StringBuilder partial = new StringBuilder();
  private WebSocket socket;

  private SocketClient() {}

  /** Opens a socket, and says nothing yet. */
  static SocketClient open() {
    return open(Map.of());
  }

  static SocketClient open(Map<String, String> headers) {
    SocketClient client = new SocketClient();
    WebSocket.Builder builder = HTTP.newWebSocketBuilder().subprotocols(PROTOCOL);
    headers.forEach(builder::header);
    client.socket =
        builder
            .buildAsync(URI.create("ws://localhost:%d/graphql".formatted(RestAssured.port)), client)
            .join();
    return client;
  }

  /** Opens a socket, and is acknowledged. */
  static SocketClient connect() {
    return connect(Map.of());
  }

  static SocketClient connect(Map<String, String> payload) {
    SocketClient client = open();
    client.init(payload);
    client.expect("connection_ack");
    return client;
  }

  SocketClient init(Map<String, String> payload) {
    return send(Map.of("type", "connection_init", "payload", payload));
  }

  SocketClient subscribe(String id, String query) {
    return send(Map.of("type", "subscribe", "id", id, "payload", Map.of("query", query)));
  }

  SocketClient complete(String id) {
    return send(Map.of("type", "complete", "id", id));
  }

  SocketClient send(Object message) {
    try {
      return sendText(JSON.writeValueAsString(message));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  SocketClient sendText(String text) {
    socket.sendText(text, true).join();
    return this;
  }

  SocketClient sendBinary(byte[] bytes) {
    socket.sendBinary(java.nio.ByteBuffer.wrap(bytes), true).join();
    return this;
  }

  /** The next message, which must be of this type. */
  JsonNode expect(String type) {
    JsonNode message = next();
    if (message == null || !message.path("type").asText().equals(type)) {
      throw new AssertionError(
          "expected %s, but got %s (closed: %s)".formatted(type, message, closeCode.getNow(null)));
    }
    return message;
  }

  /** The code of the error that the operation of an id ended with. */
  String expectError(String id) {
    JsonNode error = expect("error");
    if (!error.path("id").asText().equals(id)) {
      throw new AssertionError("not of " + id + ": " + error);
    }
    return error.at("/payload/0/extensions/code").asText();
  }

  /**
   * Waits until what was sent has arrived: a query's answer comes after what was subscribed before.
   */
  SocketClient settle() {
    subscribe("settled", "{ __typename }");
    expect("next");
    expect("complete");
    return this;
  }

  int closeCode() {
    return closeCode.orTimeout(PATIENCE_IN_SECONDS, TimeUnit.SECONDS).join();
  }

  boolean isQuiet() {
    return messages.isEmpty();
  }

  @Override
  public void close() {
    socket.abort();
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    partial.append(data);
    if (last) {
      messages.add(read(partial.toString()));
      partial.setLength(0);
    }
    from.request(1);
    return null;
  }

  @Override
  public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
    closeCode.complete(code);
    return null;
  }

  @Override
  public void onError(WebSocket from, Throwable failure) {
    closeCode.complete(-1);
  }

  private JsonNode next() {
    try {
      return messages.poll(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode read(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
