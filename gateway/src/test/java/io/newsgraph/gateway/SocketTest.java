package io.newsgraph.gateway;

import static io.newsgraph.gateway.Samples.articleId;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.newsgraph.gateway.StubService.Reply;
import io.newsgraph.gateway.stream.Connections;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The protocol graphql-transport-ws, and how its sockets are closed. */
@QuarkusTest
@TestProfile(SubscriptionProfiles.Quick.class)
class SocketTest extends StubbedTest {

  private static final String ANALYZED = "subscription { articleAnalyzed { id title } }";

  @Inject Connections connections;

  @BeforeEach
  void serveFeed() {
    StubFeed.ofAnalyses(analysisService);
  }

  @AfterEach
  void nothingStaysOpen() {
    await().until(() -> connections.count() == 0);
  }

  @Test
  void queriesAndMutationsAreAnsweredOnce() {
    articleService.on("DELETE /articles/" + articleId(1), call -> new Reply(204, "", ""));
    try (SocketClient client = SocketClient.connect()) {
      client.subscribe("q", "{ article(id: \"%s\") { title } }".formatted(articleId(2)));
      assertThat(client.expect("next").at("/payload/data/article/title").asText())
          .isEqualTo("기사 2");
      assertThat(client.expect("complete").path("id").asText()).isEqualTo("q");

      client.subscribe(
          "m", "mutation { deleteArticle(id: \"%s\") { deletedId } }".formatted(articleId(1)));
      assertThat(client.expect("next").at("/payload/data/deleteArticle/deletedId").asText())
          .isEqualTo(articleId(1));
      client.expect("complete");
    }
  }

  @Test
  void pingIsAnsweredBeforeAndAfterTheFirstMessage() {
    try (SocketClient client = SocketClient.open()) {
      client.send(Map.of("type", "ping", "payload", Map.of("n", 1)));
      assertThat(client.expect("pong").at("/payload/n").asInt()).isEqualTo(1);
      client.init(Map.of()).expect("connection_ack");
      client.send(Map.of("type", "ping"));
      assertThat(client.expect("pong").has("payload")).isFalse();
      client.send(Map.of("type", "pong")).settle();
    }
  }

  @Test
  void subscribingBeforeTheFirstMessageIsUnauthorized() {
    try (SocketClient client = SocketClient.open()) {
      client.subscribe("a", ANALYZED);
      assertThat(client.closeCode()).isEqualTo(4401);
    }
  }

  @Test
  void secondInitIsRefused() {
    try (SocketClient client = SocketClient.connect()) {
      client.init(Map.of());
      assertThat(client.closeCode()).isEqualTo(4429);
    }
  }

  @Test
  void secondOperationOfAnIdIsRefused() {
    try (SocketClient client = SocketClient.connect()) {
      client.subscribe("a", ANALYZED).subscribe("a", ANALYZED);
      assertThat(client.closeCode()).isEqualTo(4409);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no json",
        "[]",
        "{}",
        "{\"type\":\"hello\"}",
        "{\"type\":\"connection_init\",\"payload\":1}",
        "{\"type\":\"subscribe\",\"payload\":{}}",
        "{\"type\":\"subscribe\",\"id\":\"\",\"payload\":{}}",
        "{\"type\":\"subscribe\",\"id\":\"a\"}",
        "{\"type\":\"complete\"}",
        "{\"type\":7}"
      })
  void whatIsNoMessageClosesTheSocket(String text) {
    try (SocketClient client = SocketClient.connect()) {
      client.sendText(text);
      assertThat(client.closeCode()).isEqualTo(4400);
    }
  }

  @Test
  void binaryMessageClosesTheSocket() {
    try (SocketClient client = SocketClient.connect()) {
      client.sendBinary(new byte[] {1});
      assertThat(client.closeCode()).isEqualTo(4400);
    }
  }

  @Test
  void frameThatIsNoneClosesTheSocketAsAMistakeInItsProtocol() throws IOException {
    try (RawSocket socket = RawSocket.connect()) {
      // Nothing a client says may come unmasked.
      socket.write(new byte[] {(byte) 0x81, 2, '{', '}'});
      assertThat(socket.closeCode()).isEqualTo(1002);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"graphql-ws", "mqtt"})
  void otherProtocolsAreRefused(String protocol) {
    upgrade(Map.of("Sec-WebSocket-Protocol", protocol))
        .statusCode(400)
        .body("errors[0].extensions.code", equalTo("SUBPROTOCOL_NOT_SUPPORTED"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example", "null", "http://localhost:1", "not a url"})
  void pageOfAnotherSiteMayNotActWithTheReadersRights(String origin) {
    upgrade(Map.of("Sec-WebSocket-Protocol", SocketClient.PROTOCOL, "Origin", origin))
        .statusCode(403)
        .body("errors[0].extensions.code", equalTo("ORIGIN_REFUSED"));
  }

  @Test
  void ownPageMay() {
    String own = "http://localhost:" + RestAssured.port;
    try (SocketClient client = SocketClient.open(Map.of("Origin", own))) {
      client.init(Map.of()).expect("connection_ack");
    }
  }

  @Test
  void subscriptionByPlainHttpIsToldHowToAsk() {
    GraphQl.query("subscription { articleIngested { id } }")
        .statusCode(200)
        .body("errors[0].extensions.code", equalTo("SUBSCRIPTION_NEEDS_STREAM"));
    given()
        .queryParam("query", "subscription { articleIngested { id } }")
        .accept("application/graphql-response+json")
        .get("/graphql")
        .then()
        .statusCode(400)
        .body("errors[0].extensions.code", equalTo("SUBSCRIPTION_NEEDS_STREAM"));
  }

  private static ValidatableResponse upgrade(Map<String, String> headers) {
    return given()
        .headers(headers)
        .header("Connection", "Upgrade")
        .header("Upgrade", "websocket")
        .header("Sec-WebSocket-Version", "13")
        .header("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==")
        .get("/graphql")
        .then();
  }
}
