package io.newsgraph.local.ports;

import io.newsgraph.local.failure.LaunchFailure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;

/**
 * The four ports that one instance takes, all on the loopback address.
 *
 * @param gateway the one that users speak to; the others follow it
 */
public record Ports(int gateway) {

  /** How many ports in a row an instance takes. */
  public static final int COUNT = 4;

  public int article() {
    return gateway + 1;
  }

  public int analysis() {
    return gateway + 2;
  }

  public int postgres() {
    return gateway + 3;
  }

  /**
   * Makes sure that nobody else has them.
   *
   * @throws LaunchFailure naming the first that is taken and, where it can be told, by whom
   */
  public void requireFree() {
    for (int port : List.of(gateway(), article(), analysis(), postgres())) {
      requireFree(port);
    }
  }

  private static void requireFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      // Connections of an earlier run that linger in TIME_WAIT do not make the port taken.
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (IOException e) {
      throw new LaunchFailure(
          "Port %d is taken%s. Choose four free ports in a row with --port, such as ./run --port %d."
              .formatted(port, PortOwner.of(port).map(" by "::concat).orElse(""), port + 1000),
          e);
    }
  }
}
