package io.newsgraph.analysis.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TaskSignalTest {

  private static final Duration LONG = Duration.ofHours(1);

  private final TaskSignal signal = new TaskSignal();

  @Test
  void anAnnouncementWakesEveryWorker() throws InterruptedException {
    List<Thread> workers = Stream.generate(this::waitingWorker).limit(4).toList();

    signal.announce();

    for (Thread worker : workers) {
      assertThat(worker.join(Duration.ofSeconds(10))).isTrue();
    }
  }

  @Test
  void anAnnouncementMadeWhileAWorkerLookedIsNotWaitedFor() throws InterruptedException {
    long known = signal.announcements();
    signal.announce();

    signal.await(known, LONG);

    assertThat(signal.announcements()).isEqualTo(known + 1);
  }

  private Thread waitingWorker() {
    Thread worker = Thread.ofVirtual().start(this::await);
    while (worker.getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }
    return worker;
  }

  private void await() {
    try {
      signal.await(0, LONG);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
