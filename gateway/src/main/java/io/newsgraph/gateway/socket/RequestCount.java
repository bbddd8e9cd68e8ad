package io.newsgraph.gateway.socket;

import io.quarkus.vertx.http.runtime.filters.QuarkusRequestWrapper;
import io.vertx.core.http.HttpServerRequest;
import java.lang.reflect.Method;
import org.jboss.logging.Logger;

/**
 * Tells Quarkus that a request that became a socket is over. It counts the requests under way by
 * the ends of their responses, a socket's never ends, and each stop would wait in vain for every
 * socket there ever was. Quarkus has no public way to say so.
 */
final class RequestCount {

  private static final Logger LOG = Logger.getLogger(RequestCount.class);

  private RequestCount() {}

  static void done(HttpServerRequest request) {
    try {
      Method done = QuarkusRequestWrapper.class.getDeclaredMethod("done");
      done.setAccessible(true);
      done.invoke(QuarkusRequestWrapper.get(request));
    } catch (ReflectiveOperationException | RuntimeException unlike) {
      LOG.debug("A socket stays counted as a request; a stop will wait for it", unlike);
    }
  }
}
