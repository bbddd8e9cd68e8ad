package io.newsgraph.local.service;

import io.newsgraph.local.failure.LaunchFailure;
import io.newsgraph.local.ports.Ports;
import io.newsgraph.local.process.ChildProcess;
import io.newsgraph.local.process.Children;
import io.newsgraph.local.waiting.Polling;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.IntConsumer;

/** Waits for services to say that they can do their work. */
public final class Readiness {

  // A machine that takes longer is out of memory or hangs.
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  // A service that is starting accepts connections before it answers.
  private static final int ANSWER_MILLIS = 5_000;

  private Readiness() {}

  /**
   * Waits for all of them.
   *
   * @param children the processes that must stay alive meanwhile
   * @param progress told how many are ready, whenever that grows
   * @throws LaunchFailure if one ends, or is not ready in time; the message names its log
   */
  public static void await(
      List<Service> services, Children children, Ports ports, IntConsumer progress) {
    for (int ready = 0; ready < services.size(); ready++) {
      progress.accept(ready);
      await(services.get(ready), children, ports);
    }
  }

  private static void await(Service service, Children children, Ports ports) {
    int port = service.port(ports);
    boolean settled =
        Polling.until(PATIENCE, () -> children.firstEnded().isPresent() || isReady(port));
    children.firstEnded().map(ChildProcess::obituary).ifPresent(Readiness::fail);
    if (!settled) {
      fail(
          "%s is not ready after %d seconds; its log says more"
              .formatted(service.label(), PATIENCE.toSeconds()));
    }
  }

  private static void fail(String message) {
    throw new LaunchFailure(message);
  }

  // The plain client: it is in the JDK's own class archive, which saves a quarter of a second.
  private static boolean isReady(int port) {
    URI health = URI.create("http://127.0.0.1:%d/q/health/ready".formatted(port));
    try {
      HttpURLConnection connection = (HttpURLConnection) health.toURL().openConnection();
      connection.setReadTimeout(ANSWER_MILLIS);
      return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException _) {
      return false;
    }
  }
}
