package io.newsgraph.load.aggregator;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The load's queries, each with its calls and how their answers are joined. */
final class Queries {

  private static final int ARTICLES_OF_AN_ENTITY = 10;
  private static final int SHORT = 5;
  private static final int LONG = 10;
  private static final int MAX_NODES = 30;
  private static final int MAX_EDGES = 60;

  private static final List<String> KEYWORDS = List.of("keywords.term");
  private static final List<String> KEYWORDS_AND_ENTITIES =
      List.of(
          "keywords.term", "entities.entity.id", "entities.entity.name", "entities.entity.type");
  private static final List<String> WHOLE_ANALYSIS =
      List.of(
          "topic",
          "keywords.term",
          "keywords.score",
          "entities.salience",
          "entities.entity.id",
          "entities.entity.name",
          "entities.entity.type",
          "quotations.text",
          "quotations.kind",
          "quotations.cue",
          "quotations.speaker.text",
          "quotations.speaker.entity.id",
          "quotations.speaker.entity.name");
  private static final List<String> ENTITY = List.of("name", "type", "articleCount");
  private static final String GRAPH =
      "nodes.weight,nodes.entity.id,nodes.entity.name,nodes.entity.type,"
          + "edges.weight,edges.types,edges.source,edges.target,truncated";

  private final Services services;

  Queries(Services services) {
    this.services = services;
  }

  Future<JsonObject> article(String id) {
    Future<JsonArray> article =
        services.articles(List.of(id), List.of("title", "publisher", "publishedAt", "text"));
    Future<JsonArray> analysis =
        services.analyses(
            List.of(id),
            WHOLE_ANALYSIS,
            Map.of("keywords", LONG, "entities", LONG, "quotations", SHORT));
    return Future.all(article, analysis)
        .map(
            _ -> {
              JsonObject found = article.result().getJsonObject(0);
              JsonObject shown =
                  Shape.picked(found, "id", "title", "publisher", "publishedAt", "text");
              shown.put("analysis", Shape.wholeAnalysis(state(analysis.result(), 0)));
              return new JsonObject().put("article", shown);
            });
  }

  Future<JsonObject> list(String after) {
    return services
        .page(after, "title,publisher,publishedAt")
        .compose(
            page ->
                services
                    .analyses(
                        ids(page.getJsonArray("items")),
                        KEYWORDS_AND_ENTITIES,
                        Map.of("keywords", SHORT, "entities", SHORT))
                    .map(analyses -> list(page, byArticle(analyses))));
  }

  Future<JsonObject> entity(String id) {
    Future<JsonObject> entity = services.entity(id, ENTITY);
    Future<JsonArray> items = services.articlesOf(id, ARTICLES_OF_AN_ENTITY);
    Future<List<JsonObject>> nodes = items.compose(this::articlesWithKeywords);
    return Future.all(entity, nodes)
        .map(
            _ -> {
              JsonObject shown =
                  Shape.picked(entity.result(), "id", "name", "type", "articleCount");
              JsonArray edges = new JsonArray();
              nodes.result().forEach(node -> edges.add(new JsonObject().put("node", node)));
              shown.put("articles", new JsonObject().put("edges", edges));
              return new JsonObject().put("entity", shown);
            });
  }

  Future<JsonObject> graph(String id) {
    return services
        .graph(id, MAX_NODES, MAX_EDGES, GRAPH)
        .map(graph -> new JsonObject().put("entityGraph", Shape.graph(graph)));
  }

  private Future<List<JsonObject>> articlesWithKeywords(JsonArray items) {
    List<String> ids = Shape.objects(items).map(item -> item.getString("articleId")).toList();
    Future<JsonArray> articles = services.articles(ids, List.of("title", "publishedAt"));
    Future<JsonArray> analyses = services.analyses(ids, KEYWORDS, Map.of("keywords", SHORT));
    return Future.all(articles, analyses)
        .map(
            _ -> {
              Map<String, JsonObject> articleOf = new HashMap<>();
              Shape.objects(articles.result())
                  .forEach(each -> articleOf.put(each.getString("id"), each));
              Map<String, JsonObject> analysisOf = byArticle(analyses.result());
              return ids.stream()
                  .map(id -> withKeywords(articleOf.get(id), analysisOf.get(id)))
                  .toList();
            });
  }

  private static JsonObject withKeywords(JsonObject article, JsonObject analysis) {
    return Shape.picked(article, "id", "title", "publishedAt")
        .put("analysis", new JsonObject().put("keywords", Shape.terms(analysis)));
  }

  private static JsonObject list(JsonObject page, Map<String, JsonObject> analyses) {
    JsonArray edges = new JsonArray();
    Shape.objects(page.getJsonArray("items"))
        .forEach(
            item -> {
              JsonObject article = item.getJsonObject("article");
              JsonObject analysis = analyses.get(article.getString("id"));
              JsonObject node =
                  Shape.picked(article, "id", "title", "publisher", "publishedAt")
                      .put(
                          "analysis",
                          new JsonObject()
                              .put("keywords", Shape.terms(analysis))
                              .put("entities", Shape.entities(analysis)));
              edges.add(new JsonObject().put("cursor", item.getString("cursor")).put("node", node));
            });
    return new JsonObject()
        .put(
            "articles",
            new JsonObject()
                .put(
                    "pageInfo", new JsonObject().put("hasNextPage", page.getBoolean("hasNextPage")))
                .put("edges", edges));
  }

  private static List<String> ids(JsonArray items) {
    return Shape.objects(items).map(item -> item.getJsonObject("article").getString("id")).toList();
  }

  private static Map<String, JsonObject> byArticle(JsonArray states) {
    Map<String, JsonObject> analyses = new HashMap<>();
    Shape.objects(states)
        .forEach(
            state -> analyses.put(state.getString("articleId"), state.getJsonObject("analysis")));
    return analyses;
  }

  private static JsonObject state(JsonArray states, int index) {
    return states.getJsonObject(index).getJsonObject("analysis");
  }
}
