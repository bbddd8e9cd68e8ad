package io.newsgraph.gateway;

import static io.newsgraph.gateway.Samples.articleId;
import static io.newsgraph.gateway.Samples.entityId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.newsgraph.gateway.StubService.Reply;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** However many articles, entities and aliases a query has: one call a level to each service. */
@QuarkusTest
class CallCountTest extends StubbedTest {

  @Test
  void hundredArticlesWithTheirAnalysesAreTwoCalls() {
    List<List<String>> terms =
        GraphQl.query(
                """
                { articles(first: 100) { edges { node {
                    title analysisStatus analysis { keywords(first: 1) { term } } } } } }
                """)
            .body("errors", nullValue())
            .extract()
            .path("data.articles.edges.node.analysis.keywords.term");

    assertThat(terms)
        .isEqualTo(IntStream.rangeClosed(1, 100).mapToObj(n -> List.of("기업 " + n)).toList());
    assertThat(articleService.routes()).containsExactly("GET /articles");
    assertThat(analysisService.routes()).containsExactly("POST /analyses/lookup");
  }

  @Test
  void aliasesAtTheRootShareOneLookupThatAsksForAllTheirFields() {
    GraphQl.query(
            """
            { a: article(id: "%1$s") { title }
              b: article(id: "%2$s") { publisher }
              c: article(id: "%1$s") { section }
              d: article(url: "https://hangang.example/news/3") { title } }
            """
                .formatted(articleId(1), articleId(2)))
        .body("errors", nullValue())
        .body("data.a.title", equalTo("기사 1"))
        .body("data.b.publisher", equalTo("한강일보"))
        .body("data.c.section", equalTo("경제"))
        .body("data.d.title", equalTo("기사 3"));

    assertThat(articleService.routes()).containsExactly("POST /articles/lookup");
    StubService.Call lookup = articleService.calls().getFirst();
    assertThat(lookup.strings("ids")).containsExactly(articleId(1), articleId(2));
    assertThat(lookup.strings("urls")).containsExactly("https://hangang.example/news/3");
    assertThat(lookup.strings("fields"))
        .containsExactly("publisher", "revision", "section", "title");
  }

  @Test
  void hundredAliasesAreOneLookup() {
    String aliases =
        IntStream.rangeClosed(1, 100)
            .mapToObj(n -> "a%d: article(id: \"%s\") { title }".formatted(n, articleId(n)))
            .collect(Collectors.joining("\n", "{", "}"));

    ValidatableResponse answer = GraphQl.query(aliases).body("errors", nullValue());

    IntStream.rangeClosed(1, 100)
        .forEach(n -> answer.body("data.a%d.title".formatted(n), equalTo("기사 " + n)));
    assertThat(articleService.routes()).containsExactly("POST /articles/lookup");
  }

  @Test
  void aliasesWithDifferentArgumentsGetTheirOwnResultsInOneCall() {
    GraphQl.query(
            """
            { entities { edges { node { name
                few: articles(first: 1) { edges { node { title } } }
                more: articles(first: 3) { edges { node { title publisher } } }
                one: neighbours(first: 1) { edges { node { name } } }
                persons: neighbours(first: 2, types: [PERSON]) { edges { node { name } } } } } } }
            """)
        .body("errors", nullValue())
        .rootPath("data.entities.edges[1].node")
        .body("name", equalTo("기업 2"))
        .body("few.edges.node.title", contains("기사 2"))
        .body("more.edges.node.title", contains("기사 2", "기사 3", "기사 4"))
        .body("more.edges[0].node.publisher", equalTo("한강일보"))
        .body("one.edges.node.name", contains("기업 2"))
        .body("persons.edges.node.name", contains("기업 2", "기업 3"));

    assertThat(analysisService.routes())
        .containsExactlyInAnyOrder(
            "GET /entities", "POST /entities/articles", "POST /entities/neighbours");
    assertThat(articleService.routes()).containsExactly("POST /articles/lookup");
    assertThat(articleService.calls().getFirst().strings("ids"))
        .containsExactly(articleId(1), articleId(2), articleId(3), articleId(4));
  }

  @Test
  void aliasesOfTheAnalysisShareOneLookupThatAsksForTheirPartsOnly() {
    GraphQl.query(
            """
            { article(id: "%s") {
                a: analysis { two: keywords(first: 2) { term } one: keywords(first: 1) { term } }
                b: analysis { entities(first: 1) { entity { name } } } } }
            """
                .formatted(articleId(1)))
        .body("errors", nullValue())
        .body("data.article.a.two.term", contains("기업 1", "신제품"))
        .body("data.article.a.one.term", contains("기업 1"))
        .body("data.article.b.entities.entity.name", contains("기업 1"));

    assertThat(analysisService.routes()).containsExactly("POST /analyses/lookup");
    assertThat(analysisService.calls().getFirst().strings("fields"))
        .containsExactly("analyzer", "entities.entity.id", "entities.entity.name", "keywords.term");
  }

