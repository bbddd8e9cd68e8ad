package io.newsgraph.analysis.pipeline;

import static io.newsgraph.analysis.pipeline.StubArticleService.newId;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.analysis.database.Database;
import io.newsgraph.analysis.identifier.EntityId;
import io.newsgraph.testing.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists, batches and graphs over a small corpus: an article a day, the newest last. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubArticleServiceResource.class)
class ListsTest {

  StubArticleService articles;

  @Inject Database database;

  private final List<String> ids = new ArrayList<>();

  @BeforeEach
  void analyseFiveArticles() {
    Pipeline.empty(articles);
    ids.clear();
    add("예시신문", "PERSON/홍길동 ORGANIZATION/한빛전자 공장");
    add("예시신문", "PERSON/홍길동 ORGANIZATION/한빛전자 공장");
    add("보기일보", "ORGANIZATION/한빛전자=HB\nLOCATION/서해시 공장");
    add("보기일보", "PERSON/홍길동 LOCATION/서해시 공장");
    add("보기일보", "PERSON/김철수 공장");
    Pipeline.settle(articles);
  }

  private void add(String publisher, String text) {
    String day = "2024-10-0%dT09:00:00+09:00".formatted(ids.size() + 1);
    ids.add(
        articles.put(
            new StubArticleService.Stored(newId(), 1, publisher, "경제", day, List.of(text))));
  }

  @Test
  void articlesArePagedInBothDirections() {
    JsonPath first = get("/articles?first=2&total=true").jsonPath();
    assertThat(first.getList("items.articleId")).containsExactly(ids.get(4), ids.get(3));
    assertThat(first.getInt("totalCount")).isEqualTo(5);
    assertThat(first.getBoolean("hasNextPage")).isTrue();
    assertThat(first.getBoolean("hasPreviousPage")).isFalse();

    JsonPath second =
        get("/articles?first=2&after=" + first.getString("items[1].cursor")).jsonPath();
    assertThat(second.getList("items.articleId")).containsExactly(ids.get(2), ids.get(1));

    JsonPath back =
        get("/articles?last=2&before=" + second.getString("items[1].cursor")).jsonPath();
    assertThat(back.getList("items.articleId")).containsExactly(ids.get(3), ids.get(2));
    assertThat(back.getBoolean("hasPreviousPage")).isTrue();

    JsonPath last = get("/articles?last=2&order=OLDEST").jsonPath();
    assertThat(last.getList("items.articleId")).containsExactly(ids.get(3), ids.get(4));
  }

  @Test
  void articlesAreFilteredByWhatTheyNameAndWhen() {
    String person = Pipeline.entity("홍길동").getString("id");
    String company = Pipeline.entity("한빛전자").getString("id");

    assertThat(articleIds("entityId", List.of(person, company)))
        .containsExactly(ids.get(1), ids.get(0));
    assertThat(
            given()
                .queryParam("entityId", person, company)
                .queryParam("match", "ANY")
                .get("/articles")
                .jsonPath()
                .getList("items.articleId"))
        .containsExactly(ids.get(3), ids.get(2), ids.get(1), ids.get(0));
    assertThat(articleIds("publisher", List.of("예시신문"))).containsExactly(ids.get(1), ids.get(0));
    assertThat(get("/articles?from=2024-10-02&to=2024-10-03").jsonPath().getList("items.articleId"))
        .containsExactly(ids.get(2), ids.get(1));
    assertThat(get("/articles?status=FAILED").jsonPath().getList("items")).isEmpty();
  }

  private static List<String> articleIds(String parameter, List<String> values) {
    return given()
        .queryParam(parameter, values)
        .get("/articles")
        .jsonPath()
        .getList("items.articleId");
  }

