package io.newsgraph.analysis.selection;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.filter.FilteringGeneratorDelegate;
import com.fasterxml.jackson.core.filter.TokenFilter;
import com.fasterxml.jackson.core.filter.TokenFilter.Inclusion;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Writes those members of a {@link Selected} that were asked for. */
final class SelectedSerializer extends JsonSerializer<Selected<?>> {

  @Override
  public void serialize(Selected<?> selected, JsonGenerator json, SerializerProvider mapper)
      throws IOException {
    boolean whole = selected.fields().isWhole();
    mapper.defaultSerializeValue(selected.value(), whole ? json : only(selected.fields(), json));
  }

  private static JsonGenerator only(Fields fields, JsonGenerator json) {
    return new FilteringGeneratorDelegate(json, filter(fields), Inclusion.INCLUDE_NON_NULL, true);
  }

  private static TokenFilter filter(Fields fields) {
    if (fields.isWhole()) {
      return TokenFilter.INCLUDE_ALL;
    }
    Map<String, TokenFilter> members = new HashMap<>();
    fields.members().forEach((name, own) -> members.put(name, filter(own)));
    return new TokenFilter() {
      @Override
      public TokenFilter includeProperty(String name) {
        return members.get(name);
      }
    };
  }
}
