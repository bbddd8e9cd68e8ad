package io.newsgraph.gateway.rate;

import io.vertx.core.net.SocketAddress;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Who a client is to the bound on its rate: its address. Of an IPv6 address the network counts,
 * because one client has all of its addresses (RFC 6177 hands out /64 networks or larger ones).
 */
public final class ClientAddress {

  private static final int IPV6_NETWORK_BYTES = 8;

  private ClientAddress() {}

  /**
   * @param remote null where the connection is gone already
   */
  public static String of(SocketAddress remote) {
    if (remote == null || remote.hostAddress() == null) {
      return "";
    }
    return network(remote.hostAddress());
  }

  static String network(String address) {
    return InetAddress.ofLiteral(address) instanceof Inet6Address ipv6
        ? HexFormat.of().formatHex(Arrays.copyOf(ipv6.getAddress(), IPV6_NETWORK_BYTES))
        : address;
  }
}
