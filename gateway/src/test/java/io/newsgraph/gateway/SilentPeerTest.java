package io.newsgraph.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.newsgraph.gateway.stream.Connections;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Connections are asked for signs of life, and give some. */
@QuarkusTest
@TestProfile(SubscriptionProfiles.Watchful.class)
class SilentPeerTest extends StubbedTest {

  @Inject Connections connections;

  private StubFeed analyses;

  @BeforeEach
  void serveFeed() {
    analyses = StubFeed.ofAnalyses(analysisService);
  }

  @Test
  void socketWhosePeerAnswersNoPingIsClosed() throws IOException {
    try (Socket socket = RawHttp.connect()) {
      RawHttp.write(
          socket,
          """
          GET /graphql HTTP/1.1\r
          Host: localhost\r
          Connection: Upgrade\r
          Upgrade: websocket\r
          Sec-WebSocket-Version: 13\r
          Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
          Sec-WebSocket-Protocol: graphql-transport-ws\r
          \r
          """);
      String answer = new String(socket.getInputStream().readAllBytes());

      assertThat(answer).startsWith("HTTP/1.1 101 ").contains("No sign of life");
    }
    await().until(() -> connections.count() == 0);
  }

  @Test
  void idleEventStreamGivesSignsOfLife() {
    try (EventStreamClient stream =
        EventStreamClient.post("subscription { articleAnalyzed { id } }")) {
      for (int line = 0; line < 3; line++) {
        assertThat(stream.rawLine()).isEqualTo(":");
        assertThat(stream.rawLine()).isEmpty();
      }
    }
    await().until(() -> connections.count() == 0);
  }

  @Test
  void idleSocketWhosePeerAnswersStaysOpen() {
    try (SocketClient client = SocketClient.connect()) {
      client.subscribe("1", "subscription { articleAnalyzed { id } }");
      await().until(() -> analyses.polls() > 2);
      analyses.tell(1);

      client.expect("next");
    }
    await().until(() -> connections.count() == 0);
  }
}
