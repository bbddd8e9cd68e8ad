package io.newsgraph.gateway.document;

import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a request says of its document: its text, its id in the manifest, or its hash by Apollo's
 * protocol for automatic persisted queries, with or without the text.
 *
 * @param text null where there is none; so are the others
 * @param id as {@code documentId} has it
 * @param hash as {@code extensions.persistedQuery.sha256Hash} has it
 */
public record DocumentReference(String text, String id, String hash) {

  public DocumentReference {
    if (Stream.of(text, id, hash).allMatch(Objects::isNull)) {
      throw new IllegalArgumentException("neither text, id nor hash");
    }
  }

  /** Whether it names a document that the gateway must have from before. */
  public boolean isPersisted() {
    return text == null;
  }
}
