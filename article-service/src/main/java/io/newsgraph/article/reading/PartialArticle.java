package io.newsgraph.article.reading;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An article of which only some fields were asked for. The others are not in the JSON at all:
 * {@code null} there means that the article has no such thing.
 */
@Schema(ref = "Article")
public record PartialArticle(Article article, Set<ArticleField> fields) {

  @JsonValue
  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    fields.forEach(field -> json.put(field.jsonName(), field.of(article)));
    return json;
  }
}
