package io.newsgraph.gateway.document;

import java.nio.file.Path;

/** The gateway does not start without the list of documents that it was told to keep to. */
final class UnreadableManifest extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnreadableManifest(Path file, String what) {
    super("gateway.documents.manifest: %s %s".formatted(file, what));
  }

  UnreadableManifest(DocumentsConfig.Mode mode) {
    super(
        "gateway.documents.mode is %s, but there is no gateway.documents.manifest".formatted(mode));
  }
}
