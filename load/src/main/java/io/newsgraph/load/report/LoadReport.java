package io.newsgraph.load.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.newsgraph.local.failure.LaunchFailure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was measured, as a table that grows line by line, and as a file. */
public final class LoadReport {

  private static final String BASE = "gateway";

  private final List<Measurement> measurements = new ArrayList<>();

  /** The line above the table. */
  public static String head() {
    return "%-10s %4s  %-11s %10s %8s %8s %9s %8s %8s  %s"
        .formatted(
            "query",
            "conn",
            "target",
            "requests/s",
            "p50 ms",
            "p99 ms",
            "failures",
            "CPU ms",
            "MiB",
            "gateway is");
  }

  /** Adds a measurement; the gateway's comes before those it is compared with. */
  public String add(Measurement measurement) {
    measurements.add(measurement);
    var figures = measurement.figures();
    String line =
        "%-10s %4d  %-11s %10.1f %8.0f %8.0f %9d %8.2f %8d  %s"
            .formatted(
                measurement.workload(),
                measurement.connections(),
                measurement.target(),
                figures.requestsPerSecond(),
                figures.p50(),
                figures.p99(),
                figures.failures(),
                measurement.cpuMilliseconds(),
                measurement.residentMegabytes(),
                comparison(measurement))
            .stripTrailing();
    return figures.firstFailure() == null
        ? line
        : line + "\n  the first failure: " + figures.firstFailure();
  }

  /** Writes everything as JSON. */
  public void write(Path file, int articles) {
    try {
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .writeValue(
              file.toFile(),
              Map.of(
                  "articles", articles,
                  "processors", Runtime.getRuntime().availableProcessors(),
                  "measurements", measurements));
    } catch (IOException e) {
      throw new LaunchFailure("Cannot write " + file + ": " + e.getMessage(), e);
    }
  }

  private String comparison(Measurement other) {
    if (other.target().equals(BASE)) {
      return "";
    }
    return gateway(other)
        .map(
            gateway ->
                "%.2f times as fast, with %.2f times the CPU and %.2f times the memory"
                    .formatted(
                        gateway.figures().requestsPerSecond() / other.figures().requestsPerSecond(),
                        gateway.cpuMilliseconds() / other.cpuMilliseconds(),
                        (double) gateway.residentMegabytes() / other.residentMegabytes()))
        .orElse("");
  }

  private Optional<Measurement> gateway(Measurement other) {
    return measurements.stream()
        .filter(
            each ->
                each.target().equals(BASE)
                    && each.workload().equals(other.workload())
                    && each.connections() == other.connections())
        .findFirst();
  }
}
