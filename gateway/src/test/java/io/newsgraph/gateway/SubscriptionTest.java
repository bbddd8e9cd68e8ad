package io.newsgraph.gateway;

import static io.newsgraph.gateway.Samples.articleId;
import static io.newsgraph.gateway.Samples.entityId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.newsgraph.gateway.StubService.Reply;
import io.newsgraph.gateway.stream.Connections;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What subscriptions tell, here over a WebSocket. */
@QuarkusTest
@TestProfile(SubscriptionProfiles.Quick.class)
class SubscriptionTest extends StubbedTest {

  private static final String ANALYZED =
      "subscription { articleAnalyzed { id title analysis { keywords(first: 1) { term } } } }";

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

  @Test
  void analysedArticleIsToldWithWhatIsSelected() {
    try (SocketClient client = SocketClient.connect()) {
      begin(client, "a", ANALYZED, analyses);
      analyses.tell(3);

      JsonNode event = client.expect("next");

      assertThat(event.path("id").asText()).isEqualTo("a");
      JsonNode article = event.at("/payload/data/articleAnalyzed");
      assertThat(article.path("id").asText()).isEqualTo(articleId(3));
      assertThat(article.path("title").asText()).isEqualTo("기사 3");
      assertThat(article.at("/analysis/keywords/0/term").asText()).isEqualTo("기업 3");
      assertThat(event.at("/payload/extensions/cost/requested").asInt()).isPositive();
    }
  }

  @Test
  void ingestedArticleIsToldAndADeletedOneIsNot() {
    try (SocketClient client = SocketClient.connect()) {
      begin(client, "i", "subscription { new: articleIngested { title } }", articles);
      articles.tellOfDeletion(4);
      articles.tell(5);

      JsonNode event = client.expect("next");

      assertThat(event.at("/payload/data/new/title").asText()).isEqualTo("기사 5");
    }
  }

  @Test
  void onlyArticlesThatNameAnEntityAreTold() {
    try (SocketClient client = SocketClient.connect()) {
      begin(
          client,
          "e",
          "subscription { articleAnalyzed(entityIds: [\"%s\", \"%s\"]) { id } }"
              .formatted(entityId(1), entityId(2)),
          analyses);
      analyses.tell(10, 3);
      analyses.tell(11, 3, 2);
      analyses.tell(12);
      analyses.tell(13, 1);

      assertThat(told(client)).isEqualTo(articleId(11));
      assertThat(told(client)).isEqualTo(articleId(13));
    }
  }

  @Test
  void fragmentsVariablesAndAliasesMeanWhatTheyDoInQueries() {
    try (SocketClient client = SocketClient.connect()) {
      client.send(
          Map.of(
              "type",
              "subscribe",
              "id",
              "f",
              "payload",
              Map.of(
                  "query",
                  """
                  query Other { __typename }
                  subscription Watch($ids: [ID!], $first: Int!, $text: Boolean = false) { ...Watched }
                  fragment Watched on Subscription { seen: articleAnalyzed(entityIds: $ids) { ...Shown } }
                  fragment Shown on Article {
                    heading: title text @include(if: $text) analysis { keywords(first: $first) { term } } }
                  """,
                  "operationName",
                  "Watch",
                  "variables",
                  Map.of("ids", List.of(entityId(1)), "first", 2))));
      await().until(() -> analyses.polls() > 1);
      analyses.tell(6, 1);

      JsonNode seen = client.expect("next").at("/payload/data/seen");

      assertThat(seen.path("heading").asText()).isEqualTo("기사 6");
      assertThat(seen.has("text")).isFalse();
      assertThat(seen.at("/analysis/keywords")).hasSize(2);
    }
  }

  @Test
  void whatWasThereBeforeIsNotTold() {
    analyses.tell(1);
    try (SocketClient client = SocketClient.connect()) {
      begin(client, "a", ANALYZED, analyses);
      analyses.tell(2);

      assertThat(told(client)).isEqualTo(articleId(2));
    }
  }

  @Test
  void eventIsOneCallALevelAndOnePollFeedsAll() {
    try (SocketClient one = SocketClient.connect();
        SocketClient two = SocketClient.connect()) {
      begin(
          one,
          "a",
          "subscription { articleAnalyzed { title analysis { entities { entity { articles(first: 2) { totalCount } } } } } }",
          analyses);
      IntStream.range(0, 5)
          .forEach(
              n ->
                  two.subscribe(
                      "s" + n,
                      "subscription { articleAnalyzed { title analysis { entities { entity { articles(first: 2) { totalCount } } } } } }"));
      two.settle();
      articleService.forget();
      analysisService.forget();
      int polls = analyses.polls();
      analyses.tell(3);

      one.expect("next");
      IntStream.range(0, 5).forEach(n -> two.expect("next"));

      assertThat(articleService.routes()).containsExactly("POST /articles/lookup");
      assertThat(analysisService.routes())
          .filteredOn(route -> !route.equals("GET /analyses/changes"))
          .containsExactly("POST /analyses/lookup", "POST /entities/articles");
      assertThat(analyses.polls()).isBetween(polls, polls + 3);
    }
  }

