package io.newsgraph.load.aggregator;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.stream.Collector;
import java.util.stream.Stream;

/** What is shown of the services' answers: the fields that the GraphQL queries select. */
final class Shape {

  private Shape() {}

  static JsonObject picked(JsonObject from, String... fields) {
    JsonObject picked = new JsonObject();
    for (String field : fields) {
      picked.put(field, from.getValue(field));
    }
    return picked;
  }

  static Stream<JsonObject> objects(JsonArray array) {
    return array.stream().map(JsonObject.class::cast);
  }

  /** The best keywords, without their scores. */
  static JsonArray terms(JsonObject analysis) {
    return objects(analysis.getJsonArray("keywords"))
        .map(keyword -> picked(keyword, "term"))
        .collect(array());
  }

  static JsonArray entities(JsonObject analysis) {
    return objects(analysis.getJsonArray("entities"))
        .map(each -> new JsonObject().put("entity", entity(each.getJsonObject("entity"))))
        .collect(array());
  }

  static JsonObject wholeAnalysis(JsonObject analysis) {
    return new JsonObject()
        .put("topic", picked(analysis.getJsonObject("topic"), "label", "score"))
        .put(
            "keywords",
            objects(analysis.getJsonArray("keywords"))
                .map(keyword -> picked(keyword, "term", "score"))
                .collect(array()))
        .put(
            "entities",
            objects(analysis.getJsonArray("entities"))
                .map(
                    each ->
                        picked(each, "salience")
                            .put("entity", entity(each.getJsonObject("entity"))))
                .collect(array()))
        .put(
            "quotations",
            objects(analysis.getJsonArray("quotations")).map(Shape::quotation).collect(array()));
  }

  static JsonObject graph(JsonObject graph) {
    return new JsonObject()
        .put("truncated", graph.getBoolean("truncated"))
        .put(
            "nodes",
            objects(graph.getJsonArray("nodes"))
                .map(
                    node ->
                        picked(node, "weight").put("entity", entity(node.getJsonObject("entity"))))
                .collect(array()))
        .put(
            "edges",
            objects(graph.getJsonArray("edges"))
                .map(
                    edge ->
                        picked(edge, "weight", "types")
                            .put("source", new JsonObject().put("id", edge.getString("source")))
                            .put("target", new JsonObject().put("id", edge.getString("target"))))
                .collect(array()));
  }

  private static JsonObject entity(JsonObject entity) {
    return picked(entity, "id", "name", "type");
  }

  private static JsonObject quotation(JsonObject quotation) {
    JsonObject shown = picked(quotation, "text", "kind", "cue");
    JsonObject speaker = quotation.getJsonObject("speaker");
    return shown.put("speaker", speaker == null ? null : speaker(speaker));
  }

  private static JsonObject speaker(JsonObject speaker) {
    JsonObject entity = speaker.getJsonObject("entity");
    return picked(speaker, "text")
        .put("entity", entity == null ? null : picked(entity, "id", "name"));
  }

  private static Collector<JsonObject, JsonArray, JsonArray> array() {
    return Collector.of(JsonArray::new, JsonArray::add, JsonArray::addAll);
  }
}
