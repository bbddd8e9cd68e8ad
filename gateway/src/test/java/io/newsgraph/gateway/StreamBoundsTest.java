package io.newsgraph.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.newsgraph.gateway.StubService.Reply;
import io.newsgraph.gateway.stream.Connections;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Connections that stay are bounded in number, and whoever reads too slowly is given up. */
@QuarkusTest
@TestProfile(SubscriptionProfiles.Small.class)
class StreamBoundsTest extends StubbedTest {

  private static final String ANALYZED = "subscription { articleAnalyzed { text } }";

  /** Sockets' buffers take some events of this size before any has to wait. */
  private static final String LONG_TEXT = "가나다라 ".repeat(40_000);

  private static final int MORE_THAN_BUFFERS_TAKE = 200;

  @Inject Connections connections;

  private StubFeed analyses;

  @BeforeEach
  void serveFeed() {
    analyses = StubFeed.ofAnalyses(analysisService);
    StubFeed.ofArticles(articleService);
  }

  @AfterEach
  void nothingStaysOpen() {
    await().until(() -> connections.count() == 0);
  }

  @Test
  void connectionsOfAClientAreBounded() {
    try (SocketClient one = SocketClient.connect();
        SocketClient two = SocketClient.connect();
        EventStreamClient three = EventStreamClient.post(ANALYZED)) {
      assertThat(three.status()).isEqualTo(200);
      try (EventStreamClient four = EventStreamClient.post(ANALYZED)) {
        assertThat(four.status()).isEqualTo(429);
      }
      assertThatThrownBy(SocketClient::open).hasMessageContaining("WebSocketHandshakeException");
      one.settle();
      two.settle();
    }
  }

  @Test
  void operationsOfAConnectionAreBounded() {
    try (SocketClient client = SocketClient.connect()) {
      client.subscribe("1", ANALYZED).subscribe("2", ANALYZED).subscribe("3", ANALYZED);
      assertThat(client.expectError("3")).isEqualTo("TOO_MANY_SUBSCRIPTIONS");
      client.complete("1").settle();
    }
  }

  @Test
  void refusedOperationLeavesTheNextOfItsIdToItsSocket() throws IOException {
    try (RawSocket socket = RawSocket.connect()) {
      socket.say(subscribe("{}"), subscribe("{\"query\":\"%s\"}".formatted(ANALYZED)));
      socket.readUntil("INVALID_REQUEST");
      await().until(() -> metric("newsgraph_streams_subscriptions") == 1);
    }
    await().until(() -> metric("newsgraph_streams_subscriptions") == 0);
  }

  @Test
  void subscriptionsAreBoundedInAll() {
    try (SocketClient one = SocketClient.connect();
        SocketClient two = SocketClient.connect();
        SocketClient three = SocketClient.connect()) {
      one.subscribe("1", ANALYZED).subscribe("2", ANALYZED);
      two.subscribe("1", ANALYZED).subscribe("2", ANALYZED);
      three.subscribe("1", ANALYZED);
      await().until(() -> metric("newsgraph_streams_subscriptions") == 5);
      three.subscribe("2", "subscription { articleIngested { id } }");

      assertThat(three.expectError("2")).isEqualTo("TOO_MANY_SUBSCRIPTIONS");
      assertThat(metric("newsgraph_streams_subscriptions_distinct")).isEqualTo(1);
      assertThat(metric("newsgraph_streams_connections")).isEqualTo(3);
    }
    await().until(() -> metric("newsgraph_streams_subscriptions") == 0);
  }

  @Test
  void socketThatSaysNothingIsClosed() {
    try (SocketClient client = SocketClient.open()) {
      assertThat(client.closeCode()).isEqualTo(4408);
    }
  }

  @Test
  void messageThatIsTooLongClosesTheSocket() {
    try (SocketClient client = SocketClient.connect()) {
      client.subscribe("1", "{ __typename }" + " ".repeat(3_000));
      assertThat(client.closeCode()).isIn(1009, -1);
    }
  }

  @Test
  void eventStreamThatIsNotReadIsGivenUp() throws IOException {
    try (Socket socket = RawSocket.deaf()) {
      String body = "{\"query\":\"%s\"}".formatted(ANALYZED);
      RawHttp.write(
          socket,
          """
          POST /graphql HTTP/1.1\r
          Host: localhost\r
          Content-Type: application/json\r
          Accept: text/event-stream\r
          Content-Length: %d\r
          \r
          %s"""
              .formatted(body.length(), body));
      await().until(() -> connections.count() == 1 && analyses.polls() > 1);

      overflow();
    }
  }

  @Test
  void socketThatIsNotReadIsGivenUp() throws IOException {
    try (RawSocket socket = RawSocket.connect()) {
      socket.say(subscribe("{\"query\":\"%s\"}".formatted(ANALYZED)));
      await().until(() -> connections.count() == 1 && analyses.polls() > 1);

      overflow();
    }
  }

  /** Tells of long articles until nobody is there any more. */
  private void overflow() {
    serveLongArticles();
    long givenUp = metric("newsgraph_streams_given_up_total");
    for (int n = 1; n <= MORE_THAN_BUFFERS_TAKE && connections.count() > 0; n++) {
      analyses.tell(n);
      long sent = n;
      await()
          .until(
              () ->
                  connections.count() == 0
                      || articleService.routes().size() >= Math.min(sent, 200));
    }
    await().until(() -> connections.count() == 0);
    assertThat(metric("newsgraph_streams_given_up_total")).isEqualTo(givenUp + 1);
    assertThat(metric("newsgraph_streams_subscriptions")).isZero();
  }

  private void serveLongArticles() {
    articleService.on(
        "POST /articles/lookup",
        call -> {
          Map<String, Object> article =
              Samples.article(Samples.number(call.strings("ids").getFirst()));
          article.put("text", LONG_TEXT);
          return Reply.json(Map.of("articles", List.of(article), "urls", List.of()));
        });
    articleService.forget();
  }

  /**
   * @param payload as JSON
   */
  private static String subscribe(String payload) {
    return "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":%s}".formatted(payload);
  }

  private static long metric(String name) {
    return RestAssured.get("/q/metrics")
        .asString()
        .lines()
        .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
        .map(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .findFirst()
        .orElseThrow();
  }
}
