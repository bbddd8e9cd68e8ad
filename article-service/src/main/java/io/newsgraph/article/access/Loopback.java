package io.newsgraph.article.access;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Tells addresses that only this machine reaches. */
final class Loopback {

  private Loopback() {}

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
