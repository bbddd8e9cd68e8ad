package io.newsgraph.gateway.http;

import io.newsgraph.gateway.document.DocumentReference;
import io.newsgraph.gateway.failure.ErrorCode;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.stream.Stream;

/** Reads the members of a GraphQL request, wherever they stood (GraphQL over HTTP, 5.1). */
public final class RequestMembers {

  private static final int PERSISTED_QUERY_VERSION = 1;

  private final JsonObject request;

  private RequestMembers(JsonObject request) {
    this.request = request;
  }

  /**
   * @param maxQueryLength in UTF-16 code units
   * @throws HttpRefusal 400 with what is wrong
   */
  public static Incoming.Operation read(JsonObject request, int maxQueryLength) {
    if (!WholeText.isIn(request)) {
      throw new HttpRefusal(
          400, ErrorCode.INVALID_TEXT, "The request holds half a character (a lone surrogate).");
    }
    RequestMembers members = new RequestMembers(request);
    Incoming.Operation operation =
        new Incoming.Operation(
            members.document(), members.text("operationName"), members.object("variables"));
    checkLength(operation.document().text(), maxQueryLength);
    return operation;
  }

  private static void checkLength(String query, int maxLength) {
    if (query != null && query.length() > maxLength) {
      throw new HttpRefusal(
          400,
          ErrorCode.QUERY_TOO_LONG,
          "The query has %,d characters; at most %,d are read. Send long values as variables."
              .formatted(query.length(), maxLength));
    }
  }

  private DocumentReference document() {
    String query = text("query");
    String id = text("documentId");
    String hash = hash(object("extensions"));
    if (Stream.of(query, id, hash).allMatch(text -> text == null)) {
      throw HttpRefusal.invalid("The request has no query.");
    }
    if (id != null && query != null) {
      throw HttpRefusal.invalid("The request has both a query and a documentId.");
    }
    return new DocumentReference(query, id, hash);
  }

  /** The hash by Apollo's protocol, or null. */
  private static String hash(JsonObject extensions) {
    if (!(extensions.get("persistedQuery") instanceof JsonObject persisted)) {
      return null;
    }
    if (persisted.getInt("version", 0) != PERSISTED_QUERY_VERSION) {
      throw HttpRefusal.invalid("The request's persistedQuery is of another version than 1.");
    }
    if (persisted.get("sha256Hash") instanceof JsonString hash) {
      return hash.getString();
    }
    throw HttpRefusal.invalid("The request's persistedQuery has no sha256Hash.");
  }

  private String text(String member) {
    return switch (request.getOrDefault(member, JsonValue.NULL)) {
      case JsonString text -> text.getString();
      case JsonValue value when value == JsonValue.NULL -> null;
      default -> throw wrongType(member);
    };
  }

  private JsonObject object(String member) {
    return switch (request.getOrDefault(member, JsonValue.NULL)) {
      case JsonObject object -> object;
      case JsonValue value when value == JsonValue.NULL -> JsonValue.EMPTY_JSON_OBJECT;
      default -> throw wrongType(member);
    };
  }

  private static HttpRefusal wrongType(String member) {
    return HttpRefusal.invalid("The request's %s is of the wrong type.".formatted(member));
  }
}
