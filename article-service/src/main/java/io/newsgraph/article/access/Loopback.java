package io.newsgraph.article.access;

import io.vertx.core.net.HostAndPort;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;

/** Tells addresses that only this machine reaches. */
final class Loopback {

  private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  private Loopback() {}

  /**
   * Whether a request was sent to this machine by its own name. The name is not looked up: that of
   * another site may be made to lead here (DNS rebinding), and then a page of that site would be
   * taken for one of this server's own.
   *
   * @param authority null where the request names none, as browsers always do
   */
  static boolean isNamedBy(HostAndPort authority) {
    return authority == null || NAMES.contains(authority.host().toLowerCase(Locale.ROOT));
  }

  /** Whether a server that listens there is reached from this machine alone. */
  static boolean is(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException unknown) {
      // The server will say so itself when it can't listen there.
      return false;
    }
  }
}
