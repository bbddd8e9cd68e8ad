package io.newsgraph.analysis.pipeline;

import static io.newsgraph.analysis.pipeline.StubArticleService.newId;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.newsgraph.analysis.database.Database;
import io.newsgraph.testing.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People correct who is who, and it stays so. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubArticleServiceResource.class)
class CorrectionTest {

  private static final String DAY = "2024-10-08T09:00:00+09:00";
  private static final int STEPS = 300;
  private static final String UNKNOWN = "ent_" + "0".repeat(32);

  StubArticleService articles;

  @Inject MarkedTextAnalyzer analyzer;
  @Inject Database database;

  @BeforeEach
  void empty() {
    Pipeline.empty(articles);
  }

  @AfterEach
  void everyCountIsRight() {
    Pipeline.assertEveryCountEqualsARecount();
    analyzer.setVersion(1);
    database.write(sql -> sql.update("update analyzer set version = null, number = 0"));
  }

  @Test
  void aMergeMovesEverythingToTheSurvivor() {
    String one = put("ORGANIZATION/한길통신 PERSON/홍길동 공장\nSUPPLY/한길통신>홍길동");
    String two = put("ORGANIZATION/한길텔레콤 PERSON/홍길동 공장\nSAID/한길텔레콤“좋다”\nSUPPLY/한길텔레콤>홍길동");
    String both =
        put(
            "ORGANIZATION/한길텔레콤 ORGANIZATION/한길통신\nPARENT/한길통신>한길텔레콤\nPERSON/홍길동 ORGANIZATION/한길텔레콤");
    String survivor = Pipeline.entity("한길통신").getString("id");
    String merged = Pipeline.entity("한길텔레콤").getString("id");

    JsonPath answer =
        correct("merges", Map.of("from", List.of(merged), "into", survivor, "reason", "옛 이름"))
            .statusCode(200)
            .extract()
            .jsonPath();

    assertThat(answer.getString("id")).isEqualTo(survivor);
    assertThat(answer.getInt("articleCount")).isEqualTo(3);
    assertThat(answer.getList("aliases")).containsExactly("한길텔레콤");
    assertThat(get("/entities/" + merged).jsonPath().getString("id")).isEqualTo(survivor);
    assertThat(get("/entities/" + merged + "/quotations").jsonPath().getList("items")).hasSize(1);
    assertThat(get("/entities").jsonPath().getList("items")).hasSize(2);
    assertThat(neighbourCounts(survivor)).containsExactly(3);
    assertThat(Pipeline.analysis(both).getList("analysis.relations")).isEmpty();
    assertThat(Pipeline.analysis(both).getList("analysis.entities")).hasSize(2);
    assertThat(Pipeline.analysis(two).getMap("analysis.entities[0].identity"))
        .isEqualTo(Map.of("reason", "CORRECTION", "detail", "옛 이름"));
    assertThat(organization(one)).isEqualTo(survivor);
    Pipeline.assertEveryCountEqualsARecount();
  }

  @Test
  void whatNamesBothIsAnalysedAgain() {
    put("ORGANIZATION/한길텔레콤 PERSON/홍길동\nORGANIZATION/한길통신 PERSON/홍길동");
    String survivor = Pipeline.entity("한길통신").getString("id");
    merge("한길텔레콤", "한길통신");

    Pipeline.await(
        () -> Integer.valueOf(3).equals(neighbours(survivor).getInt("pages[0].items[0].weight")));
    assertThat(mentions(survivor)).isEqualTo(1);
  }

  @Test
  void mergesFormAChainWhoseIdsAllAnswer() {
    put("ORGANIZATION/가람 ORGANIZATION/나루 ORGANIZATION/다솜");
    String first = Pipeline.entity("가람").getString("id");
    String second = Pipeline.entity("나루").getString("id");
    String third = Pipeline.entity("다솜").getString("id");
    merge("가람", "나루");
    merge("나루", "다솜");

    assertThat(get("/entities/" + first).jsonPath().getString("id")).isEqualTo(third);
    assertThat(organization(put("ORGANIZATION/가람"))).isEqualTo(third);
    assertThat(corrections(third, "otherName")).containsExactly("나루", "가람");
    assertThat(corrections(first, "otherName")).containsExactly("나루", "가람");
    // Again, and by ids that are merged: nothing changes.
    correct("merges", Map.of("from", List.of(first, second), "into", third)).statusCode(200);
    correct("merges", Map.of("from", List.of(third), "into", first)).statusCode(200);
    assertThat(corrections(third, "otherName")).hasSize(2);
  }

