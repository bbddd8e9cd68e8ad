package io.newsgraph.gateway.stream;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;

/**
 * Closes a connection at once. Vert.x' own closing waits until what was written before is read,
 * which a client that reads nothing never does.
 */
public final class HardClose {

  /** HTTP/2's CANCEL: the stream goes, the connection may serve others. */
  private static final int CANCEL = 8;

  private HardClose() {}

  public static void close(HttpServerRequest request) {
    if (request.version() == HttpVersion.HTTP_2) {
      request.response().reset(CANCEL);
    } else if (request.connection() instanceof ConnectionBase connection) {
      connection.channel().close();
    } else {
      request.connection().close();
    }
  }
}
