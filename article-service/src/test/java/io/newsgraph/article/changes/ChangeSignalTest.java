package io.newsgraph.article.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ChangeSignalTest {

  private static final Duration LONG = Duration.ofHours(1);

  private final ChangeSignal signal = new ChangeSignal(config(1));

  @Test
  void aReaderWhoIsBehindNeedNotWait() throws Exception {
    signal.advance(5);
    signal.await(4, LONG);
    assertThat(signal.waiting()).isZero();
  }

  @Test
  void aReaderIsWokenByTheNextNumber() throws Exception {
    try (ExecutorService executor = Executors.newSingleThreadExecutor()) {
      Future<?> reader = waitingReader(executor, 5);
      signal.advance(6);
      reader.get();
    }
  }

  @Test
  void noMoreReadersWaitThanMay() throws Exception {
    try (ExecutorService executor = Executors.newSingleThreadExecutor()) {
      Future<?> reader = waitingReader(executor, 0);
      assertThatThrownBy(() -> signal.await(0, LONG)).isInstanceOf(TooManyReaders.class);
      signal.close();
      reader.get();
    }
  }

  @Test
  void whenTheServiceEndsNobodyWaits() throws Exception {
    signal.close();
    signal.await(0, LONG);
  }

  @Test
  void afterARestoreReadersWaitForTheEarlierEndToMove() throws Exception {
    signal.advance(100);
    signal.correct(5);
    try (ExecutorService executor = Executors.newSingleThreadExecutor()) {
      Future<?> reader = waitingReader(executor, 5);
      assertThat(reader.isDone()).isFalse();
      signal.advance(6);
      reader.get();
    }
  }

  private Future<?> waitingReader(ExecutorService executor, long after) {
    Future<?> reader =
        executor.submit(
            () -> {
              signal.await(after, LONG);
              return null;
            });
    while (signal.waiting() == 0) {
      Thread.onSpinWait();
    }
    return reader;
  }

  private static ChangesConfig config(int maxWaiting) {
    return new SmallRyeConfigBuilder()
        .withMapping(ChangesConfig.class)
        .withDefaultValue("newsgraph.changes.max-waiting", Integer.toString(maxWaiting))
        .build()
        .getConfigMapping(ChangesConfig.class);
  }
}
