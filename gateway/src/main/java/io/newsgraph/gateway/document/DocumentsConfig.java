package io.newsgraph.gateway.document;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Which documents are executed. See {@code application.properties}. */
@ConfigMapping(prefix = "gateway.documents")
interface DocumentsConfig {

  Mode mode();

  /** The file with the listed documents, as Relay, Apollo or graphql-codegen write it. */
  Optional<Path> manifest();

  /** Whether clients may register documents by their hash (Apollo's protocol). */
  boolean automatic();

  /** What becomes of a document that the manifest does not list. */
  enum Mode {
    /** It is executed. */
    OPEN,
    /** It is executed, counted and logged: to find out what a list would keep out. */
    REPORT,
    /** It is refused. */
    ONLY
  }
}
