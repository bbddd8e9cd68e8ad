package io.newsgraph.local.verify;

import com.fasterxml.jackson.databind.JsonNode;
import io.newsgraph.local.http.JsonClient;
import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** Has analysis-service recount everything, and shows what came out. */
public final class Verification {

  // As long as analysis-service itself gives it.
  private static final Duration PATIENCE = Duration.ofMinutes(30);

  private final JsonClient client = new JsonClient(PATIENCE);

  /**
   * Recounts and prints a line for each thing counted, then each difference.
   *
   * @param analysisPort where analysis-service listens
   * @return whether every count equals its recount
   */
  public boolean run(int analysisPort, PrintStream out) {
    URI uri = URI.create("http://127.0.0.1:%d/verification".formatted(analysisPort));
    JsonNode result = client.post(uri, Map.of());
    out.println("Recounted:");
    result
        .path("checked")
        .properties()
        .forEach(count -> out.printf("  %-10s %,9d%n", count.getKey(), count.getValue().asLong()));
    JsonNode differences = result.path("differences");
    if (result.path("ok").asBoolean()) {
      out.println("Every count equals its recount.");
      return true;
    }
    out.println("Differences (at most the first 100 are shown):");
    differences.forEach(difference -> out.println("  " + difference));
    return false;
  }
}
