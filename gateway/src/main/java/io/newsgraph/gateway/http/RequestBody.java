package io.newsgraph.gateway.http;

import io.newsgraph.gateway.failure.ErrorCode;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/** Reads a GraphQL request from an HTTP body. */
final class RequestBody {

  private static final JsonParserFactory JSON = Json.createParserFactory(Map.of());

  private static final Set<ValueType> OBJECT_OR_NULL = Set.of(ValueType.OBJECT, ValueType.NULL);

  private RequestBody() {}

  /**
   * @param maxQueryLength in UTF-16 code units
   * @throws HttpRefusal 400 with what is wrong
   */
  static JsonObject read(byte[] body, int maxQueryLength) {
    JsonObject request = object(decoded(body));
    require(request, "query", Set.of(ValueType.STRING));
    require(request, "operationName", Set.of(ValueType.STRING, ValueType.NULL));
    require(request, "variables", OBJECT_OR_NULL);
    require(request, "extensions", OBJECT_OR_NULL);
    if (!WholeText.isIn(request)) {
      throw new HttpRefusal(
          400, ErrorCode.INVALID_TEXT, "The request holds half a character (a lone surrogate).");
    }
    int length = request.getString("query").length();
    if (length > maxQueryLength) {
      throw new HttpRefusal(
          400,
          ErrorCode.QUERY_TOO_LONG,
          "The query has %,d characters; at most %,d are read. Send long values as variables."
              .formatted(length, maxQueryLength));
    }
    return request;
  }

  /** Bytes that are no UTF-8 are refused: replaced, they would be stored as what nobody wrote. */
  private static String decoded(byte[] body) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException notUtf8) {
      throw malformed("The body is not UTF-8.");
    }
  }

  private static JsonObject object(String body) {
    if (body.isBlank()) {
      throw malformed("The body is empty.");
    }
    if (value(body) instanceof JsonObject object) {
      return object;
    }
    throw invalid("The body must be one JSON object with a query.");
  }

  private static JsonValue value(String body) {
    try (JsonParser parser = JSON.createParser(new StringReader(body))) {
      parser.next();
      JsonValue value = parser.getValue();
      if (!parser.hasNext()) {
        return value;
      }
    } catch (RuntimeException notJson) {
      // The parser's failures have no type in common: nesting too deep is a bare RuntimeException.
      throw malformed("The body is not JSON.");
    }
    throw malformed("The body goes on after its JSON.");
  }

  private static void require(JsonObject request, String member, Set<ValueType> types) {
    JsonValue value = request.get(member);
    if (value == null && member.equals("query")) {
      throw invalid("The request has no query.");
    }
    if (value != null && !types.contains(value.getValueType())) {
      throw invalid("The request's %s is of the wrong type.".formatted(member));
    }
  }

  private static HttpRefusal malformed(String message) {
    return new HttpRefusal(400, ErrorCode.MALFORMED_JSON, message);
  }

  private static HttpRefusal invalid(String message) {
    return new HttpRefusal(400, ErrorCode.INVALID_REQUEST, message);
  }
}
