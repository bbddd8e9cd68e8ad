package io.newsgraph.local.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import io.newsgraph.local.failure.LaunchFailure;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Takes articles in as quickly as they are accepted, every third one twice, with another text the
 * second time; and remembers what was acknowledged.
 */
final class Load {

  private static final int WRITERS = 4;

  private final AtomicInteger nextNumber = new AtomicInteger();
  private final Map<Integer, Integer> acknowledged = new ConcurrentHashMap<>();

  /**
   * Sends new articles; what fails is not sent again.
   *
   * @param disturbance done once, as soon as so many articles of this run are acknowledged
   */
  void run(int port, int articles, int undisturbed, Runnable disturbance) {
    GraphqlClient client = new GraphqlClient(port);
    AtomicInteger accepted = new AtomicInteger();
    Runnable whenAccepted =
        () -> {
          if (accepted.incrementAndGet() == undisturbed) {
            disturbance.run();
          }
        };
    try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
      for (int i = 0; i < articles; i++) {
        int number = nextNumber.incrementAndGet();
        writers.execute(
            () -> {
              send(client, number);
              whenAccepted.run();
            });
      }
    }
  }

  /** The newest version of each article, by number, that was acknowledged. */
  Map<Integer, Integer> acknowledged() {
    return Map.copyOf(acknowledged);
  }

  /** A version may have been stored though its acknowledgement was cut off; an older one not. */
  String[] marksAllowed(int number, int version) {
    return isSentTwice(number)
        ? new String[] {SampleArticles.mark(number, version), SampleArticles.mark(number, 2)}
        : new String[] {SampleArticles.mark(number, version)};
  }

  private void send(GraphqlClient client, int number) {
    sendVersion(client, number, 1);
    if (isSentTwice(number)) {
      sendVersion(client, number, 2);
    }
  }

  private void sendVersion(GraphqlClient client, int number, int version) {
    try {
      JsonNode payload = client.ingest(SampleArticles.input(number, version));
      if (payload.at("/article/id").isTextual()) {
        acknowledged.put(number, version);
      }
    } catch (LaunchFailure | AssertionError _) {
      // Not acknowledged: the service was killed before it could answer.
    }
  }

  private static boolean isSentTwice(int number) {
    return number % 3 == 0;
  }
}