  @Test
  void statusAloneIsAskedForAlone() {
    GraphQl.query("{ article(id: \"%s\") { analysisStatus } }".formatted(articleId(1)))
        .body("data.article.analysisStatus", equalTo("DONE"));

    assertThat(analysisService.calls().getFirst().strings("fields")).containsExactly("status");
  }

  @Test
  void callsGrowWithDepthAlone() {
    GraphQl.query(
            """
            { articles(first: 20) { edges { node { analysis { entities { entity {
                articles(first: 20) { edges { node { title analysis { keywords { term } } } } }
                } } } } } } }
            """)
        .body("errors", nullValue())
        .body(
            "data.articles.edges[19].node.analysis.entities[1].entity.articles.edges[19].node.title",
            equalTo("기사 40"));

    assertThat(analysisService.routes())
        .containsExactly(
            "POST /analyses/lookup", "POST /entities/articles", "POST /analyses/lookup");
    assertThat(articleService.routes()).containsExactly("GET /articles", "POST /articles/lookup");
  }

  @Test
  void evidenceArticlesOfAWholeGraphAreOneLookup() {
    GraphQl.query("{ entityGraph { edges { evidence { article { title } } } } }")
        .body("data.entityGraph.edges[0].evidence[0].article.title", equalTo("기사 1"));

    assertThat(analysisService.routes()).containsExactly("GET /graph");
    assertThat(articleService.routes()).containsExactly("POST /articles/lookup");
  }

  @Test
  void graphIsAskedForNoMoreOfItsEdgesThanIsSelected() {
    GraphQl.query("{ entityGraph { edges { weight } } }").body("errors", nullValue());
    GraphQl.query("{ entityGraph { nodes { weight } } }").body("errors", nullValue());
    GraphQl.query("{ entityGraph { edges { types } a: edges { evidence { sentence } } } }")
        .body("errors", nullValue());

    assertThat(analysisService.calls())
        .extracting(call -> call.parameter("fields"))
        .containsExactly(
            "edges.source,edges.target,edges.weight,nodes.entity.id",
            "nodes.entity.id,nodes.weight",
            "edges.evidence.articleId,edges.evidence.sentence,edges.source,edges.target,"
                + "edges.types,nodes.entity.id");
  }

  @Test
  void listsAskedForTwiceInTheSameWordsAreReadOnce() {
    GraphQl.query(
            """
            { a: articles(first: 2) { edges { node { title } } }
              b: articles(first: 2) { edges { node { title } } }
              c: articles(first: 3) { edges { node { title } } }
              d: entities(first: 2) { edges { node { name } } }
              e: entities(first: 2) { edges { node { type } } }
              f: entityGraph { truncated }
              g: entityGraph { nodes { weight } } }
            """)
        .body("errors", nullValue())
        .body("data.a.edges.node.title", contains("기사 1", "기사 2"))
        .body("data.b.edges.node.title", contains("기사 1", "기사 2"))
        .body("data.c.edges.node.title", contains("기사 1", "기사 2", "기사 3"));

    assertThat(articleService.routes()).containsExactly("GET /articles", "GET /articles");
    assertThat(analysisService.routes())
        .containsExactlyInAnyOrder("GET /entities", "GET /entities", "GET /graph", "GET /graph");
  }

  @Test
  void whatOneRequestReadIsNotSharedWithTheNext() {
    GraphQl.query("{ articles(first: 2) { edges { cursor } } }").body("errors", nullValue());
    GraphQl.query("{ articles(first: 2) { edges { cursor } } }").body("errors", nullValue());

    assertThat(articleService.routes()).containsExactly("GET /articles", "GET /articles");
  }

  @Test
  void refusedCursorBefallsOnlyTheAliasThatHasIt() {
    analysisService.on(
        "POST /entities/articles",
        call ->
            call.body().toString().contains("strange")
                ? Reply.problem(400, "INVALID_CURSOR", "The cursor is of another list.")
                : Reply.json(Map.of("pages", List.of(Samples.page(List.of())))));

    GraphQl.query(
            """
            { entity(id: "%s") {
                good: articles(first: 1) { edges { cursor } }
                bad: articles(first: 1, after: "strange") { edges { cursor } } } }
            """
                .formatted(entityId(1)))
        .body("data.entity.good.edges", equalTo(List.of()))
        .body("data.entity.bad", nullValue())
        .body("errors.path", contains(List.of("entity", "bad")))
        .body("errors.extensions.code", contains("INVALID_CURSOR"));
  }

  @Test
  void everyIdIsAnsweredWithItsOwnEntity() {
    GraphQl.query(
            "{ a: entity(id: \"%s\") { name } b: entity(id: \"%s\") { name } }"
                .formatted(entityId(9), entityId(8)))
        .body("data.a.name", equalTo("기업 9"))
        .body("data.b.name", equalTo("기업 8"));

    assertThat(analysisService.routes()).containsExactly("POST /entities/lookup");
  }
}
