package io.newsgraph.load.aggregator;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.util.Map;
import java.util.function.Function;

/**
 * What a team would write by hand in place of a gateway: a path for each of the load's queries,
 * which makes the same calls to the services and answers with the same JSON. No GraphQL, no bounds,
 * no rights.
 */
public final class Aggregator extends AbstractVerticle {

  /** What it prints when it listens. */
  public static final String READY = "The aggregator listens";

  private static final int BAD_GATEWAY = 502;
  private static final int NOT_FOUND = 404;

  private final int port;
  private final URI articles;
  private final URI analyses;
  private Map<String, Function<HttpServerRequest, Future<JsonObject>>> routes;

  private Aggregator(int port, URI articles, URI analyses) {
    this.port = port;
    this.articles = articles;
    this.analyses = analyses;
  }

  /**
   * @param arguments its port, article-service's address, analysis-service's address
   */
  public static void main(String[] arguments) {
    int port = Integer.parseInt(arguments[0]);
    URI articles = URI.create(arguments[1]);
    URI analyses = URI.create(arguments[2]);
    Vertx.vertx()
        .deployVerticle(
            () -> new Aggregator(port, articles, analyses),
            new DeploymentOptions().setInstances(Runtime.getRuntime().availableProcessors()))
        .onSuccess(_ -> System.out.println(READY))
        .onFailure(
            failure -> {
              System.err.println(failure.getMessage());
              System.exit(1);
            });
  }

  @Override
  public void start(Promise<Void> started) {
    Queries queries = new Queries(new Services(vertx, articles, analyses));
    routes =
        Map.of(
            "/article", request -> queries.article(request.getParam("id")),
            "/list", request -> queries.list(request.getParam("after")),
            "/entity", request -> queries.entity(request.getParam("id")),
            "/graph", request -> queries.graph(request.getParam("id")));
    vertx
        .createHttpServer()
        .requestHandler(this::answer)
        .listen(port, "127.0.0.1")
        .<Void>mapEmpty()
        .onComplete(started);
  }

  private void answer(HttpServerRequest request) {
    var route = routes.get(request.path());
    if (route == null) {
      request.response().setStatusCode(NOT_FOUND).end();
      return;
    }
    route
        .apply(request)
        .onSuccess(
            data ->
                request
                    .response()
                    .putHeader("Content-Type", "application/json")
                    .end(new JsonObject().put("data", data).toBuffer()))
        .onFailure(
            failure ->
                request
                    .response()
                    .setStatusCode(BAD_GATEWAY)
                    .end(String.valueOf(failure.getMessage())));
  }
}
