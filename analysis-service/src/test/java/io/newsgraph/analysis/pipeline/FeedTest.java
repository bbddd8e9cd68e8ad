package io.newsgraph.analysis.pipeline;

import static io.newsgraph.analysis.pipeline.StubArticleService.newId;
import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.testing.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the change feed to the graph, and out of it again. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubArticleServiceResource.class)
class FeedTest {

  private static final String DAY = "2024-10-08T09:00:00+09:00";

  StubArticleService articles;

  @BeforeEach
  void empty() {
    Pipeline.empty(articles);
  }

  @Test
  void anArticleOfTheFeedIsAnalysed() {
    String id =
        articles.put(
            newId(), DAY, "PERSON/홍길동 대표가 ORGANIZATION/한빛전자=HB 투자를 밝혔다", "ORGANIZATION/한빛전자 투자 규모");
    Pipeline.settle(articles);

    JsonPath state = Pipeline.analysis(id);

    assertThat(state.getString("status")).isEqualTo("DONE");
    assertThat(state.getBoolean("isCurrent")).isTrue();
    assertThat(state.getString("analysis.analyzer")).isEqualTo("marked/1");
    assertThat(state.getList("analysis.keywords.term")).contains("투자", "규모");
    assertThat(state.getList("analysis.entities.entity.name")).containsExactly("한빛전자", "홍길동");
    assertThat(state.getList("analysis.entities[0].entity.aliases")).containsExactly("HB");
    assertThat(state.getMap("analysis.entities[1].mentions[0]"))
        .containsEntry("text", "홍길동")
        .containsEntry("start", 7)
        .containsEntry("end", 10)
        .containsEntry("block", 0);
    assertThat(state.getInt("analysis.graph.edges[0].weight")).isEqualTo(2);
    assertThat(state.getString("analysis.graph.edges[0].evidence[0].sentence"))
        .isEqualTo("PERSON/홍길동 대표가 ORGANIZATION/한빛전자=HB 투자를 밝혔다");
    assertThat(state.getList("analysis.graph.nodes.weight", Integer.class)).containsExactly(2, 1);
    Pipeline.assertEveryCountEqualsARecount();
  }

  @Test
  void aRevisionReplacesWhatTheFormerGave() {
    String id = articles.put(newId(), DAY, "PERSON/홍길동 ORGANIZATION/한빛전자=HB 낱말");
    articles.put(newId(), "2024-10-09T09:00:00+09:00", "ORGANIZATION/한빛전자 낱말");
    Pipeline.settle(articles);

    articles.put(id, "2024-11-01T09:00:00+09:00", "PERSON/김철수 ORGANIZATION/한빛전자 말");
    Pipeline.settle(articles);

    assertThat(Pipeline.analysis(id).getInt("analysis.revision")).isEqualTo(2);
    JsonPath entity = Pipeline.entity("한빛전자");
    assertThat(entity.getInt("articleCount")).isEqualTo(2);
    assertThat(entity.getList("aliases")).isEmpty();
    assertThat(entity.getString("firstSeen")).isEqualTo("2024-10-09T09:00:00+09:00");
    assertThat(entity.getString("lastSeen")).isEqualTo("2024-11-01T09:00:00+09:00");
    assertThat(get("/entities?query=홍길동").jsonPath().getList("items")).isEmpty();
    Pipeline.assertEveryCountEqualsARecount();
  }

  @Test
  void aDeletedArticleLeavesNothing() {
    String kept = articles.put(newId(), DAY, "ORGANIZATION/한빛전자 공장");
    String id = articles.put(newId(), DAY, "PERSON/홍길동 ORGANIZATION/한빛전자=HB 공장");
    Pipeline.settle(articles);
    String person = Pipeline.entity("홍길동").getString("id");

    articles.delete(id);
    Pipeline.settle(articles);

    get("/analyses/" + id).then().statusCode(404);
    get("/entities/" + person).then().statusCode(404);
    assertThat(Pipeline.entity("한빛전자").getInt("articleCount")).isEqualTo(1);
    assertThat(Pipeline.entity("한빛전자").getList("aliases")).isEmpty();
    assertThat(get("/graph").jsonPath().getList("edges")).isEmpty();
    assertThat(Pipeline.analysis(kept).getString("status")).isEqualTo("DONE");
    Pipeline.assertEveryCountEqualsARecount();
  }

  @Test
  void anArticleWithoutPublicationCountsWhenItWasCollected() {
    articles.put(newId(), null, "ORGANIZATION/한빛전자 공장");
    Pipeline.settle(articles);

    assertThat(Pipeline.entity("한빛전자").getString("firstSeen"))
        .isEqualTo("2024-10-20T09:00:00+09:00");
  }

  @Test
  void aRestoredFeedIsReadFromTheStartAndWhatItLostIsErased() {
    String lost = articles.put(newId(), DAY, "PERSON/홍길동 공장");
    String kept = articles.put(newId(), DAY, "ORGANIZATION/한빛전자 공장");
    Pipeline.settle(articles);

    String epoch = articles.restoreEmpty();
    articles.put(kept, DAY, "ORGANIZATION/다른전자 공장");
    Pipeline.await(() -> epoch.equals(Pipeline.status().getString("epoch")));
    Pipeline.settle(articles);
    Pipeline.await(() -> get("/analyses/" + lost).statusCode() == 404);

    assertThat(Pipeline.analysis(kept).getList("analysis.entities.entity.name"))
        .containsExactly("다른전자");
    Pipeline.assertEveryCountEqualsARecount();
  }

  @Test
  void aFeedThatEndsBeforeTheCursorIsReadFromTheStart() {
    articles.put(newId(), DAY, "PERSON/홍길동 공장");
    articles.put(newId(), DAY, "PERSON/김철수 공장");
    Pipeline.settle(articles);

    articles.restoreEmpty();
    String id = articles.put(newId(), DAY, "ORGANIZATION/한빛전자 공장");
    Pipeline.settle(articles);
    Pipeline.await(() -> get("/entities?total=true").jsonPath().getInt("totalCount") == 1);

    assertThat(Pipeline.analysis(id).getString("status")).isEqualTo("DONE");
    Pipeline.assertEveryCountEqualsARecount();
  }
}
