package io.newsgraph.analysis.pipeline;

import static io.newsgraph.analysis.pipeline.StubArticleService.newId;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.newsgraph.testing.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers hold the fields that were asked for, at every depth, and no others. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubArticleServiceResource.class)
class FieldsTest {

  private static final String TEXT =
      "PERSON/홍길동 ORGANIZATION/한빛전자=HB 공장 ROLE/홍길동>한빛전자(대표) SAID/홍길동“투자하겠다”";

  StubArticleService articles;

  private String article;
  private String person;
  private String company;

  @BeforeEach
  void analyseOne() {
    Pipeline.empty(articles);
    article = articles.put(newId(), "2024-10-08T09:00:00+09:00", TEXT);
    Pipeline.settle(articles);
    person = Pipeline.entity("홍길동").getString("id");
    company = Pipeline.entity("한빛전자").getString("id");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          keywords.term             | "keywords":[{"term":"공장"}]
          keywords.term,topic.label | "topic":null,"keywords":[{"term":"공장"}]
          keywords.occurrences.end  | "keywords":[{"occurrences":[{"end":34}]}]
          entities.entity.name      | "entities":[{"entity":{"name":"홍길동"}},{"entity":{"name":"한빛전자"}}]
          entities.mentions.text    | "entities":[{"mentions":[{"text":"홍길동"}]},{"mentions":[{"text":"한빛전자"}]}]
          quotations.speaker.text   | "quotations":[{"speaker":{"text":"홍길동"}}]
          quotations.speaker.entity.type | "quotations":[{"speaker":{"entity":{"type":"PERSON"}}}]
          relations.type,relations.object.aliases | "relations":[{"type":"ROLE","object":{"aliases":["HB"]}}]
          relations.evidence.hedged | "relations":[{"evidence":[{"hedged":false}]}]
          graph.nodes.weight        | "graph":{"nodes":[{"weight":1},{"weight":1}]}
          graph.nodes.community     | "graph":{"nodes":[{"community":0},{"community":0}]}
          graph.edges.types         | "graph":{"edges":[{"types":["CO_OCCURRENCE","ROLE"]}]}
          graph.edges.weight,graph.truncated | "graph":{"edges":[{"weight":2}],"truncated":false}
          graph.edges.evidence.type | "graph":{"edges":[{"evidence":[{"type":"ROLE"}]}]}
          dates,analyzer            | "analyzer":"marked/1","dates":[]
          """)
  void analysisHasTheFieldsAskedForAlone(String fields, String parts) {
    String analysis = "{\"articleId\":\"%s\",\"revision\":1,%s}".formatted(article, parts);
    String state = "{\"articleId\":\"%s\",\"status\":\"DONE\",\"revision\":1,\"analysis\":%s,%s}";

    assertThat(get("/analyses/" + article + "?fields=" + fields).asString())
        .isEqualTo(state.formatted(article, analysis, "\"isCurrent\":true"));
    assertThat(
            given()
                .contentType(ContentType.JSON)
                .body(Map.of("articleIds", List.of(article), "fields", List.of(fields.split(","))))
                .post("/analyses/lookup")
                .asString())
        .isEqualTo(
            "{\"analyses\":[%s]}"
                .formatted(state.formatted(article, analysis, "\"isCurrent\":true")));
  }

  @Test
  void aFieldNamedWithoutItsOwnIsAllOfIt() {
    Map<String, Object> whole = get("/analyses/" + article).jsonPath().getMap("analysis");
    Map<String, Object> part =
        get("/analyses/" + article + "?fields=entities,entities.salience,graph")
            .jsonPath()
            .getMap("analysis");

    assertThat(part).containsOnlyKeys("articleId", "revision", "entities", "graph");
    assertThat(part.get("entities")).isEqualTo(whole.get("entities"));
    assertThat(part.get("graph")).isEqualTo(whole.get("graph"));
    assertThat(get("/analyses/" + article + "?fields=analysis").jsonPath().getMap("analysis"))
        .isEqualTo(whole);
  }

  @Test
  void listsHaveAsManyItemsAsAreAskedFor() {
    String first = "entities.entity.name";

    assertThat(lookup(Map.of("entities", 1), first).getList("entities.entity.name"))
        .containsExactly("홍길동");
    assertThat(lookup(Map.of("entities", 2), first).getList("entities.entity.name"))
        .containsExactly("홍길동", "한빛전자");
    assertThat(lookup(Map.of("keywords", 1), first).getList("entities.entity.name")).hasSize(2);
    assertThat(
            lookup(Map.of("entities", 1), first, "graph.nodes.entity.name")
                .getList("graph.nodes.entity.name"))
        .containsExactly("홍길동", "한빛전자");
  }

  @Test
  void aListOfNoItemsCanNotBeAskedFor() {
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("articleIds", List.of(article), "first", Map.of("dates", 0)))
        .post("/analyses/lookup")
        .then()
        .statusCode(400)
        .body("code", equalTo("INVALID_PAGE"))
        .body("detail", equalTo("Of a list within an analysis 1 to 500 items are given."));
  }

  private JsonPath lookup(Map<String, Integer> first, String... fields) {
    return Pipeline.post(
            "/analyses/lookup",
            Map.of("articleIds", List.of(article), "fields", List.of(fields), "first", first))
        .setRootPath("analyses[0].analysis");
  }

  @Test
  void textIsAnsweredWithTheFieldsAskedForAlone() {
    assertThat(
            given()
                .contentType(ContentType.JSON)
                .body(Map.of("text", TEXT, "fields", List.of("entities.entity.articleCount")))
                .post("/analyses/text")
                .asString())
        .isEqualTo(
            """
            {"articleId":null,"revision":null,"entities":\
            [{"entity":{"articleCount":1}},{"entity":{"articleCount":1}}]}""");
  }

  @Test
  void entitiesHaveTheirIdAndTheFieldsAskedFor() {
    String shown = "{\"id\":\"%s\",\"name\":\"한빛전자\",\"aliases\":[\"HB\"]}".formatted(company);

    assertThat(get("/entities/" + company + "?fields=name,aliases").asString()).isEqualTo(shown);
    assertThat(get("/entities?query=한빛전자&fields=name,aliases").jsonPath().getMap("items[0].entity"))
        .isEqualTo(Map.of("id", company, "name", "한빛전자", "aliases", List.of("HB")));
    assertThat(post("/entities/lookup", Map.of("ids", List.of(company)), "name", "aliases"))
        .isEqualTo("{\"entities\":[{\"askedId\":\"%s\",\"entity\":%s}]}".formatted(company, shown));
  }

  @Test
  void whatHangsOnEntitiesHasTheFieldsAskedFor() {
    assertThat(item("neighbours", "type"))
        .containsEntry("entity", Map.of("id", company, "type", "ORGANIZATION"))
        .containsOnlyKeys("cursor", "entity", "weight", "articleCount");
    assertThat(item("quotations", "text", "speaker.entity.name"))
        .containsEntry(
            "quotation",
            Map.of("text", "투자하겠다", "speaker", Map.of("entity", Map.of("name", "홍길동"))));
    assertThat(item("roles", "label", "organization.id"))
        .containsEntry("role", Map.of("label", "대표", "organization", Map.of("id", company)));
    assertThat(item("roles", "evidence.sentence"))
        .containsEntry("role", Map.of("evidence", List.of(Map.of("sentence", TEXT))));
    assertThat(
            get("/entities/" + person + "/roles?fields=former").jsonPath().getMap("items[0].role"))
        .isEqualTo(Map.of("former", false));
    assertThat(
            get("/entities/" + person + "/quotations?fields=cue")
                .jsonPath()
                .getMap("items[0].quotation"))
        .isEqualTo(Map.of("cue", "말했다"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nodes.entity.type | {"nodes":[{"entity":{"type":"PERSON"}},{"entity":{"type":"ORGANIZATION"}}]}
          edges.types       | {"edges":[{"types":["CO_OCCURRENCE","ROLE"]}]}
          edges.weight,truncated | {"edges":[{"weight":2}],"truncated":false}
          """)
  void graphHasTheFieldsAskedForAlone(String fields, String graph) {
    assertThat(get("/graph?entityId=" + person + "&fields=" + fields).asString()).isEqualTo(graph);
  }

