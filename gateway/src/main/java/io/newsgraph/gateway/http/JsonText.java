package io.newsgraph.gateway.http;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Reads JSON, and nothing beside it. */
public final class JsonText {

  private static final JsonParserFactory JSON = Json.createParserFactory(Map.of());

  private JsonText() {}

  /**
   * Bytes that are no UTF-8 are refused: replaced, they would be stored as what nobody wrote.
   *
   * @throws HttpRefusal 400 if it is not JSON
   */
  static JsonValue read(byte[] body) {
    try {
      return read(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString(), "body");
    } catch (CharacterCodingException notUtf8) {
      throw HttpRefusal.malformed("The body is not UTF-8.");
    }
  }

  /**
   * @param what it is, for the message
   * @throws HttpRefusal 400 if it is not JSON
   */
  public static JsonValue read(String text, String what) {
    if (text.isBlank()) {
      throw HttpRefusal.malformed("The %s is empty.".formatted(what));
    }
    try (JsonParser parser = JSON.createParser(new StringReader(text))) {
      parser.next();
      JsonValue value = parser.getValue();
      if (!parser.hasNext()) {
        return value;
      }
    } catch (RuntimeException notJson) {
      // The parser's failures have no type in common: nesting too deep is a bare RuntimeException.
      throw HttpRefusal.malformed("The %s is not JSON.".formatted(what));
    }
    throw HttpRefusal.malformed("The %s goes on after its JSON.".formatted(what));
  }
}
