package io.newsgraph.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.gateway.Configured;
import io.newsgraph.gateway.stream.Connections;
import io.newsgraph.gateway.stream.NoConnections;
import io.newsgraph.gateway.stream.StreamConfig;
import io.vertx.core.Context;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Event streams are counted as open as long as their clients are there. */
class EventStreamCountTest {

  private static final int PATIENCE_IN_SECONDS = 20;

  private final Vertx vertx = Vertx.vertx();
  private final Connections connections = NoConnections.make();
  private final List<Handler<?>> endHandlers = new ArrayList<>();

  @AfterEach
  void stop() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  @Test
  void streamWhoseClientLeftBeforeItWasCountedIsCountedOut() throws Exception {
    CompletableFuture<Integer> counted = new CompletableFuture<>();
    Context loop = vertx.getOrCreateContext();
    loop.runOnContext(
        turn -> {
          EventStream stream =
              new EventStream(
                  exchange(), Configured.as(StreamConfig.class), connections, null, null);
          endHandlers.forEach(handler -> handler.handle(null));
          loop.runOnContext(
              next -> {
                connections.opened(stream, "127.0.0.1");
                stream.begin(() -> counted.complete(connections.count()), null);
              });
        });

    assertThat(counted.get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)).isZero();
  }

  private RoutingContext exchange() {
    HttpServerResponse response =
        as(HttpServerResponse.class, (name, argument) -> name.equals("closed") ? false : null);
    return as(
        RoutingContext.class,
        (name, argument) ->
            switch (name) {
              case "vertx" -> vertx;
              case "response" -> response;
              case "addEndHandler" -> {
                endHandlers.add((Handler<?>) argument);
                yield endHandlers.size();
              }
              default -> throw new UnsupportedOperationException(name);
            });
  }

  /** Answers a call by its method's name and first argument. */
  private interface Answers {

    Object to(String name, Object argument);
  }

  private static <T> T as(Class<T> type, Answers answers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) ->
                answers.to(method.getName(), arguments == null ? null : arguments[0])));
  }
}
