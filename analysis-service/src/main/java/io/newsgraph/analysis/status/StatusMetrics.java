package io.newsgraph.analysis.status;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.newsgraph.analysis.database.Database;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.ToDoubleFunction;

/** The status as gauges, read now and then: a scrape must not wait for the database. */
@ApplicationScoped
class StatusMetrics {

  private final Database database;
  private volatile ServiceStatus last;

  StatusMetrics(Database database, MeterRegistry metrics) {
    this.database = database;
    gauge(metrics, "newsgraph.task.pending", "Articles that wait", ServiceStatus::pending);
    gauge(metrics, "newsgraph.task.failed", "Articles given up", ServiceStatus::failed);
    gauge(
        metrics,
        "newsgraph.reanalysis.outdated",
        "Results of older analysers",
        ServiceStatus::outdated);
    gauge(
        metrics,
        "newsgraph.reanalysis.failed",
        "Results of older analysers that could not be replaced",
        ServiceStatus::outdatedFailed);
    gauge(
        metrics, "newsgraph.feed.lag", "Sequence numbers not yet applied", ServiceStatus::feedLag);
  }

  private void gauge(
      MeterRegistry metrics, String name, String what, ToDoubleFunction<ServiceStatus> value) {
    Gauge.builder(name, () -> last == null ? Double.NaN : value.applyAsDouble(last))
        .description(what)
        .register(metrics);
  }

  @Scheduled(every = "${newsgraph.status.metrics-every}")
  void refresh() {
    last = database.read(ServiceStatus::read);
  }
}
