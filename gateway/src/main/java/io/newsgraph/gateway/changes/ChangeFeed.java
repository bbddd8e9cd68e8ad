package io.newsgraph.gateway.changes;

import io.smallrye.mutiny.Multi;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * A service's feed, followed by one poll however many listen, and by none while nobody does.
 * Whoever listens hears what happens from then on.
 */
public final class ChangeFeed {

  /**
   * How many changes a listener may be behind. Each is some hundred bytes; a minute of the press at
   * its peak.
   */
  private static final int MOST_BEHIND = 1_000;

  private final String service;
  private final ChangeSource source;
  private final ChangesConfig config;
  private final Set<Consumer<Change>> listeners = ConcurrentHashMap.newKeySet();
  private Following following;

  ChangeFeed(String service, ChangeSource source, ChangesConfig config) {
    this.service = service;
    this.source = source;
    this.config = config;
  }

  /**
   * What happens to articles. Fails where the one who listens falls too far behind; a service that
   * is away is no failure.
   */
  public Multi<Change> changes() {
    return Multi.createFrom()
        .emitter(
            emitter -> {
              Consumer<Change> listener = emitter::emit;
              emitter.onTermination(() -> leave(listener));
              join(listener).awaitStart();
            },
            MOST_BEHIND);
  }

  private synchronized Following join(Consumer<Change> listener) {
    listeners.add(listener);
    if (following == null) {
      following = new Following(service, source, config, this::tell).start();
    }
    return following;
  }

  private synchronized void leave(Consumer<Change> listener) {
    if (listeners.remove(listener) && listeners.isEmpty()) {
      following.stop();
      following = null;
    }
  }

  private void tell(Change change) {
    listeners.forEach(listener -> listener.accept(change));
  }
}
