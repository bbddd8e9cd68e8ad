package io.newsgraph.analysis.task;

import io.newsgraph.analysis.retry.BackgroundLoop;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;

/** This replica's workers: each a virtual thread that runs batches until the service ends. */
@ApplicationScoped
class TaskWorkers {

  private final TaskRunner runner;
  private final TaskQueue queue;
  private final Reanalysis reanalysis;
  private final TaskSignal signal;
  private final TaskConfig config;
  private final List<BackgroundLoop> loops = new ArrayList<>();

  TaskWorkers(
      TaskRunner runner,
      TaskQueue queue,
      Reanalysis reanalysis,
      TaskSignal signal,
      TaskConfig config) {
    this.runner = runner;
    this.queue = queue;
    this.reanalysis = reanalysis;
    this.signal = signal;
    this.config = config;
  }

  void start(@Observes StartupEvent event) {
    for (int i = 1; i <= config.workers(); i++) {
      loops.add(
          BackgroundLoop.start(
              "task-worker-" + i, this::work, config.retryPause(), config.longestRetryPause()));
    }
  }

  void stop(@Observes ShutdownEvent event) {
    runner.stop();
    loops.forEach(BackgroundLoop::stop);
    signal.announce();
    BackgroundLoop.awaitEnd(loops);
  }

  private void work() throws InterruptedException {
    // Asked first: what is announced while this looks may be what it has just missed.
    long known = signal.announcements();
    if (runner.runBatch() > 0) {
      return;
    }
    queue.giveUpLost();
    if (reanalysis.enqueue(runner.version()) > 0) {
      return;
    }
    signal.await(known, config.idlePause());
  }
}
