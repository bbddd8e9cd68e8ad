package io.newsgraph.gateway.stream;

import graphql.ExecutionResult;
import io.newsgraph.gateway.engine.Subscribed;
import io.smallrye.mutiny.subscription.Cancellable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** One subscription with those who asked for it; over when the last of them leaves. */
final class SharedSubscription {

  private static final Logger LOG = Logger.getLogger(SharedSubscription.class);

  private final Set<Receiver> receivers = new LinkedHashSet<>();
  private final ResultText texts;
  private final StreamMetrics metrics;
  private final Runnable onEnd;

  /** Of all that changes below. What ends it also lets nobody join any more, in the same hold. */
  private final Lock lock;

  private Cancellable events;
  private boolean running;
  private boolean over;

  SharedSubscription(ResultText texts, StreamMetrics metrics, Runnable onEnd) {
    this(texts, metrics, onEnd, new ReentrantLock());
  }

  SharedSubscription(ResultText texts, StreamMetrics metrics, Runnable onEnd, Lock lock) {
    this.texts = texts;
    this.metrics = metrics;
    this.onEnd = onEnd;
    this.lock = lock;
  }

  /**
   * @return false if it is over, and to be begun anew
   */
  boolean join(Receiver receiver) {
    lock.lock();
    try {
      if (over) {
        return false;
      }
      receivers.add(receiver);
      if (!running) {
        return true;
      }
    } finally {
      lock.unlock();
    }
    receiver.started();
    return true;
  }

  void leave(Receiver receiver) {
    lock.lock();
    try {
      receivers.remove(receiver);
      if (over || !receivers.isEmpty()) {
        return;
      }
      over = true;
    } finally {
      lock.unlock();
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
    List<Receiver> last = close();
    end();
    last.forEach(receiver -> receiver.refused(result));
  }

  private void run(Cancellable begun) {
    List<Receiver> all;
    lock.lock();
    try {
      events = begun;
      running = true;
      over |= receivers.isEmpty();
      all = List.copyOf(receivers);
    } finally {
      lock.unlock();
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

  /** It can't go on, or could not begin. */
  void fail(Throwable failure) {
    LOG.error("a subscription failed", failure);
    complete();
  }

  private void complete() {
    List<Receiver> last = close();
    end();
    last.forEach(Receiver::complete);
  }

  /** Lets nobody join any more, and gives all who have. */
  private List<Receiver> close() {
    lock.lock();
    try {
      over = true;
      List<Receiver> last = List.copyOf(receivers);
      receivers.clear();
      return last;
    } finally {
      lock.unlock();
    }
  }

  private void end() {
    onEnd.run();
    events().ifPresent(Cancellable::cancel);
  }

  private Optional<Cancellable> events() {
    lock.lock();
    try {
      return Optional.ofNullable(events);
    } finally {
      lock.unlock();
    }
  }

  private void forAll(Consumer<Receiver> what) {
    everybody().forEach(what);
  }

  private List<Receiver> everybody() {
    lock.lock();
    try {
      return List.copyOf(receivers);
    } finally {
      lock.unlock();
    }
  }
}
