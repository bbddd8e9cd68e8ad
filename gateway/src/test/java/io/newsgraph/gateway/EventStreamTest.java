package io.newsgraph.gateway;

import static io.newsgraph.gateway.Samples.articleId;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.newsgraph.gateway.StubService.Reply;
import io.newsgraph.gateway.stream.Connections;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Operations answered by events: graphql-sse, in its mode of distinct connections. */
@QuarkusTest
@TestProfile(SubscriptionProfiles.Quick.class)
class EventStreamTest extends StubbedTest {

  private static final String ANALYZED = "subscription { articleAnalyzed { id title } }";

  @Inject Connections connections;

  private StubFeed analyses;

  @BeforeEach
  void serveFeed() {
    analyses = StubFeed.ofAnalyses(analysisService);
  }

  @AfterEach
  void nothingStaysOpen() {
    await().until(() -> connections.count() == 0);
  }

  @Test
  void eventsComeAsTheyHappen() {
    try (EventStreamClient stream = EventStreamClient.post(ANALYZED)) {
      assertThat(stream.status()).isEqualTo(200);
      assertThat(stream.header("Content-Type")).isEqualTo("text/event-stream; charset=utf-8");
      assertThat(stream.header("Cache-Control")).isEqualTo("no-cache");
      analyses.tell(1);
      assertThat(title(stream.next())).isEqualTo("기사 1");
      analyses.tell(2);
      assertThat(title(stream.next())).isEqualTo("기사 2");
    }
  }

  @Test
  void subscriptionComesByGetToo() {
    try (EventStreamClient stream = EventStreamClient.get(ANALYZED)) {
      analyses.tell(1);
      assertThat(title(stream.next())).isEqualTo("기사 1");
    }
  }

  @Test
  void whoeverLeavesIsToldNothingAndAskedForNothing() {
    try (EventStreamClient stream = EventStreamClient.post(ANALYZED)) {
      assertThat(stream.rawLine()).isEqualTo(":");
    }
    await().until(() -> connections.count() == 0);
    articleService.forget();
    analyses.tell(1);
    GraphQl.query("{ __typename }").statusCode(200);

    assertThat(articleService.routes()).isEmpty();
  }

  @Test
  void queryIsOneEvent() {
    try (EventStreamClient stream =
        EventStreamClient.post("{ article(id: \"%s\") { title } }".formatted(articleId(3)))) {
      assertThat(stream.next().at("/data/article/title").asText()).isEqualTo("기사 3");
      stream.expectComplete();
    }
  }

  @Test
  void mutationIsOneEventByPostAndNoneByGet() {
    articleService.on("DELETE /articles/" + articleId(1), call -> new Reply(204, "", ""));
    String mutation =
        "mutation { deleteArticle(id: \"%s\") { deletedId } }".formatted(articleId(1));
    try (EventStreamClient stream = EventStreamClient.post(mutation)) {
      assertThat(stream.next().at("/data/deleteArticle/deletedId").asText())
          .isEqualTo(articleId(1));
      stream.expectComplete();
    }
    articleService.forget();
    try (EventStreamClient stream = EventStreamClient.get(mutation)) {
      assertThat(stream.status()).isEqualTo(405);
    }
    assertThat(articleService.routes()).isEmpty();
  }

  @Test
  void mistakeIsAnEventOfItsOwn() {
    try (EventStreamClient stream = EventStreamClient.post("subscription { nope }")) {
      assertThat(stream.status()).isEqualTo(200);
      assertThat(stream.next().at("/errors/0/extensions/code").asText())
          .isEqualTo("GRAPHQL_VALIDATION_FAILED");
      stream.expectComplete();
    }
  }

  @Test
  void requestThatIsNoneIsRefusedAsAnyOther() {
    given()
        .accept("text/event-stream")
        .contentType(ContentType.JSON)
        .body("{}")
        .post("/graphql")
        .then()
        .statusCode(400)
        .contentType(ContentType.JSON)
        .body("errors[0].extensions.code", equalTo("INVALID_REQUEST"));
    given()
        .accept("text/event-stream")
        .contentType(ContentType.JSON)
        .body(new Object[] {Map.of("query", ANALYZED)})
        .post("/graphql")
        .then()
        .statusCode(400)
        .body("errors[0].extensions.code", equalTo("INVALID_REQUEST"));
  }

  private static String title(JsonNode event) {
    return event.at("/data/articleAnalyzed/title").asText();
  }
}
