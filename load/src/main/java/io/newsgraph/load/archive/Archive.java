package io.newsgraph.load.archive;

import com.fasterxml.jackson.databind.JsonNode;
import io.newsgraph.local.failure.LaunchFailure;
import io.newsgraph.local.http.JsonClient;
import io.newsgraph.local.waiting.Polling;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Fills the services with made-up articles, and waits until they are analysed. */
public final class Archive {

  // Each waits for PostgreSQL's disk most of the time.
  private static final int WRITERS = 8;
  private static final Duration PATIENCE = Duration.ofHours(2);

  private final JsonClient client;
  private final URI articles;
  private final URI analyses;

  /**
   * @param articles where article-service is
   * @param analyses where analysis-service is
   */
  public Archive(JsonClient client, URI articles, URI analyses) {
    this.client = client;
    this.articles = articles;
    this.analyses = analyses;
  }

  /** How many articles there are. */
  public int size() {
    return client
        .get(articles.resolve("/articles?first=1&fields=title&total=true"))
        .path("totalCount")
        .asInt();
  }

  /**
   * Takes in the articles numbered from 0 up to a size, those that are there already too: they stay
   * as they are.
   *
   * @param progress told how many are taken in
   */
  public void fill(int size, IntConsumer progress) {
    ArticleWriter writer = new ArticleWriter();
    AtomicInteger done = new AtomicInteger();
    try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
      var writes =
          IntStream.range(0, size)
              .mapToObj(
                  number ->
                      writers.submit(
                          () -> {
                            client.post(articles.resolve("/articles"), writer.write(number));
                            progress.accept(done.incrementAndGet());
                          }))
              .toList();
      writes.forEach(Archive::await);
    }
  }

  /**
   * Waits until every article is analysed by the analyser that runs: while one of an older analyser
   * is done again, entities that it told of may go.
   *
   * @param progress told how many still wait
   */
  public void awaitAnalyses(IntConsumer progress) {
    if (!Polling.until(PATIENCE, () -> isAnalysed(progress))) {
      throw new LaunchFailure("The articles were not analysed within " + PATIENCE.toHours() + " h");
    }
  }

  private boolean isAnalysed(IntConsumer progress) {
    JsonNode status = client.get(analyses.resolve("/status"));
    int outdated = status.path("outdated").asInt() - status.path("outdatedFailed").asInt();
    int waiting = status.path("pending").asInt() + outdated;
    progress.accept(waiting);
    return waiting == 0 && status.path("appliedSequence").equals(status.path("headSequence"));
  }

  private static void await(Future<?> write) {
    try {
      write.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LaunchFailure("Interrupted while taking in articles", e);
    } catch (ExecutionException e) {
      throw new LaunchFailure("An article was not taken in: " + e.getCause().getMessage(), e);
    }
  }
}
