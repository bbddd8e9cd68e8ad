package io.newsgraph.load.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.load.cannon.Figures;
import org.junit.jupiter.api.Test;

class LoadReportTest {

  @Test
  void othersAreComparedWithTheGatewayUnderTheSameLoad() {
    LoadReport report = new LoadReport();
    report.add(measurement("list", 16, "gateway", 100, 300));
    report.add(measurement("list", 64, "gateway", 999, 999));
    assertThat(report.add(measurement("list", 16, "mesh", 50, 400)))
        .endsWith("2.00 times as fast, with 1.00 times the CPU and 0.75 times the memory");
  }

  @Test
  void theGatewayIsComparedWithNothing() {
    assertThat(new LoadReport().add(measurement("list", 1, "gateway", 100, 300)))
        .isEqualTo(
            "list          1  gateway          100.0        2        9         0     3.00      300");
  }

  @Test
  void theFirstFailureIsTold() {
    Figures figures =
        new Figures(100, 2, 9, 1000, 1, "\"errors\":[{\"message\":\"Too late\"}]}", 500);
    assertThat(new LoadReport().add(new Measurement("list", 1, "gateway", figures, 3, 300)))
        .endsWith("\n  the first failure: \"errors\":[{\"message\":\"Too late\"}]}");
  }

  private static Measurement measurement(
      String workload, int connections, String target, double requestsPerSecond, long memory) {
    return new Measurement(
        workload,
        connections,
        target,
        new Figures(requestsPerSecond, 2, 9, 1000, 0, null, 500),
        3,
        memory);
  }
}
