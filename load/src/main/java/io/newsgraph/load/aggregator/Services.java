package io.newsgraph.load.aggregator;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.client.HttpRequest;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.WebClientOptions;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** The services' endpoints that the load's queries need. */
final class Services {

  // As many as connections load it, so that none of them waits for another.
  private static final int POOL = 64;
  private static final int OK = 200;

  private final WebClient client;
  private final URI articles;
  private final URI analyses;

  Services(Vertx vertx, URI articles, URI analyses) {
    this.client = WebClient.create(vertx, new WebClientOptions().setMaxPoolSize(POOL));
    this.articles = articles;
    this.analyses = analyses;
  }

  Future<JsonArray> articles(List<String> ids, List<String> fields) {
    return post(
            articles, "/articles/lookup", new JsonObject().put("ids", ids).put("fields", fields))
        .map(found -> found.getJsonArray("articles"));
  }

  /** A page of all articles, newest first. */
  Future<JsonObject> page(String after, String fields) {
    return answered(
        client
            .get(articles.getPort(), articles.getHost(), "/articles")
            .addQueryParam("first", "20")
            .addQueryParam("after", after)
            .addQueryParam("fields", fields)
            .send());
  }

  /**
   * @param first how many of each list
   */
  Future<JsonArray> analyses(
      List<String> articleIds, List<String> fields, Map<String, Integer> first) {
    return post(
            analyses,
            "/analyses/lookup",
            new JsonObject()
                .put("articleIds", articleIds)
                .put("fields", fields)
                .put("first", new JsonObject(Map.copyOf(first))))
        .map(found -> found.getJsonArray("analyses"));
  }

  Future<JsonObject> entity(String id, List<String> fields) {
    return post(
            analyses,
            "/entities/lookup",
            new JsonObject().put("ids", List.of(id)).put("fields", fields))
        .map(found -> found.getJsonArray("entities").getJsonObject(0).getJsonObject("entity"));
  }

  /** The first articles of an entity: their ids only. */
  Future<JsonArray> articlesOf(String entityId, int first) {
    JsonObject request = new JsonObject().put("entityId", entityId).put("first", first);
    return post(
            analyses,
            "/entities/articles",
            new JsonObject().put("requests", new JsonArray().add(request)))
        .map(answer -> answer.getJsonArray("pages").getJsonObject(0).getJsonArray("items"));
  }

  Future<JsonObject> graph(String entityId, int maxNodes, int maxEdges, String fields) {
    return answered(
        client
            .get(analyses.getPort(), analyses.getHost(), "/graph")
            .addQueryParam("entityId", entityId)
            .addQueryParam("maxNodes", Integer.toString(maxNodes))
            .addQueryParam("maxEdges", Integer.toString(maxEdges))
            .addQueryParam("fields", fields)
            .send());
  }

  private Future<JsonObject> post(URI service, String path, JsonObject body) {
    HttpRequest<Buffer> request = client.post(service.getPort(), service.getHost(), path);
    return answered(request.sendJsonObject(body));
  }

  private static Future<JsonObject> answered(Future<HttpResponse<Buffer>> response) {
    return response.compose(
        answer ->
            answer.statusCode() == OK
                ? Future.succeededFuture(answer.bodyAsJsonObject())
                : Future.failedFuture("A service answered " + answer.statusCode()));
  }
}
