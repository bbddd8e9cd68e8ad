package io.newsgraph.gateway.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;

/**
 * The documents that clients registered by their hash (Apollo's automatic persisted queries). They
 * are this replica's own, and kept as long as there is room: a client that is told so sends the
 * text again.
 */
final class AutomaticDocuments {

  /** In characters; two bytes each at the most: 20 MB. */
  private static final long MAX_LENGTH = 10_000_000;

  private final Cache<String, String> textOfHash =
      Caffeine.newBuilder()
          .maximumWeight(MAX_LENGTH)
          .weigher((String hash, String text) -> hash.length() + text.length())
          .build();

  Optional<String> text(String hash) {
    return Optional.ofNullable(textOfHash.getIfPresent(hash));
  }

  void register(String hash, String text) {
    textOfHash.put(hash, text);
  }
}