  @Test
  void edgesFieldsMayBeNamedAloneAsBefore() {
    Map<String, Object> whole = get("/graph").jsonPath().getMap("");
    Map<String, Object> weights = get("/graph?fields=weight").jsonPath().getMap("");

    assertThat(get("/graph?fields=weight,types,evidence").jsonPath().getMap("")).isEqualTo(whole);
    assertThat(weights.get("nodes")).isEqualTo(whole.get("nodes"));
    assertThat(get("/graph?fields=weight").jsonPath().getMap("edges[0]"))
        .containsOnlyKeys("source", "target", "weight");
  }

  @Test
  void anUnknownFieldIsToldWithThoseThereAre() {
    get("/analyses/" + article + "?fields=keywords.word")
        .then()
        .statusCode(400)
        .body("code", equalTo("INVALID_FIELD"))
        .body(
            "detail",
            equalTo("\"keywords.word\" is no field; those there are: occurrences, score, term."));
    get("/entities?fields=name.first")
        .then()
        .statusCode(400)
        .body("code", equalTo("INVALID_FIELD"))
        .body("detail", equalTo("\"name.first\" is no field: it names a member of what has none."));
  }

  private Map<String, Object> item(String list, String... fields) {
    return Pipeline.post(
            "/entities/" + list,
            Map.of("requests", List.of(Map.of("entityId", person)), "fields", List.of(fields)))
        .getMap("pages[0].items[0]");
  }

  private static String post(String path, Map<String, Object> body, String... fields) {
    Map<String, Object> whole = new HashMap<>(body);
    whole.put("fields", List.of(fields));
    return given().contentType(ContentType.JSON).body(whole).post(path).asString();
  }
}
