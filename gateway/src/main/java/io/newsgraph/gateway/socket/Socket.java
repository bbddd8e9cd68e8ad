package io.newsgraph.gateway.socket;

import io.newsgraph.gateway.stream.Connections;
import io.newsgraph.gateway.stream.HardClose;
import io.newsgraph.gateway.stream.OpenConnection;
import io.newsgraph.gateway.stream.Outbox;
import io.newsgraph.gateway.stream.Outbox.Message;
import io.newsgraph.gateway.stream.StreamConfig;
import io.newsgraph.gateway.stream.StreamMetrics;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.ServerWebSocket;
import java.util.function.Consumer;

/** A WebSocket as a way for messages. All that it holds is touched on its event loop alone. */
final class Socket implements OpenConnection, Outbox.Channel {

  /** For a close frame to be read and answered, before the connection goes. */
  private static final long FAREWELL_MILLIS = 500;

  private static final Buffer PING = Buffer.buffer();

  private final HttpServerRequest request;
  private final Vertx vertx;
  private final Context loop;
  private final StreamConfig limits;
  private final Connections connections;
  private final StreamMetrics metrics;
  private final Outbox outbox;
  private ServerWebSocket webSocket;
  private Runnable onClosed = () -> {};
  private long heartbeat = -1;
  private long heard = System.nanoTime();
  private boolean closed;

  Socket(
      HttpServerRequest request,
      Vertx vertx,
      StreamConfig limits,
      Connections connections,
      StreamMetrics metrics) {
    this.request = request;
    this.vertx = vertx;
    this.loop = vertx.getOrCreateContext();
    this.limits = limits;
    this.connections = connections;
    this.metrics = metrics;
    this.outbox = new Outbox(limits, this);
  }

  /**
   * Begins to carry messages.
   *
   * @param receiver of what the client says, on the event loop
   * @param closing told once, when nothing is carried any more
   */
  void open(ServerWebSocket opened, Consumer<String> receiver, Runnable closing) {
    webSocket = opened;
    onClosed = closing;
    webSocket
        .textMessageHandler(text -> received(text, receiver))
        .binaryMessageHandler(bytes -> close(CloseCode.INVALID_MESSAGE))
        .pongHandler(pong -> heard = System.nanoTime())
        .drainHandler(drained -> outbox.drain())
        .exceptionHandler(failure -> close(CloseCode.of(failure)))
        .closeHandler(gone -> closed());
    heartbeat = vertx.setPeriodic(limits.pingInterval().toMillis(), beat -> beat());
    if (webSocket.isClosed()) {
      closed();
    }
  }

  boolean isOpen() {
    return !closed;
  }

  void send(Message message) {
    if (!closed && !outbox.send(message)) {
      giveUp(CloseCode.READER_TOO_SLOW);
    }
  }

  /** Says why, and goes soon, whether or not the client has answered. */
  void close(CloseCode code) {
    if (closed) {
      return;
    }
    closed();
    webSocket.close(code.code(), code.reason());
    vertx.setTimer(FAREWELL_MILLIS, id -> HardClose.close(request));
  }

  @Override
  public void goAway() {
    onLoop(() -> close(CloseCode.GOING_AWAY));
  }

  @Override
  public boolean isFull() {
    return webSocket.writeQueueFull();
  }

  @Override
  public void write(String text) {
    webSocket.writeTextMessage(text);
  }

  void onLoop(Runnable work) {
    loop.runOnContext(turn -> work.run());
  }

  private void received(String text, Consumer<String> receiver) {
    heard = System.nanoTime();
    if (!closed) {
      receiver.accept(text);
    }
  }

  private void beat() {
    if (outbox.isStuck()) {
      giveUp(CloseCode.READER_TOO_SLOW);
    } else if (System.nanoTime() - heard > limits.deadPeerTimeout().toNanos()) {
      giveUp(CloseCode.PEER_SILENT);
    } else {
      webSocket.writePing(PING);
    }
  }

  private void giveUp(CloseCode code) {
    metrics.givenUp();
    close(code);
  }

  private void closed() {
    if (closed) {
      return;
    }
    closed = true;
    connections.closed(this);
    outbox.clear();
    vertx.cancelTimer(heartbeat);
    onClosed.run();
  }
}
