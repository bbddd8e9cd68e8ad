package io.newsgraph.gateway.socket;

import io.newsgraph.gateway.stream.Outbox.Message;
import jakarta.json.Json;
import jakarta.json.JsonObject;

/** What the gateway says by graphql-transport-ws. */
final class ServerMessage {

  static final Message ACK = whole("{\"type\":\"connection_ack\"}");

  private ServerMessage() {}

  /**
   * @param payload the ping's; null where it had none
   */
  static Message pong(JsonObject payload) {
    return payload == null
        ? whole("{\"type\":\"pong\"}")
        : whole("{\"type\":\"pong\",\"payload\":%s}".formatted(payload));
  }

  /**
   * @param result as JSON
   */
  static Message next(String id, String result) {
    return new Message(start(id, "next") + ",\"payload\":", result, "}");
  }

  /**
   * @param errors as a JSON array
   */
  static Message error(String id, String errors) {
    return new Message(start(id, "error") + ",\"payload\":", errors, "}");
  }

  static Message complete(String id) {
    return whole(start(id, "complete") + "}");
  }

  private static String start(String id, String type) {
    return "{\"id\":%s,\"type\":\"%s\"".formatted(Json.createValue(id), type);
  }

  private static Message whole(String text) {
    return new Message(text, "", "");
  }
}
