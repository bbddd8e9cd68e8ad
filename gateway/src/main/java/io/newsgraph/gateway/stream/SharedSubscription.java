package io.newsgraph.gateway.stream;

import graphql.ExecutionResult;
import io.newsgraph.gateway.engine.Subscribed;
import io.smallrye.mutiny.subscription.Cancellable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** One subscription with those who asked for it; over when the last of them leaves. */
final class SharedSubscription {

  private static final Logger LOG = Logger.getLogger(SharedSubscription.class);

  private final Set<Receiver> receivers = new LinkedHashSet<>();
  private final ResultText texts;
  private final StreamMetrics metrics;
  private final Runnable onEnd;
  private Cancellable events;
  private boolean running;
  private boolean over;

  SharedSubscription(ResultText texts, StreamMetrics metrics, Runnable onEnd) {
    this.texts = texts;
    this.metrics = metrics;
    this.onEnd = onEnd;
  }

  /**
   * @return false if it is over, and to be begun anew
   */
  boolean join(Receiver receiver) {
    synchronized (this) {
      if (over) {
        return false;
      }
      receivers.add(receiver);
      if (!running) {
        return true;
      }
    }
    receiver.started();
    return true;
  }

  void leave(Receiver receiver) {
    synchronized (this) {
      receivers.remove(receiver);
      if (over || !receivers.isEmpty()) {
        return;
      }
    }
    end();
  }

  /** What became of it, once that is known. To be called off the event loop. */
  void begun(Subscribed subscribed) {
    switch (subscribed) {
      case Subscribed.Refused(ExecutionResult result) -> refuse(result);
      case Subscribed.Running(var answers) ->
          run(answers.subscribe().with(this::tell, this::fail, this::complete));
    }
  }

  private void refuse(ExecutionResult result) {
    List<Receiver> all = everybody();
    end();
    all.forEach(receiver -> receiver.refused(result));
  }

  private void run(Cancellable begun) {
    List<Receiver> all;
    synchronized (this) {
      events = begun;
      running = true;
      all = List.copyOf(receivers);
    }
    if (all.isEmpty()) {
      end();
    }
    all.forEach(Receiver::started);
  }

  private void tell(ExecutionResult result) {
    String text = texts.of(result);
    forAll(
        receiver -> {
          metrics.sent();
          receiver.next(text);
        });
  }

  private void fail(Throwable failure) {
    LOG.error("a subscription failed", failure);
    complete();
  }

  private void complete() {
    List<Receiver> all = everybody();
    end();
    all.forEach(Receiver::complete);
  }

  private void end() {
    Cancellable begun;
    synchronized (this) {
      over = true;
      receivers.clear();
      begun = events;
    }
    onEnd.run();
    if (begun != null) {
      begun.cancel();
    }
  }

  private void forAll(Consumer<Receiver> what) {
    everybody().forEach(what);
  }

  private synchronized List<Receiver> everybody() {
    return List.copyOf(receivers);
  }
}
