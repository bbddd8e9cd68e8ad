package io.newsgraph.analysis.pipeline;

import static io.newsgraph.analysis.pipeline.Corrections.DAY;
import static io.newsgraph.analysis.pipeline.Corrections.correct;
import static io.newsgraph.analysis.pipeline.Corrections.merge;
import static io.newsgraph.analysis.pipeline.StubArticleService.newId;
import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.testing.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Corrections amid changes of articles leave every count right. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubArticleServiceResource.class)
class CorrectionStormTest {

  private static final int STEPS = 300;

  StubArticleService articles;

  @BeforeEach
  void empty() {
    Pipeline.empty(articles);
  }

  @AfterEach
  void everyCountIsRight() {
    Pipeline.assertEveryCountEqualsARecount();
  }

  @Test
  void correctionsWhileResultsAreStored() {
    for (int i = 0; i < 40; i++) {
      articles.put(newId(), DAY, "ORGANIZATION/가람 PERSON/홍길동\nORGANIZATION/나루 PERSON/김철수");
    }
    Pipeline.await(
        () ->
            get("/entities?query=가람").jsonPath().getList("items").size() == 1
                && get("/entities?query=나루").jsonPath().getList("items").size() == 1);
    merge("나루", "가람");
    Pipeline.settle(articles);

    assertThat(Pipeline.entity("가람").getInt("articleCount")).isEqualTo(40);
    assertThat(get("/tasks?total=true").jsonPath().getInt("totalCount")).isZero();
  }

  @Test
  void countsAreRightAfterAnyCorrectionsAmidAnyChanges() {
    Random random = new Random(20241008);
    List<String> known = new ArrayList<>();
    for (int step = 0; step < STEPS; step++) {
      change(random, known);
      if (step % 5 == 0) {
        correctAnything(random);
      }
    }
    Pipeline.settle(articles);

    assertThat(get("/tasks?total=true").jsonPath().getInt("totalCount")).isZero();
    Pipeline.assertEveryCountEqualsARecount();
  }

  private void change(Random random, List<String> known) {
    int choice = known.isEmpty() ? 0 : random.nextInt(10);
    if (choice < 6) {
      known.add(articles.put(newId(), DAY, anything(random)));
    } else if (choice < 9) {
      articles.put(known.get(random.nextInt(known.size())), DAY, anything(random));
    } else {
      articles.delete(known.remove(random.nextInt(known.size())));
    }
  }

  private static String anything(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(6); i >= 0; i--) {
      text.append("PERSON/사람").append(random.nextInt(5));
      text.append(List.of(" 배우", " 의원", " 투수", "").get(random.nextInt(4)));
      text.append(random.nextBoolean() ? "\n" : " ORGANIZATION/회사" + random.nextInt(5) + " ");
    }
    return text.toString();
  }

  /** Most are made, some come too late for what another change did. */
  private static void correctAnything(Random random) {
    List<String> entities =
        get("/entities?type=PERSON&first=20").jsonPath().getList("items.entity.id");
    if (entities.size() < 2) {
      return;
    }
    String one = entities.get(random.nextInt(entities.size()));
    String other = entities.get(random.nextInt(entities.size()));
    if (random.nextBoolean()) {
      correct("merges", Map.of("from", List.of(one), "into", other));
      return;
    }
    List<String> naming =
        Pipeline.post(
                "/entities/articles",
                Map.of("requests", List.of(Map.of("entityId", one, "first", 2))))
            .getList("pages[0].items.articleId");
    if (!naming.isEmpty()) {
      correct("splits", Map.of("entity", one, "articles", naming));
    }
  }
}
