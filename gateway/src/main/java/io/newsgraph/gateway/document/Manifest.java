package io.newsgraph.gateway.document;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The documents that a frontend's build wrote down, each with the id that its requests name. */
final class Manifest {

  static final Manifest NONE = new Manifest(Map.of());

  /**
   * Ids that name their hash, as GraphQL over HTTP has it in its appendix on persisted documents.
   */
  private static final String HASH_PREFIX = "sha256:";

  private final Map<String, String> textOfId;
  private final Map<String, String> textOfHash;
  private final Set<String> texts;

  Manifest(Map<String, String> textOfId) {
    this.textOfId = Map.copyOf(textOfId);
    this.texts = Set.copyOf(textOfId.values());
    Map<String, String> hashes = new HashMap<>();
    texts.forEach(text -> hashes.put(Sha256.of(text), text));
    this.textOfHash = Map.copyOf(hashes);
  }

  /**
   * A document's text.
   *
   * @param id as the manifest has it, or the text's SHA-256, with or without {@code sha256:} before
   */
  Optional<String> text(String id) {
    String hash = id.startsWith(HASH_PREFIX) ? id.substring(HASH_PREFIX.length()) : id;
    return Optional.ofNullable(textOfId.get(id))
        .or(() -> Optional.ofNullable(textOfHash.get(hash)));
  }

  boolean lists(String text) {
    return texts.contains(text);
  }

  int size() {
    return textOfId.size();
  }
}