  @Test
  void whatCannotBeMergedIsRefused() {
    put("ORGANIZATION/가람 PERSON/홍길동");
    String group = Pipeline.entity("가람").getString("id");
    String person = Pipeline.entity("홍길동").getString("id");

    refused(
        "merges", Map.of("from", List.of(group), "into", group), 400, "MERGED_INTO_ITSELF", "from");
    refused(
        "merges", Map.of("from", List.of(person), "into", group), 409, "DIFFERENT_TYPES", "from");
    refused(
        "merges", Map.of("from", List.of(UNKNOWN), "into", group), 404, "ENTITY_NOT_FOUND", "from");
    refused(
        "merges", Map.of("from", List.of(group), "into", UNKNOWN), 404, "ENTITY_NOT_FOUND", "into");
    refused("merges", Map.of("from", List.of(), "into", group), 400, "REQUIRED", "from");
    refused("merges", Map.of("from", List.of(group)), 400, "REQUIRED", "into");
    refused(
        "merges",
        Map.of("from", Collections.nCopies(101, group), "into", group),
        400,
        "TOO_MANY_IDS",
        "from");
    refused(
        "merges",
        Map.of("from", List.of(person), "into", group, "reason", " "),
        400,
        "FIELD_TOO_LONG",
        "reason");
    correct("merges", Map.of("from", List.of("x"), "into", group))
        .statusCode(400)
        .body("code", equalTo("INVALID_ID"));
    assertThat(corrections(group, "kind")).isEmpty();
  }

  @Test
  void aSplitMovesTheNamedArticles() {
    String kept = put("PERSON/홍길동 ORGANIZATION/가람 공장");
    String moved = put("PERSON/홍길동 ORGANIZATION/나루 공장\nSAID/홍길동“간다”\nROLE/홍길동>나루(대표)");
    String person = Pipeline.entity("홍길동").getString("id");

    JsonPath made =
        correct(
                "splits",
                Map.of(
                    "entity", person,
                    "articles", List.of(moved),
                    "name", "홍길동(나루)",
                    "reason", "동명이인",
                    "madeBy", "데스크"))
            .statusCode(200)
            .extract()
            .jsonPath();

    String other = made.getString("id");
    assertThat(other).isNotEqualTo(person);
    assertThat(made.getString("name")).isEqualTo("홍길동(나루)");
    assertThat(made.getString("description")).isEqualTo("나루 대표");
    assertThat(made.getInt("articleCount")).isEqualTo(1);
    assertThat(get("/entities/" + person).jsonPath().getInt("articleCount")).isEqualTo(1);
    assertThat(person(kept)).isEqualTo(person);
    assertThat(person(moved)).isEqualTo(other);
    assertThat(get("/entities/" + other + "/quotations").jsonPath().getList("items")).hasSize(1);
    assertThat(get("/entities/" + person + "/quotations").jsonPath().getList("items")).isEmpty();
    assertThat(corrections(person, "kind")).containsExactly("SPLIT");
    assertThat(corrections(other, "otherId")).containsExactly(other);
    assertThat(corrections(other, "reason")).containsExactly("동명이인");
    assertThat(corrections(other, "madeBy")).containsExactly("데스크");
    assertThat(get("/entities?query=홍길동(나루)").jsonPath().getList("items")).hasSize(1);
  }

  @Test
  void whatCannotBeSplitIsRefused() {
    String article = put("PERSON/홍길동");
    String elsewhere = put("PERSON/김철수");
    String person = Pipeline.entity("홍길동").getString("id");

    refused("splits", Map.of("articles", List.of(article)), 400, "REQUIRED", "entity");
    refused("splits", Map.of("entity", person, "articles", List.of()), 400, "REQUIRED", "articles");
    refused(
        "splits",
        Map.of("entity", person, "articles", List.of(article)),
        409,
        "NOTHING_LEFT",
        "articles");
    refused(
        "splits",
        Map.of("entity", person, "articles", List.of(elsewhere)),
        409,
        "ENTITY_NOT_IN_ARTICLE",
        "articles");
    refused(
        "splits",
        Map.of("entity", UNKNOWN, "articles", List.of(article)),
        404,
        "ENTITY_NOT_FOUND",
        "entity");
    refused(
        "splits",
        Map.of("entity", person, "articles", List.of(article), "name", "이".repeat(201)),
        400,
        "FIELD_TOO_LONG",
        "name");
  }

