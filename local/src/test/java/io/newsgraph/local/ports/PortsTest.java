package io.newsgraph.local.ports;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.newsgraph.local.failure.LaunchFailure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

  @Test
  void aTakenPortIsNamedWithTheWayOut() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int gateway = taken.getLocalPort();

      assertThatExceptionOfType(LaunchFailure.class)
          .isThrownBy(() -> new Ports(gateway).requireFree())
          .withMessageStartingWith("Port " + gateway + " is taken")
          .withMessageContaining("--port");
    }
  }
}
