package io.newsgraph.gateway;

import static io.newsgraph.gateway.Samples.articleId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.newsgraph.gateway.StubService.Reply;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Bodies that are far too large, clients that are slow, and connections that break. */
@QuarkusTest
@TestProfile(BadConnectionTest.Impatient.class)
class BadConnectionTest extends StubbedTest {

  private static final String POST =
      "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";

  private static final int HUNDRED_MEGABYTES = 100_000_000;

  /** So that a test need not wait half a minute. */
  public static final class Impatient implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("newsgraph.limits.body-time", "1s");
    }
  }

  @AfterEach
  void nothingIsStuck() {
    GraphQl.query("{ __typename }").statusCode(200).body("data.__typename", equalTo("Query"));
  }

  @Test
  void hugeBodyIsRefusedBeforeItIsSent() {
    String answer = RawHttp.send(POST + "Content-Length: " + HUNDRED_MEGABYTES + "\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 413 ").contains("BODY_TOO_LARGE", "close");
  }

  @Test
  void hugeBodyOfUnknownLengthIsReadNoFurtherThanItsBound() throws IOException {
    try (Socket socket = RawHttp.connect()) {
      RawHttp.write(socket, POST + "Transfer-Encoding: chunked\r\n\r\n");
      String chunk = "100000\r\n" + "x".repeat(0x100000) + "\r\n";
      int sent = sendUntilRefused(socket, chunk, HUNDRED_MEGABYTES / chunk.length());

      assertThat(sent).isLessThan(HUNDRED_MEGABYTES / chunk.length());
    }
  }

  /** How many chunks were taken until the server closed the connection. */
  private static int sendUntilRefused(Socket socket, String chunk, int most) {
    for (int sent = 0; sent < most; sent++) {
      try {
        RawHttp.write(socket, chunk);
      } catch (IOException closed) {
        return sent;
      }
    }
    return most;
  }

  @Test
  void bodyThatDoesNotArriveIsA408() {
    String answer = RawHttp.send(POST + "Content-Length: 1000\r\n\r\n{\"query\":");

    assertThat(answer).startsWith("HTTP/1.1 408 ").contains("BODY_TOO_SLOW", "close");
  }

  @Test
  void connectionThatBreaksInTheBodyLeavesNothingBehind() throws IOException {
    try (Socket socket = RawHttp.connect()) {
      RawHttp.write(socket, POST + "Content-Length: 1000\r\n\r\n{\"query\":");
    }
    assertThat(articleService.routes()).isEmpty();
  }

  @Test
  void noMoreIsReadForAClientThatIsGone() throws IOException {
    CountDownLatch gone = new CountDownLatch(1);
    CountDownLatch finished = new CountDownLatch(1);
    articleService.on(
        "POST /articles/lookup",
        call -> {
          pass(gone);
          finished.countDown();
          return Reply.json(Map.of("articles", List.of(Samples.article(1)), "urls", List.of()));
        });

    try (Socket socket = RawHttp.connect()) {
      RawHttp.write(
          socket,
          request(
              "{ article(id: \\\"%s\\\") { title analysis { revision } } }"
                  .formatted(articleId(1))));
      await().until(() -> articleService.routes().size() == 1);
      socket.setSoLinger(true, 0);
    }
    // Whether the gateway has noticed can't be seen from here.
    await().pollDelay(Duration.ofMillis(500)).until(() -> true);
    gone.countDown();
    pass(finished);

    nothingIsStuck();
    assertThat(analysisService.routes()).isEmpty();
  }

  @Test
  void answerThatIsNotReadHoldsUpNobody() throws IOException {
    try (Socket socket = RawHttp.connect()) {
      socket.setReceiveBufferSize(1_024);
      String large = request("{ articles(first: 100) { edges { node { text title url } } } }");
      for (int n = 0; n < 20; n++) {
        RawHttp.write(socket, large);
      }
      nothingIsStuck();
    }
  }

  private static String request(String query) {
    String body = "{\"query\":\"%s\"}".formatted(query);
    return POST
        + "Content-Length: %d\r\n\r\n".formatted(body.getBytes(StandardCharsets.UTF_8).length)
        + body;
  }

  private static void pass(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
