package io.newsgraph.gateway.socket;

import io.newsgraph.gateway.failure.RequestFailure;
import io.newsgraph.gateway.http.JsonText;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/** What a client says by graphql-transport-ws. */
sealed interface ClientMessage {

  record Init(JsonObject payload) implements ClientMessage {}

  /**
   * @param payload null where there is none
   */
  record Ping(JsonObject payload) implements ClientMessage {}

  record Pong() implements ClientMessage {}

  /**
   * @param payload a GraphQL request, as it came
   */
  record Subscribe(String id, JsonObject payload) implements ClientMessage {}

  record Complete(String id) implements ClientMessage {}

  /** What is no message of the protocol. */
  record Invalid() implements ClientMessage {}

  static ClientMessage read(String text) {
    try {
      return JsonText.read(text, "message") instanceof JsonObject message
          ? read(message)
          : new Invalid();
    } catch (RequestFailure notJson) {
      return new Invalid();
    }
  }

  private static ClientMessage read(JsonObject message) {
    JsonValue payload = message.getOrDefault("payload", JsonValue.NULL);
    if (payload != JsonValue.NULL && !(payload instanceof JsonObject)) {
      return new Invalid();
    }
    JsonObject object = payload instanceof JsonObject given ? given : null;
    String id = message.get("id") instanceof JsonString given ? given.getString() : "";
    return switch (message.getString("type", "")) {
      case "connection_init" -> new Init(object == null ? JsonValue.EMPTY_JSON_OBJECT : object);
      case "ping" -> new Ping(object);
      case "pong" -> new Pong();
      case "subscribe" ->
          id.isEmpty() || object == null ? new Invalid() : new Subscribe(id, object);
      case "complete" -> id.isEmpty() ? new Invalid() : new Complete(id);
      default -> new Invalid();
    };
  }
}