  @Test
  void correctionsHoldWhenTheirArticlesAreAnalysedAgain() {
    String head = put("PERSON/홍길동 ORGANIZATION/가람\nROLE/홍길동>가람(대표) PERSON2/새이름");
    String actor = put("PERSON/홍길동 배우 PERSON2/새이름");
    String split = put("PERSON/김철수 ORGANIZATION/나루 PERSON2/새이름");
    String kept = put("PERSON/김철수 ORGANIZATION/나루");
    assertThat(person(head)).isNotEqualTo(person(actor));
    String one = person(head);
    correct("merges", Map.of("from", List.of(person(actor)), "into", one)).statusCode(200);
    String two = person(kept);
    correct("splits", Map.of("entity", two, "articles", List.of(split))).statusCode(200);
    String made = person(split);

    analyzer.setVersion(2);
    Pipeline.await(
        () ->
            "marked/2".equals(Pipeline.status().getString("analyzer"))
                && Pipeline.status().getInt("outdated") == 0);
    assertCorrected(head, actor, one, kept, two, split, made);
    Pipeline.assertEveryCountEqualsARecount();

    // A revision, first without the names, then with them again.
    articles.put(split, DAY, "공장");
    articles.put(actor, DAY, "공장");
    Pipeline.settle(articles);
    articles.put(split, DAY, "PERSON/김철수 ORGANIZATION/나루");
    articles.put(actor, DAY, "PERSON/홍길동 배우");
    Pipeline.settle(articles);
    assertCorrected(head, actor, one, kept, two, split, made);
  }

  private static void assertCorrected(
      String head, String actor, String one, String kept, String two, String split, String made) {
    assertThat(List.of(person(head), person(actor))).containsOnly(one);
    assertThat(person(kept)).isEqualTo(two);
    assertThat(person(split)).isEqualTo(made).isNotEqualTo(two);
    assertThat(
            Pipeline.analysis(actor)
                .getString("analysis.entities.find { it.entity.name == '홍길동' }.identity.reason"))
        .isEqualTo("CORRECTION");
  }

  @Test
  void aSplitCanBeTakenBack() {
    String moved = put("PERSON/홍길동 공장");
    put("PERSON/홍길동 공장");
    String person = person(moved);
    correct("splits", Map.of("entity", person, "articles", List.of(moved))).statusCode(200);
    String made = person(moved);
    correct("merges", Map.of("from", List.of(made), "into", person)).statusCode(200);

    articles.put(moved, DAY, "PERSON/홍길동 공장 새로");
    Pipeline.settle(articles);

    assertThat(person(moved)).isEqualTo(person);
    assertThat(get("/entities/" + made).jsonPath().getString("id")).isEqualTo(person);
    assertThat(corrections(person, "kind")).containsExactly("MERGE", "SPLIT");
  }

  @Test
  void deletingTheArticlesErasesWhatWasCorrectedInThem() {
    String one = put("ORGANIZATION/가람");
    String two = put("ORGANIZATION/나루");
    String survivor = organization(one);
    String merged = organization(two);
    merge("나루", "가람");
    articles.delete(one);
    Pipeline.settle(articles);
    assertThat(get("/entities/" + merged).jsonPath().getString("id")).isEqualTo(survivor);

    articles.delete(two);
    Pipeline.settle(articles);

    get("/entities/" + merged).then().statusCode(404);
    get("/entities/" + survivor).then().statusCode(404);
    int left =
        database.read(
            sql ->
                sql.first(
                        """
                        select (select count(*) from entity) + (select count(*) from entity_key)
                             + (select count(*) from correction) + (select count(*) from article_correction) as rows
                        """,
                        row -> row.integer("rows"))
                    .orElseThrow());
    assertThat(left).isZero();
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

  private String put(String text) {
    String id = articles.put(newId(), DAY, text);
    Pipeline.settle(articles);
    return id;
  }

  private static void merge(String from, String into) {
    correct(
            "merges",
            Map.of(
                "from", List.of(Pipeline.entity(from).getString("id")),
                "into", Pipeline.entity(into).getString("id")))
        .statusCode(200);
  }

  private static ValidatableResponse correct(String what, Map<String, ?> body) {
    return given().contentType(ContentType.JSON).body(body).post("/entities/" + what).then();
  }

  private static void refused(
      String what, Map<String, ?> body, int status, String code, String field) {
    correct(what, body)
        .statusCode(status)
        .body("code", equalTo(code))
        .body("field", equalTo(field));
  }

  private static List<String> corrections(String entity, String member) {
    return get("/entities/" + entity + "/corrections").jsonPath().getList(member);
  }

  private static JsonPath neighbours(String entity) {
    return Pipeline.post(
        "/entities/neighbours", Map.of("requests", List.of(Map.of("entityId", entity))));
  }

  private static List<Integer> neighbourCounts(String entity) {
    return neighbours(entity).getList("pages[0].items.articleCount");
  }

  private static int mentions(String entity) {
    return get("/entities/" + entity).jsonPath().getInt("articleCount");
  }

  private static String person(String article) {
    return entity(article, "PERSON");
  }

  private static String organization(String article) {
    return entity(article, "ORGANIZATION");
  }

  private static String entity(String article, String type) {
    return Pipeline.analysis(article)
        .getString(
            "analysis.entities.find { it.entity.type == '"
                + type
                + "' && it.entity.name != '새이름' }.entity.id");
  }
}
