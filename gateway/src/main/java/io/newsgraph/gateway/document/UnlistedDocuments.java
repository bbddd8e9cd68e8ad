package io.newsgraph.gateway.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Reports what a list of documents would keep out: counts each request, and logs each document. */
@Singleton
final class UnlistedDocuments {

  private static final Logger LOG = Logger.getLogger(UnlistedDocuments.class);

  /** A client that makes up documents can't fill the log faster than it pushes these out. */
  private static final long REMEMBERED = 10_000;

  /** Enough to know a document by; its whole text may be long, and hold what users wrote. */
  private static final int LOGGED_LENGTH = 200;

  private final Counter requests;
  private final Cache<String, Boolean> logged =
      Caffeine.newBuilder().maximumSize(REMEMBERED).build();

  UnlistedDocuments(MeterRegistry metrics) {
    requests =
        Counter.builder("newsgraph.documents.unlisted")
            .description("Requests with a document that the manifest does not list")
            .register(metrics);
  }

  void report(String text) {
    requests.increment();
    String hash = Sha256.of(text);
    if (logged.asMap().putIfAbsent(hash, true) == null) {
      LOG.infof("not in the manifest: sha256:%s %s", hash, start(text));
    }
  }

  /** In one line. */
  private static String start(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= LOGGED_LENGTH ? line : line.substring(0, LOGGED_LENGTH) + "…";
  }
}
