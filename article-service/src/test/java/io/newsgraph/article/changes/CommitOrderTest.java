package io.newsgraph.article.changes;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.article.Tables;
import io.newsgraph.article.identity.ArticleId;
import io.newsgraph.testing.PostgresResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Numbers become visible in their order, so that no reader passes over one. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class CommitOrderTest {

  private static final String WAITING_FOR_THE_FEED =
      "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted";

  @Inject Tables tables;
  @Inject ChangeLog log;
  @Inject ChangeFeed feed;

  @BeforeEach
  void emptyTables() {
    tables.empty();
  }

  @Test
  void aLaterNumberIsNotSeenBeforeAnEarlierOne() throws Exception {
    ArticleId slow = ArticleId.next();
    ArticleId quick = ArticleId.next();
    CountDownLatch slowHasItsNumber = new CountDownLatch(1);
    CountDownLatch slowMayCommit = new CountDownLatch(1);
    try (ExecutorService executor = Executors.newFixedThreadPool(2)) {
      Future<?> slowWriter =
          executor.submit(
              () ->
                  QuarkusTransaction.requiringNew()
                      .run(
                          () -> {
                            log.upserted(slow);
                            slowHasItsNumber.countDown();
                            await(slowMayCommit);
                          }));
      await(slowHasItsNumber);
      Future<?> quickWriter =
          executor.submit(() -> QuarkusTransaction.requiringNew().run(() -> log.upserted(quick)));
      awaitOneWaiting();

      assertThat(feed.read(0, 10).changes()).isEmpty();

      slowMayCommit.countDown();
      slowWriter.get();
      quickWriter.get();
    }
    assertThat(feed.read(0, 10).changes())
        .extracting(Change::articleId)
        .containsExactly(slow.toString(), quick.toString());
  }

  @Test
  void aReaderOfManyWritersMissesNone() throws Exception {
    List<ArticleId> written = Stream.generate(ArticleId::next).limit(200).toList();
    List<String> read = new ArrayList<>();
    AtomicBoolean done = new AtomicBoolean();
    try (ExecutorService executor = Executors.newFixedThreadPool(9)) {
      Future<?> reader = executor.submit(() -> follow(read, done));
      List<Future<?>> writers = new ArrayList<>();
      written.forEach(
          id ->
              writers.add(
                  executor.submit(
                      () -> QuarkusTransaction.requiringNew().run(() -> log.upserted(id)))));
      for (Future<?> writer : writers) {
        writer.get();
      }
      done.set(true);
      reader.get();
    }
    assertThat(read)
        .containsExactlyInAnyOrderElementsOf(written.stream().map(ArticleId::toString).toList());
  }

  /** Reads as other services do, until nothing is left after all was written. */
  private void follow(List<String> read, AtomicBoolean done) {
    long last = 0;
    boolean wasDone;
    ChangePage page;
    do {
      wasDone = done.get();
      page = feed.read(last, 1_000);
      page.changes().forEach(change -> read.add(change.articleId()));
      last = page.last();
    } while (!wasDone || !page.changes().isEmpty());
  }

  private void awaitOneWaiting() {
    long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (tables.count(WAITING_FOR_THE_FEED) == 0) {
      assertThat(System.nanoTime()).as("the second writer waits in time").isLessThan(deadline);
      LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
