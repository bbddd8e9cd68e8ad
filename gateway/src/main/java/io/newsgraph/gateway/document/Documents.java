package io.newsgraph.gateway.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.newsgraph.gateway.document.DocumentsConfig.Mode;
import io.newsgraph.gateway.engine.Engine;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.Locale;
import org.jboss.logging.Logger;

/** Finds the document that a request means, and tells whether it may be executed. */
@Singleton
@Startup
public final class Documents {

  private static final Logger LOG = Logger.getLogger(Documents.class);

  private final Mode mode;
  private final boolean registers;
  private final Manifest manifest;
  private final AutomaticDocuments automatic = new AutomaticDocuments();
  private final UnlistedDocuments unlisted;
  private final Engine engine;

  Documents(DocumentsConfig config, UnlistedDocuments unlisted, Engine engine, ObjectMapper json) {
    this.mode = config.mode();
    this.registers = config.automatic() && mode != Mode.ONLY;
    this.unlisted = unlisted;
    this.engine = engine;
    this.manifest = config.manifest().map(new ManifestFile(json)::read).orElse(Manifest.NONE);
    if (mode != Mode.OPEN && manifest == Manifest.NONE) {
      throw new UnreadableManifest(mode);
    }
    if (manifest.size() > 0) {
      LOG.infof("%,d documents listed (%s)", manifest.size(), mode);
    }
  }

  /**
   * The text of a document.
   *
   * @throws DocumentRefused if there is none of that id or hash, or it may not be executed
   */
  public String text(DocumentReference reference) {
    if (reference.id() != null) {
      return manifest.text(reference.id()).orElseThrow(DocumentRefused::unknownId);
    }
    if (reference.hash() == null) {
      return allowed(reference.text());
    }
    return reference.isPersisted()
        ? known(reference.hash())
        : registered(reference.hash(), reference.text());
  }

  private String known(String hash) {
    return manifest.text(hash).or(() -> automatic.text(hash)).orElseThrow(this::unknownHash);
  }

  private DocumentRefused unknownHash() {
    if (mode == Mode.ONLY) {
      return DocumentRefused.notListed();
    }
    return registers ? DocumentRefused.notFound() : DocumentRefused.notSupported();
  }

  private String registered(String hash, String text) {
    if (manifest.text(hash).filter(text::equals).isPresent()) {
      return text;
    }
    if (!Sha256.of(text).equals(hash.toLowerCase(Locale.ROOT))) {
      throw DocumentRefused.mismatch();
    }
    allowed(text);
    // What is not valid is not worth its room.
    if (registers && engine.isValid(text)) {
      automatic.register(hash, text);
    }
    return text;
  }

  private String allowed(String text) {
    if (mode == Mode.OPEN || manifest.lists(text)) {
      return text;
    }
    if (mode == Mode.ONLY) {
      throw DocumentRefused.notListed();
    }
    unlisted.report(text);
    return text;
  }
}
