package io.newsgraph.gateway.http;

import graphql.ExecutionResult;
import io.newsgraph.gateway.failure.ErrorCode;
import io.newsgraph.gateway.rights.Caller;
import io.newsgraph.gateway.stream.Connections;
import io.newsgraph.gateway.stream.Expiry;
import io.newsgraph.gateway.stream.HardClose;
import io.newsgraph.gateway.stream.OpenConnection;
import io.newsgraph.gateway.stream.Outbox;
import io.newsgraph.gateway.stream.Outbox.Message;
import io.newsgraph.gateway.stream.Receiver;
import io.newsgraph.gateway.stream.ResultText;
import io.newsgraph.gateway.stream.StreamConfig;
import io.newsgraph.gateway.stream.StreamMetrics;
import io.vertx.core.Context;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;

/** One answer by events. All that it holds is touched on its event loop alone. */
final class EventStream implements Receiver, OpenConnection, Outbox.Channel {

  private static final Message COMPLETE = new Message("event: complete\ndata: ", "", "\n\n");

  /** Keeps proxies from taking the connection for dead, and clients from wondering. */
  private static final String SIGN_OF_LIFE = ":\n\n";

  private final RoutingContext exchange;
  private final HttpServerResponse response;
  private final Context loop;
  private final StreamConfig limits;
  private final Connections connections;
  private final StreamMetrics metrics;
  private final ResultText texts;
  private final Outbox outbox;
  private Runnable cancel = () -> {};
  private Expiry expiry;
  private long heartbeat = -1;
  private boolean ending;
  private boolean closed;

  EventStream(
      RoutingContext exchange,
      StreamConfig limits,
      Connections connections,
      StreamMetrics metrics,
      ResultText texts) {
    this.exchange = exchange;
    this.response = exchange.response();
    this.loop = exchange.vertx().getOrCreateContext();
    this.limits = limits;
    this.connections = connections;
    this.metrics = metrics;
    this.texts = texts;
    this.outbox = new Outbox(limits, this);
    exchange.addEndHandler(end -> onLoop(this::closed));
  }

  /**
   * @param cancelling what to do when the client is gone
   */
  void begin(Runnable cancelling, Caller caller) {
    onLoop(
        () -> {
          if (response.closed()) {
            closed();
          }
          if (closed) {
            // It may have been counted in only after that.
            connections.closed(this);
            cancelling.run();
            return;
          }
          cancel = cancelling;
          expiry = Expiry.of(caller, exchange.vertx(), this::expire);
          heartbeat =
              exchange.vertx().setPeriodic(limits.pingInterval().toMillis(), beat -> beat());
        });
  }

  @Override
  public void started() {
    onLoop(() -> write(SIGN_OF_LIFE));
  }

  @Override
  public void next(String result) {
    onLoop(() -> send(event(result)));
  }

  @Override
  public void refused(ExecutionResult result) {
    next(texts.of(result));
    complete();
  }

  @Override
  public void complete() {
    onLoop(this::end);
  }

  @Override
  public void goAway() {
    onLoop(
        () -> {
          end();
          if (!closed && !response.ended()) {
            HardClose.close(exchange.request());
          }
        });
  }

  @Override
  public boolean isFull() {
    return response.writeQueueFull();
  }

  @Override
  public void write(String text) {
    if (closed || response.ended()) {
      return;
    }
    if (!response.headWritten()) {
      writeHead();
    }
    response.write(text);
  }

  private void writeHead() {
    response
        .setChunked(true)
        .putHeader(HttpHeaders.CONTENT_TYPE, AnswerType.EVENTS.contentType())
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
        .putHeader(HttpHeaders.VARY, "Accept")
        .putHeader("X-Content-Type-Options", "nosniff")
        // nginx would keep events until a buffer is full.
        .putHeader("X-Accel-Buffering", "no")
        .drainHandler(drained -> drain());
  }

  private void send(Message message) {
    if (closed || ending) {
      return;
    }
    if (!outbox.send(message)) {
      giveUp();
    }
  }

  private void end() {
    if (closed || ending) {
      return;
    }
    send(COMPLETE);
    ending = true;
    endIfSent();
  }

  private void drain() {
    outbox.drain();
    endIfSent();
  }

  private void endIfSent() {
    if (ending && outbox.isEmpty() && !closed && !response.ended()) {
      response.end();
    }
  }

  private void expire() {
    Map<String, Object> error =
        Map.of(
            "message",
            "The token is not valid any longer.",
            "extensions",
            Map.of("code", ErrorCode.UNAUTHENTICATED.name()));
    send(event(texts.of(Map.of("errors", List.of(error)))));
    end();
  }

  private void beat() {
    if (outbox.isStuck()) {
      giveUp();
    } else if (outbox.isEmpty() && !isFull()) {
      write(SIGN_OF_LIFE);
    }
  }

  private void giveUp() {
    metrics.givenUp();
    closed();
    HardClose.close(exchange.request());
  }

  private void closed() {
    if (closed) {
      return;
    }
    closed = true;
    connections.closed(this);
    outbox.clear();
    cancel.run();
    exchange.vertx().cancelTimer(heartbeat);
    if (expiry != null) {
      expiry.cancel();
    }
  }

  private static Message event(String result) {
    return new Message("event: next\ndata: ", result, "\n\n");
  }

  private void onLoop(Runnable work) {
    loop.runOnContext(turn -> work.run());
  }
}
