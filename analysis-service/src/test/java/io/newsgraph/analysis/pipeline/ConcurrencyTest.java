package io.newsgraph.analysis.pipeline;

import static io.newsgraph.analysis.pipeline.StubArticleService.newId;
import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.testing.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several workers at the same names, days and terms. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubArticleServiceResource.class)
class ConcurrencyTest {

  private static final String DAY = "2024-10-08T09:00:00+09:00";
  private static final int STEPS = 300;

  StubArticleService articles;

  @BeforeEach
  void empty() {
    Pipeline.empty(articles);
  }

  @Test
  void workersThatMeetNewNamesAtOnceMakeOneEntityOfEach() {
    for (int i = 0; i < 60; i++) {
      // Both orders, so that locks taken in the order of the text would close a circle.
      articles.put(
          newId(),
          DAY,
          i % 2 == 0
              ? "PERSON/홍길동 PERSON/김철수 ORGANIZATION/한빛전자 LOCATION/서해시"
              : "LOCATION/서해시 ORGANIZATION/한빛전자 PERSON/김철수 PERSON/홍길동");
    }
    Pipeline.settle(articles);

    assertThat(get("/entities").jsonPath().getList("items.entity.articleCount", Integer.class))
        .containsExactly(60, 60, 60, 60);
    assertThat(get("/tasks?total=true").jsonPath().getInt("totalCount")).isZero();
    Pipeline.assertEveryCountEqualsARecount();
  }

  @Test
  void everyCountIsRightAfterAnySequenceOfChanges() {
    Random random = new Random(20241008);
    List<String> known = new ArrayList<>();
    for (int step = 0; step < STEPS; step++) {
      change(random, known);
    }
    Pipeline.settle(articles);

    assertThat(get("/articles?total=true").jsonPath().getInt("totalCount")).isEqualTo(known.size());
    assertThat(get("/tasks?total=true").jsonPath().getInt("totalCount")).isZero();
    Pipeline.assertEveryCountEqualsARecount();
  }

  private void change(Random random, List<String> known) {
    int choice = known.isEmpty() ? 0 : random.nextInt(10);
    if (choice < 5) {
      known.add(put(random, newId()));
    } else if (choice < 8) {
      put(random, known.get(random.nextInt(known.size())));
    } else {
      articles.delete(known.remove(random.nextInt(known.size())));
    }
  }

  private String put(Random random, String id) {
    StringBuilder text = new StringBuilder();
    int names = random.nextInt(6);
    for (int i = 0; i < names; i++) {
      text.append(random.nextBoolean() ? "PERSON/사람" : "ORGANIZATION/회사")
          .append(random.nextInt(8))
          .append(random.nextInt(4) == 0 ? "=별칭" + random.nextInt(3) : "")
          .append(random.nextInt(3) == 0 ? "\n" : " ");
    }
    text.append("낱말").append(random.nextInt(5)).append(" 낱말").append(random.nextInt(5));
    String day =
        random.nextInt(10) == 0
            ? null
            : "2024-10-0%dT09:00:00+09:00".formatted(1 + random.nextInt(5));
    return articles.put(id, day, text.toString());
  }
}