  @Test
  void entitiesAreFoundByPartsOfNamesAndAliases() {
    assertThat(get("/entities").jsonPath().getList("items.entity.articleCount", Integer.class))
        .containsExactly(3, 3, 2, 1);
    assertThat(get("/entities?query=빛전").jsonPath().getList("items.entity.name"))
        .containsExactly("한빛전자");
    assertThat(get("/entities?query=hb").jsonPath().getList("items.entity.name"))
        .containsExactly("한빛전자");
    assertThat(
            get("/entities?type=LOCATION&type=PERSON&total=true").jsonPath().getInt("totalCount"))
        .isEqualTo(3);
    JsonPath page = get("/entities?first=3").jsonPath();
    JsonPath rest = get("/entities?after=" + page.getString("items[2].cursor")).jsonPath();
    assertThat(rest.getList("items.entity.name")).containsExactly("김철수");
  }

  @Test
  void theArticlesOfManyEntitiesArePagedEachByItsOwnArguments() {
    String person = Pipeline.entity("홍길동").getString("id");
    String company = Pipeline.entity("한빛전자").getString("id");
    JsonPath pages =
        Pipeline.post(
            "/entities/articles",
            Map.of(
                "requests",
                List.of(
                    Map.of("entityId", person, "first", 2, "total", true),
                    Map.of("entityId", company, "last", 1),
                    Map.of("entityId", "ent_" + "0".repeat(32)))));

    assertThat(pages.getList("pages[0].items.articleId")).containsExactly(ids.get(3), ids.get(1));
    assertThat(pages.getInt("pages[0].totalCount")).isEqualTo(3);
    assertThat(pages.getBoolean("pages[0].hasNextPage")).isTrue();
    assertThat(pages.getList("pages[1].items.articleId")).containsExactly(ids.get(0));
    assertThat(pages.getBoolean("pages[1].hasPreviousPage")).isTrue();
    assertThat(pages.getList("pages[2].items")).isEmpty();

    String cursor = pages.getString("pages[0].items[1].cursor");
    JsonPath next =
        Pipeline.post(
            "/entities/articles",
            Map.of("requests", List.of(Map.of("entityId", person, "after", cursor))));
    assertThat(next.getList("pages[0].items.articleId")).containsExactly(ids.get(0));
  }

  @Test
  void neighboursComeByWeightAndType() {
    String company = Pipeline.entity("한빛전자").getString("id");
    JsonPath pages =
        Pipeline.post(
            "/entities/neighbours",
            Map.of(
                "requests",
                List.of(
                    Map.of("entityId", company, "total", true),
                    Map.of("entityId", company, "types", List.of("LOCATION")),
                    Map.of("entityId", company, "last", 1))));

    assertThat(pages.getList("pages[0].items.entity.name")).containsExactly("홍길동", "서해시");
    assertThat(pages.getList("pages[0].items.weight", Integer.class)).containsExactly(4, 1);
    assertThat(pages.getList("pages[0].items.articleCount", Integer.class)).containsExactly(2, 1);
    assertThat(pages.getInt("pages[0].totalCount")).isEqualTo(2);
    assertThat(pages.getList("pages[1].items.entity.name")).containsExactly("서해시");
    assertThat(pages.getList("pages[2].items.entity.name")).containsExactly("서해시");
    assertThat(pages.getBoolean("pages[2].hasPreviousPage")).isTrue();
  }

  @Test
  void theGraphIsTheSameFromTotalsDaysAndArticles() {
    JsonPath totals = get("/graph").jsonPath();
    JsonPath days = get("/graph?from=2024-10-01&to=2024-10-31").jsonPath();
    JsonPath rows = get("/graph?section=경제").jsonPath();

    assertThat(totals.getList("edges.weight", Integer.class)).containsExactly(4, 2, 1);
    assertThat(days.getMap("")).isEqualTo(totals.getMap(""));
    assertThat(rows.getMap("")).isEqualTo(totals.getMap(""));
  }

  @Test
  void theGraphIsCutAtItsLimitsAndSaysSo() {
    assertThat(get("/graph?maxNodes=2").jsonPath().getList("nodes")).hasSize(2);
    assertThat(get("/graph?maxNodes=2").jsonPath().getBoolean("truncated")).isTrue();
    assertThat(get("/graph?maxEdges=1").jsonPath().getBoolean("truncated")).isTrue();
    assertThat(get("/graph?minWeight=4").jsonPath().getList("edges")).hasSize(1);
    assertThat(get("/graph").jsonPath().getBoolean("truncated")).isFalse();
  }

