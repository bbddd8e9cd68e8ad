package io.newsgraph.load.cannon;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.newsgraph.load.query.Workload;
import io.newsgraph.load.targets.Target;
import io.newsgraph.local.failure.LaunchFailure;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** Loads targets with autocannon, in a process of its own. */
public final class Cannon {

  private final ObjectMapper json = new ObjectMapper();
  private final Path node;
  private final Duration warmUp;
  private final Duration duration;

  /**
   * @param node the folder of {@code cannon.mjs}, with its packages
   * @param warmUp how long each load goes on before it is measured
   * @param duration how long it is measured
   */
  public Cannon(Path node, Duration warmUp, Duration duration) {
    this.node = node;
    this.warmUp = warmUp;
    this.duration = duration;
  }

  /**
   * Asks a target again and again.
   *
   * @param connections how many ask at a time
   * @throws LaunchFailure if autocannon fails
   */
  public Figures fire(Target target, Workload workload, int connections) {
    Map<String, Object> job =
        Map.of(
            "url", target.address(),
            "connections", connections,
            "warmUp", warmUp.toSeconds(),
            "seconds", duration.toSeconds(),
            "requests", workload.questions().stream().map(target::call).toList());
    try {
      Process process =
          new ProcessBuilder("node", "cannon.mjs")
              .directory(node.toFile())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      try (OutputStream in = process.getOutputStream()) {
        json.writeValue(in, job);
      }
      return json.readValue(process.getInputStream(), Figures.class);
    } catch (IOException e) {
      throw new LaunchFailure("autocannon failed at " + target.name() + ": " + e.getMessage(), e);
    }
  }
}
