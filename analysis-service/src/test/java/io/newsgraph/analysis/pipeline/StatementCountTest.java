package io.newsgraph.analysis.pipeline;

import static io.newsgraph.analysis.pipeline.StubArticleService.newId;
import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.testing.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A batch costs the same number of SQL statements however large it is. */
@QuarkusTest
@TestProfile(StatementCountTest.Quiet.class)
@WithTestResource(PostgresResource.class)
@WithTestResource(StubArticleServiceResource.class)
class StatementCountTest {

  private static final String STATEMENTS = "newsgraph_database_statements_total";

  StubArticleService articles;

  private final List<String> ids = new ArrayList<>();

  @BeforeEach
  void analyseTenArticles() {
    for (int i = 0; i < 10; i++) {
      ids.add(
          articles.put(
              newId(), "2024-10-08T09:00:00+09:00", "PERSON/홍길동 ORGANIZATION/회사" + i + " 공장"));
    }
    Pipeline.settle(articles);
  }

  @Test
  void analyses() {
    assertThat(statements("/analyses/lookup", Map.of("articleIds", ids)))
        .isEqualTo(statements("/analyses/lookup", Map.of("articleIds", ids.subList(0, 1))))
        .isLessThanOrEqualTo(12);
  }

  @Test
  void articlesOfEntities() {
    assertThat(statements("/entities/articles", requests(100)))
        .isEqualTo(statements("/entities/articles", requests(1)))
        .isLessThanOrEqualTo(4);
  }

  @Test
  void neighboursOfEntities() {
    assertThat(statements("/entities/neighbours", requests(100)))
        .isEqualTo(statements("/entities/neighbours", requests(1)))
        .isLessThanOrEqualTo(5);
  }

  @Test
  void quotationsOfEntities() {
    assertThat(statements("/entities/quotations", requests(100)))
        .isEqualTo(statements("/entities/quotations", requests(1)))
        .isLessThanOrEqualTo(5);
  }

  @Test
  void rolesOfEntities() {
    assertThat(statements("/entities/roles", requests(100)))
        .isEqualTo(statements("/entities/roles", requests(1)))
        .isLessThanOrEqualTo(6);
  }

  @Test
  void graphsReadOnlyTheEdgeFieldsAskedFor() {
    long whole = statementsOf(() -> graph(""));

    assertThat(statementsOf(() -> graph("?fields=types,evidence"))).isEqualTo(whole);
    assertThat(statementsOf(() -> graph("?fields=types"))).isEqualTo(whole - 1);
    assertThat(statementsOf(() -> graph("?fields=weight"))).isEqualTo(whole - 2);
    assertThat(statementsOf(() -> graph("?fields=edges.weight"))).isEqualTo(whole - 3);
  }

  @Test
  void analysesReadOnlyTheFieldsAskedFor() {
    long state = analysed("status");

    assertThat(analysed("keywords.term")).isEqualTo(state + 3);
    assertThat(analysed("entities.salience")).isEqualTo(state + 1);
    assertThat(analysed("entities.entity.name")).isEqualTo(state + 2);
    assertThat(analysed("graph.edges.weight")).isEqualTo(state + 1);
    assertThat(analysed("graph.edges.evidence")).isEqualTo(state + 3);
  }

  private long analysed(String field) {
    return statements("/analyses/lookup", Map.of("articleIds", ids, "fields", List.of(field)));
  }

  private static void graph(String query) {
    get("/graph" + query).then().statusCode(200);
  }

  private static Map<String, Object> requests(int count) {
    String person = Pipeline.entity("홍길동").getString("id");
    return Map.of(
        "requests", Collections.nCopies(count, Map.of("entityId", person, "total", true)));
  }

  /**
   * The least of several counts: what the quiet background adds now and then is not the request's.
   */
  private static long statements(String path, Object body) {
    return statementsOf(() -> Pipeline.post(path, body));
  }

  private static long statementsOf(Runnable request) {
    return LongStream.range(0, 5).map(_ -> countOnce(request)).min().orElseThrow();
  }

  private static long countOnce(Runnable request) {
    long before = Pipeline.metric(STATEMENTS);
    request.run();
    return Pipeline.metric(STATEMENTS) - before;
  }

  /** Workers and follower that wait to be woken, so that what is counted is the requests'. */
  public static class Quiet implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "newsgraph.task.idle-pause", "10M",
          "newsgraph.feed.poll", "20S",
          "newsgraph.status.metrics-every", "off");
    }
  }
}
