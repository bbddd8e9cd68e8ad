package io.newsgraph.gateway.socket;

import io.newsgraph.gateway.failure.ErrorCode;
import io.newsgraph.gateway.failure.RequestFailure;
import io.newsgraph.gateway.http.Incoming;
import io.newsgraph.gateway.http.RequestMembers;
import io.newsgraph.gateway.rights.Caller;
import io.newsgraph.gateway.stream.Expiry;
import io.vertx.ext.web.RoutingContext;
import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.Map;

/** A client's conversation by graphql-transport-ws. On the socket's event loop alone. */
final class SocketSession {

  private final SocketSessions context;
  private final RoutingContext exchange;
  private final Socket socket;
  private final String client;
  private final Map<String, SocketOperation> operations = new HashMap<>();
  private final long initTimer;
  private boolean initialising;
  private Caller caller;
  private Expiry expiry;

  /**
   * @param client as the bound on rates knows it
   */
  SocketSession(SocketSessions context, RoutingContext exchange, Socket socket, String client) {
    this.context = context;
    this.exchange = exchange;
    this.socket = socket;
    this.client = client;
    this.initTimer =
        exchange
            .vertx()
            .setTimer(
                context.limits().initTimeout().toMillis(),
                id -> socket.close(CloseCode.INIT_TIMEOUT));
  }

  void receive(String text) {
    switch (ClientMessage.read(text)) {
      case ClientMessage.Init(JsonObject payload) -> init(payload);
      case ClientMessage.Ping(JsonObject payload) -> socket.send(ServerMessage.pong(payload));
      case ClientMessage.Pong() -> {}
      case ClientMessage.Subscribe(String id, JsonObject payload) -> subscribe(id, payload);
      case ClientMessage.Complete(String id) -> complete(id);
      case ClientMessage.Invalid() -> socket.close(CloseCode.INVALID_MESSAGE);
    }
  }

  void closed() {
    exchange.vertx().cancelTimer(initTimer);
    if (expiry != null) {
      expiry.cancel();
    }
    operations.values().forEach(SocketOperation::cancel);
    operations.clear();
  }

  private void init(JsonObject payload) {
    if (initialising) {
      socket.close(CloseCode.TOO_MANY_INIT_REQUESTS);
      return;
    }
    initialising = true;
    context
        .authentication()
        .identify(exchange, payload)
        .subscribe()
        .with(
            found -> socket.onLoop(() -> acknowledge(found)),
            failure -> socket.onLoop(() -> socket.close(CloseCode.FORBIDDEN)));
  }

  private void acknowledge(Caller found) {
    if (!socket.isOpen()) {
      return;
    }
    exchange.vertx().cancelTimer(initTimer);
    caller = found;
    expiry = Expiry.of(found, exchange.vertx(), () -> socket.close(CloseCode.TOKEN_EXPIRED));
    socket.send(ServerMessage.ACK);
  }

  private void subscribe(String id, JsonObject payload) {
    if (caller == null) {
      socket.close(CloseCode.UNAUTHORIZED);
      return;
    }
    if (operations.containsKey(id)) {
      socket.close(CloseCode.SUBSCRIBER_EXISTS);
      return;
    }
    // One that is refused ends later, when another may have its id.
    SocketOperation operation =
        new SocketOperation(id, socket, context.texts(), ended -> operations.remove(id, ended));
    try {
      checkRoom();
      begin(id, operation, RequestMembers.read(payload, context.bounds().queryLength()));
    } catch (RequestFailure refusal) {
      operation.refuse(refusal);
    }
  }

  private void begin(String id, SocketOperation operation, Incoming.Operation asked) {
    operations.put(id, operation);
    operation.within(
        context
            .contexts()
            .run(
                context.bounds().queryTime(),
                () ->
                    operation.start(
                        receiver -> context.runner().stream(asked, false, caller, receiver))));
  }

  private void checkRoom() {
    if (operations.size() >= context.limits().operationsPerConnection()) {
      throw new RequestFailure(
          ErrorCode.TOO_MANY_SUBSCRIPTIONS,
          "%,d operations run on this connection already."
              .formatted(context.limits().operationsPerConnection()));
    }
    context
        .rate()
        .take(client, 1)
        .ifPresent(
            wait -> {
              throw new RequestFailure(
                  ErrorCode.RATE_LIMITED,
                  "Too many requests. Go on in %,d s.".formatted(wait.toSeconds() + 1));
            });
  }

  private void complete(String id) {
    SocketOperation operation = operations.remove(id);
    if (operation != null) {
      operation.cancel();
    }
  }
}
