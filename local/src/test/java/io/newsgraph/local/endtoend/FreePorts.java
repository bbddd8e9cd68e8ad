package io.newsgraph.local.endtoend;

import io.newsgraph.local.failure.LaunchFailure;
import io.newsgraph.local.ports.Ports;
import java.util.concurrent.ThreadLocalRandom;

/** Finds ports for a test. */
final class FreePorts {

  // Below the range from which systems give ports to outgoing connections.
  private static final int LOWEST = 20_000;
  private static final int HIGHEST = 32_000;

  private FreePorts() {}

  /** The first of four ports in a row that nobody has now. */
  static int four() {
    int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
    try {
      new Ports(port).requireFree();
      return port;
    } catch (LaunchFailure _) {
      return four();
    }
  }
}
