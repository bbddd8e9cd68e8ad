package io.newsgraph.analysis.database;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;

/**
 * Values as JSON in the database: columns of type jsonb, and rows given to a statement as one
 * parameter ({@code json_to_recordset}). Apart from the mapper of the REST interface, so that no
 * setting of that one can change what is stored.
 */
public final class Json {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder(
              // Scores and rates are read by the hundred for each page of keywords.
              JsonFactory.builder()
                  .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
                  .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                  .build())
          .addModule(new JavaTimeModule())
          .build();

  private Json() {}

  public static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not to be written as JSON: " + value.getClass(), e);
    }
  }

  public static <T> List<T> readList(String json, Class<T> element) {
    JavaType type = MAPPER.getTypeFactory().constructCollectionType(List.class, element);
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("stored JSON is not a list of " + element.getSimpleName(), e);
    }
  }
}
