package io.newsgraph.gateway;

import static io.newsgraph.gateway.Samples.articleId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.newsgraph.gateway.Operations.Operation;
import io.newsgraph.gateway.stream.Connections;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Operations over connections that stay, with each kind of caller, where reading needs a token. */
@QuarkusTest
@TestProfile(SubscriptionRightsTest.Closed.class)
@WithTestResource(IdentityProvider.class)
class SubscriptionRightsTest extends StubbedTest {

  /** Whoever has no token may do nothing. */
  public static final class Closed implements io.quarkus.test.junit.QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      Map<String, String> config = new HashMap<>(new RightsProfiles.Closed().getConfigOverrides());
      config.putAll(SubscriptionProfiles.quick());
      return config;
    }
  }

  IdentityProvider provider;

  @Inject Connections connections;

  private StubFeed articles;
  private StubFeed analyses;

  @BeforeEach
  void serveFeeds() {
    articles = StubFeed.ofArticles(articleService);
    analyses = StubFeed.ofAnalyses(analysisService);
  }

  @AfterEach
  void nothingStaysOpen() {
    await().until(() -> connections.count() == 0);
  }

  static Stream<Arguments> subscriptionsByRole() {
    return Operations.SUBSCRIPTIONS.stream()
        .flatMap(
            operation ->
                Stream.of("reader", "editor", "admin").map(role -> Arguments.of(operation, role)));
  }

  @ParameterizedTest
  @MethodSource("subscriptionsByRole")
  void everyRoleSubscribes(Operation operation, String role) {
    try (SocketClient byToken = SocketClient.connect(Map.of("token", RightsProfiles.token(role)));
        SocketClient byJwt =
            SocketClient.connect(Map.of("Authorization", "Bearer " + provider.token(role)));
        EventStreamClient stream =
            EventStreamClient.post(
                operation.document(), "Authorization", "Bearer " + RightsProfiles.token(role))) {
      byToken.subscribe("1", operation.document()).settle();
      byJwt.subscribe("1", operation.document()).settle();
      await().until(() -> articles.polls() + analyses.polls() > 1);
      articles.tell(1);
      analyses.tell(1);

      assertThat(byToken.expect("next").at("/payload/data")).hasSize(1);
      assertThat(byJwt.expect("next").at("/payload/data")).hasSize(1);
      assertThat(stream.next().at("/data")).hasSize(1);
    }
  }

  @ParameterizedTest
  @MethodSource("subscriptions")
  void jwtWithoutARoleOfThisApiSubscribesToNothing(Operation operation) {
    String token = provider.token("publisher");
    try (SocketClient client = SocketClient.connect(Map.of("token", token));
        EventStreamClient stream =
            EventStreamClient.post(operation.document(), "Authorization", "Bearer " + token)) {
      client.subscribe("1", operation.document());

      assertThat(client.expectError("1")).isEqualTo("FORBIDDEN");
      assertThat(stream.next().at("/errors/0/extensions/code").asText()).isEqualTo("FORBIDDEN");
    }
    assertThat(articles.polls() + analyses.polls()).isZero();
  }

  static Stream<Operation> subscriptions() {
    return Operations.SUBSCRIPTIONS.stream();
  }

  @Test
  void mutationOverASocketNeedsItsRole() {
    String mutation =
        "mutation { deleteArticle(id: \"%s\") { deletedId } }".formatted(articleId(1));
    try (SocketClient client =
        SocketClient.connect(Map.of("token", RightsProfiles.token("reader")))) {
      client.subscribe("1", mutation);

      assertThat(client.expect("next").at("/payload/errors/0/extensions/code").asText())
          .isEqualTo("FORBIDDEN");
    }
    assertThat(articleService.routes()).isEmpty();
  }

  @Test
  void headerOfTheRequestWillDoAsWell() {
    try (SocketClient client =
        SocketClient.open(Map.of("Authorization", "Bearer " + RightsProfiles.token("reader")))) {
      client.init(Map.of()).expect("connection_ack");
      client.settle();
    }
  }

  @Test
  void withoutTokenNothingIsAnswered() {
    try (SocketClient client = SocketClient.open()) {
      client.init(Map.of());
      assertThat(client.closeCode()).isEqualTo(4403);
    }
    try (EventStreamClient stream =
        EventStreamClient.post("subscription { articleAnalyzed { id } }")) {
      assertThat(stream.status()).isEqualTo(401);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"unknown", "", "two\r\nlines", "ünknown"})
  void badTokenClosesTheSocket(String token) {
    try (SocketClient client = SocketClient.open()) {
      client.init(Map.of("token", token));
      assertThat(client.closeCode()).isEqualTo(4403);
    }
  }

  @Test
  void expiredTokenClosesTheSocket() {
    try (SocketClient client = SocketClient.open()) {
      client.init(Map.of("token", provider.expiredToken("admin")));
      assertThat(client.closeCode()).isEqualTo(4403);
    }
  }

  @Test
  void streamsEndWithTheirToken() {
    String token = provider.tokenEndingIn(Duration.ofSeconds(3), "reader");
    try (SocketClient client = SocketClient.connect(Map.of("token", token));
        EventStreamClient stream =
            EventStreamClient.post(
                "subscription { articleAnalyzed { id } }", "Authorization", "Bearer " + token)) {
      client.subscribe("1", "subscription { articleAnalyzed { id } }");

      assertThat(client.closeCode()).isEqualTo(4403);
      assertThat(stream.next().at("/errors/0/extensions/code").asText())
          .isEqualTo("UNAUTHENTICATED");
      stream.expectComplete();
    }
  }

  /** The page's token is no other page's. */
  @Test
  void pageOfAnotherSiteMayOpenASocketWithATokenOfItsOwn() {
    try (SocketClient client = SocketClient.open(Map.of("Origin", "https://news.example"))) {
      client.init(Map.of("token", RightsProfiles.token("reader"))).expect("connection_ack");
    }
  }
}
