package io.newsgraph.article.body;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.newsgraph.article.text.InvalidText;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * Reads request bodies to the letter. The framework's own reader guesses encodings, turns numbers
 * into strings, keeps the last of two like-named properties and drops unknown ones; here each of
 * these is an error that names the place.
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class StrictJsonReader implements MessageBodyReader<JsonBody> {

  /**
   * A text at its limit is 3 MB of UTF-8; JSON adds some. Checked here and not by the server, which
   * would cut the connection without a word that clients could read.
   */
  static final int MOST_BYTES = 4 * 1024 * 1024;

  private static final ObjectMapper MAPPER = strictMapper();

  @Override
  public boolean isReadable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return JsonBody.class.isAssignableFrom(type);
  }

  @Override
  public JsonBody readFrom(
      Class<JsonBody> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    byte[] bytes = body.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new BodyTooLarge(MOST_BYTES);
    }
    return read(bytes, type);
  }

  /**
   * @throws InvalidText if the bytes are not UTF-8
   * @throws MalformedJson if the text is not JSON of the type's shape
   * @throws UnknownProperty if it has a property the type has not
   */
  static <T extends JsonBody> T read(byte[] bytes, Class<T> type) {
    String json = decode(bytes);
    ObjectReader reader = MAPPER.readerFor(type);
    try {
      T body = reader.readValue(json);
      if (body == null) {
        throw new MalformedJson("The body is null where an object is needed");
      }
      return body;
    } catch (UnrecognizedPropertyException e) {
      throw new UnknownProperty(e.getPropertyName(), e.getKnownPropertyIds());
    } catch (JsonMappingException e) {
      throw new MalformedJson("The value of " + path(e) + " is missing or has a wrong type");
    } catch (JsonProcessingException e) {
      throw new MalformedJson("The JSON breaks off or is wrong at " + place(e.getLocation()));
    }
  }

  private static String decode(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new InvalidText("The body is not UTF-8");
    }
  }

  private static String path(JsonMappingException e) {
    return e.getPath().isEmpty()
        ? "the body"
        : e.getPath().stream()
            .map(
                step ->
                    step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
            .collect(Collectors.joining("."));
  }

  private static String place(JsonLocation location) {
    return "line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
  }

  private static ObjectMapper strictMapper() {
    ObjectMapper mapper =
        JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();
    for (CoercionInputShape shape :
        new CoercionInputShape[] {
          CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean
        }) {
      mapper.coercionConfigFor(LogicalType.Textual).setCoercion(shape, CoercionAction.Fail);
    }
    return mapper;
  }
}