  @Test
  void nobodyIsAskedWhileNobodyListens() {
    try (SocketClient client = SocketClient.connect()) {
      begin(client, "a", ANALYZED, analyses);
      client.complete("a").settle();
    }
    await().until(() -> connections.count() == 0);
    // A poll that was held back may end after that.
    int polls = analyses.polls();
    await().pollDelay(Duration.ofMillis(1_500)).until(() -> true);

    assertThat(analyses.polls()).isLessThanOrEqualTo(polls + 1);
    assertThat(articles.polls()).isZero();
  }

  @Test
  void completedSubscriptionIsToldNothingAndItsIdIsFree() {
    try (SocketClient client = SocketClient.connect()) {
      begin(client, "a", ANALYZED, analyses);
      client.complete("a").settle();
      analyses.tell(1);
      client.settle();
      begin(client, "a", ANALYZED, analyses);
      analyses.tell(2);

      assertThat(told(client)).isEqualTo(articleId(2));
    }
  }

  @Test
  void absentServiceIsFoundAgainAndNothingIsMissed() {
    try (SocketClient client = SocketClient.connect()) {
      begin(client, "a", ANALYZED, analyses);
      analysisService.on("GET /analyses/changes", call -> Reply.hangUp());
      analyses.tell(1);
      await().until(() -> analysisService.routes().size() > 4);
      analyses.servedBy(analysisService);

      assertThat(told(client)).isEqualTo(articleId(1));
    }
  }

  @Test
  void restoredFeedIsFollowedFromItsEnd() {
    try (SocketClient client = SocketClient.connect()) {
      begin(client, "a", ANALYZED, analyses);
      analyses.tell(1);
      assertThat(told(client)).isEqualTo(articleId(1));
      int polls = analyses.polls();
      analyses.restore();
      await().until(() -> analyses.polls() > polls + 2);
      analyses.tell(2);

      assertThat(told(client)).isEqualTo(articleId(2));
    }
  }

  @Test
  void failureOfOneEventIsToldAndTheNextOneComes() {
    articleService.on("POST /articles/lookup", call -> new Reply(500, "text/plain", "no"));
    try (SocketClient client = SocketClient.connect()) {
      begin(client, "a", "subscription { articleAnalyzed { id title } }", analyses);
      analyses.tell(1);
      JsonNode failed = client.expect("next").path("payload");
      ServedSamples.serveArticles(articleService, ARTICLES);
      analyses.tell(2);

      assertThat(failed.path("data").isNull()).isTrue();
      assertThat(failed.at("/errors/0/extensions/code").asText())
          .isEqualTo("ARTICLE_SERVICE_UNAVAILABLE");
      assertThat(failed.at("/errors/0/path/0").asText()).isEqualTo("articleAnalyzed");
      assertThat(told(client)).isEqualTo(articleId(2));
    }
  }

  @Test
  void mistakesAreErrorsOfTheirOperation() {
    try (SocketClient client = SocketClient.connect()) {
      client.subscribe("1", "subscription { nope }");
      assertThat(client.expectError("1")).isEqualTo("GRAPHQL_VALIDATION_FAILED");
      client.subscribe("2", "subscription { articleIngested {");
      assertThat(client.expectError("2")).isEqualTo("GRAPHQL_PARSE_FAILED");
      client.subscribe("3", "subscription { articleAnalyzed(entityIds: [\"x\"]) { id } }");
      assertThat(client.expectError("3")).isEqualTo("INVALID_ID");
      String ids = "\"%s\",".formatted(entityId(1)).repeat(101);
      client.subscribe(
          "4", "subscription { articleAnalyzed(entityIds: [%s]) { id } }".formatted(ids));
      assertThat(client.expectError("4")).isEqualTo("FILTER_TOO_LARGE");
      client.subscribe("5", "subscription { articleIngested { id } articleAnalyzed { id } }");
      assertThat(client.expectError("5")).isEqualTo("GRAPHQL_VALIDATION_FAILED");
      client.subscribe("6", "subscription { articleIngested @skip(if: true) { id } }");
      assertThat(client.expectError("6")).isEqualTo("GRAPHQL_VALIDATION_FAILED");
      client.send(Map.of("type", "subscribe", "id", "7", "payload", Map.of("operationName", "X")));
      assertThat(client.expectError("7")).isEqualTo("INVALID_REQUEST");
      String deep = "neighbours { edges { node { ".repeat(6) + "id" + " } } }".repeat(6);
      client.subscribe(
          "8",
          "subscription { articleIngested { analysis { entities { entity { %s } } } } }"
              .formatted(deep));
      assertThat(client.expectError("8")).isEqualTo("QUERY_TOO_DEEP");
      client.subscribe(
          "9",
          """
          subscription { articleIngested { analysis { entities(first: 100) { entity { articles(first: 100) {
            edges { node { analysis { keywords(first: 100) { term } } } } } } } } } }
          """);
      assertThat(client.expectError("9")).isEqualTo("QUERY_TOO_COMPLEX");
    }
    assertThat(analyses.polls()).isZero();
  }

  private static void begin(SocketClient client, String id, String query, StubFeed feed) {
    int polls = feed.polls();
    client.subscribe(id, query);
    // The first asks where the feed's end is; the second is held back there.
    await().until(() -> feed.polls() > Math.min(polls, 1));
    await().until(() -> feed.polls() > 1);
    client.settle();
  }

  private static String told(SocketClient client) {
    return client.expect("next").at("/payload/data/articleAnalyzed/id").asText();
  }
}
