package io.newsgraph.gateway.rate;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.net.SocketAddress;
import org.junit.jupiter.api.Test;

class ClientAddressTest {

  @Test
  void ipv4AddressIsAClient() {
    assertThat(address("192.0.2.1")).isNotEqualTo(address("192.0.2.2"));
  }

  @Test
  void ipv6NetworkIsAClient() {
    assertThat(address("2001:db8:1:2::1")).isEqualTo(address("2001:db8:1:2:ffff::9"));
    assertThat(address("2001:db8:1:2::1")).isNotEqualTo(address("2001:db8:1:3::1"));
  }

  @Test
  void goneConnectionIsAClientToo() {
    assertThat(ClientAddress.of(null)).isEmpty();
  }

  private static String address(String host) {
    return ClientAddress.of(SocketAddress.inetSocketAddress(443, host));
  }
}