  @Test
  void theGraphAroundAnEntityHoldsItsNeighbours() {
    String place = Pipeline.entity("서해시").getString("id");

    JsonPath graph = get("/graph?entityId=" + place).jsonPath();
    JsonPath filtered = get("/graph?publisher=예시신문&entityId=" + place).jsonPath();

    assertThat(graph.getList("nodes.entity.name")).containsExactlyInAnyOrder("서해시", "홍길동", "한빛전자");
    assertThat(filtered.getList("edges")).isEmpty();
  }

  @Test
  void theWeightiestNeighboursOfAnEntityAreDrawnFirst() {
    String company = Pipeline.entity("한빛전자").getString("id");

    JsonPath cut = get("/graph?maxNodes=2&entityId=" + company).jsonPath();
    JsonPath heavy = get("/graph?minWeight=2&entityId=" + company).jsonPath();

    assertThat(cut.getList("nodes.entity.name")).containsExactly("한빛전자", "홍길동");
    assertThat(cut.getBoolean("truncated")).isTrue();
    assertThat(heavy.getList("nodes.entity.name")).containsExactly("한빛전자", "홍길동");
    assertThat(heavy.getBoolean("truncated")).isFalse();
  }

  @Test
  void evidenceComesFromTheArticlesOfTheFilter() {
    JsonPath graph = get("/graph?from=2024-10-01&to=2024-10-01").jsonPath();

    assertThat(graph.getList("edges[0].evidence.articleId")).containsExactly(ids.get(0));
    assertThat(graph.getString("edges[0].evidence[0].sentence"))
        .isEqualTo("PERSON/홍길동 ORGANIZATION/한빛전자 공장");
  }

  @Test
  void aMergedEntityAnswersWithTheSurvivorEverywhere() {
    String merged = Pipeline.entity("김철수").getString("id");
    String survivor = Pipeline.entity("홍길동").getString("id");
    articles.delete(ids.get(4));
    Pipeline.settle(articles);
    database.write(
        sql ->
            sql.update(
                "insert into entity (id, type, normalized, name, merged_into) values (?, 'PERSON', '김철수', '김철수', ?)",
                EntityId.parse(merged).value(),
                EntityId.parse(survivor).value()));

    assertThat(get("/entities/" + merged).jsonPath().getString("id")).isEqualTo(survivor);
    assertThat(
            Pipeline.post("/entities/lookup", Map.of("ids", List.of(merged)))
                .getString("entities[0].entity.id"))
        .isEqualTo(survivor);
    assertThat(articleIds("entityId", List.of(merged))).hasSize(3);
    assertThat(get("/graph?entityId=" + merged).jsonPath().getList("nodes.entity.id"))
        .contains(survivor);

    String id = articles.put(newId(), null, "PERSON/김철수 PERSON/홍길동 공장");
    Pipeline.settle(articles);
    assertThat(Pipeline.analysis(id).getList("analysis.entities.entity.id"))
        .containsExactly(survivor);
    assertThat(Pipeline.analysis(id).getList("analysis.entities[0].mentions")).hasSize(2);
    Pipeline.assertEveryCountEqualsARecount();
  }

  @Test
  void onlyTheFieldsAskedForAreRead() {
    JsonPath status =
        Pipeline.post(
            "/analyses/lookup",
            Map.of("articleIds", List.of(ids.get(0)), "fields", List.of("status")));
    assertThat(status.getString("analyses[0].status")).isEqualTo("DONE");
    assertThat(status.getMap("analyses[0].analysis")).isNull();

    JsonPath keywords = get("/analyses/" + ids.get(0) + "?fields=keywords,topic").jsonPath();
    assertThat(keywords.getList("analysis.keywords.term")).containsExactly("공장");
    assertThat(keywords.getList("analysis.entities")).isNull();
  }
}
