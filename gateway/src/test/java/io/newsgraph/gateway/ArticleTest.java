package io.newsgraph.gateway;

import static io.newsgraph.gateway.Samples.articleId;
import static io.newsgraph.gateway.Samples.entityId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.newsgraph.gateway.StubService.Reply;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ArticleTest extends StubbedTest {

  @Test
  void articleIsServedAsItsServiceHasIt() {
    Map<String, Object> expected = Samples.article(1);
    expected.remove("parser");

    Map<String, Object> article =
        GraphQl.query(
                """
                { article(id: "%s") { id revision url publisher section title decks
                    bylines { name email role } publishedAt modifiedAt collectedAt
                    blocks { index kind text credit } text } }
                """
                    .formatted(articleId(1)))
            .statusCode(200)
            .body("errors", nullValue())
            .extract()
            .path("data.article");

    assertThat(article).isEqualTo(expected);
  }

  @Test
  void analysisIsServedWithTheArticle() {
    GraphQl.query(
            """
            { article(id: "%s") { analysisStatus analysis {
                revision isCurrent analyzer analyzedAt article { title }
                keywords(first: 1) { term score occurrences { start end block } }
                entities(types: [ORGANIZATION]) { salience entity { id type }
                  mentions { text start end block } }
                graph { nodes { entity { name } weight community } truncated
                  edges { source { name } target { name } weight types
                    evidence { revision sentence start end article { title } } } } } } }
            """
                .formatted(articleId(1)))
        .statusCode(200)
        .body("errors", nullValue())
        .body("data.article.analysisStatus", equalTo("DONE"))
        .rootPath("data.article.analysis")
        .body("isCurrent", equalTo(true))
        .body("analyzedAt", equalTo("2024-10-08T09:06:00+09:00"))
        .body("article.title", equalTo("기사 1"))
        .body("keywords.term", contains("기업 1"))
        .body("keywords[0].score", equalTo(2.5f))
        .body("keywords[0].occurrences[0].end", equalTo(4))
        .body("entities.entity.id", contains(entityId(1)))
        .body("entities[0].mentions[0].text", equalTo("기업 1"))
        .body("graph.nodes.entity.name", contains("기업 1", "기업 2"))
        .body("graph.nodes.community", contains(0, 0))
        .body("graph.edges[0].source.name", equalTo("기업 1"))
        .body("graph.edges[0].target.name", equalTo("기업 2"))
        .body("graph.edges[0].types", contains("CO_OCCURRENCE"))
        .body("graph.edges[0].evidence[0].article.title", equalTo("기사 1"));
  }

  @Test
  void whatAnArticleStatesIsServedWithItsPlaces() {
    GraphQl.query(
            """
            { article(id: "%s") { analysis { topic { label score }
                quotations { text kind cue hedged start end revision article { title }
                  speaker { text start end entity { name } } }
                relations { type label former hedged asOf subject { name } object { name }
                  evidence { sentence sentenceStart start end revision hedged asOf article { title } } }
                invest: relations(types: [INVEST], first: 1) { type }
                dates { text value rule anchor start end }
                amounts { text value min max unit hedged start end } } } }
            """
                .formatted(articleId(1)))
        .body("errors", nullValue())
        .rootPath("data.article.analysis")
        .body("topic.label", equalTo("경제"))
        .body("quotations[0].text", equalTo("신제품이다"))
        .body("quotations[0].kind", equalTo("DIRECT"))
        .body("quotations[0].speaker.entity.name", equalTo("기업 1"))
        .body("quotations[0].article.title", equalTo("기사 1"))
        .body("relations.type", contains("INVEST", "OTHER"))
        .body("relations[0].subject.name", equalTo("기업 1"))
        .body("relations[0].object.name", equalTo("기업 2"))
        .body("relations[0].asOf", equalTo("2024-H1"))
        .body("relations[0].evidence[0].article.title", equalTo("기사 1"))
        .body("relations[0].evidence[0].start", equalTo(6))
        .body("invest.type", contains("INVEST"))
        .body("dates[0].value", equalTo("2024-09-27"))
        .body("dates[0].anchor", equalTo("2024-10-08"))
        .body("amounts[0].value", equalTo(1_200_000_000_000L))
        .body("amounts[0].max", nullValue())
        .body("amounts[0].unit", equalTo("KRW"));

    assertThat(analysisService.calls().getFirst().strings("fields"))
        .extracting(field -> field.split("\\.")[0])
        .containsOnly("amounts", "analyzer", "dates", "quotations", "relations", "topic");
    assertThat(articleService.routes())
        .containsExactly("POST /articles/lookup", "POST /articles/lookup");
  }

  @Test
  void listsByTopicAndKeywordAreAnalysisServices() {
    GraphQl.query(
            "{ articles(filter: { topics: [\"경제\"], keywords: [\"투자\"] }) { edges { node { title } } } }")
        .body("errors", nullValue())
        .body("data.articles.edges.node.title", contains("기사 1", "기사 2"));

    assertThat(analysisService.calls().getFirst().query())
        .containsEntry("topic", List.of("경제"))
        .containsEntry("keyword", List.of("투자"));
  }

  @Test
  void articleThatAnalysisHasNotHeardOfIsPending() {
    analysisService.on("POST /analyses/lookup", call -> Reply.json(Map.of("analyses", List.of())));

    GraphQl.query(
            "{ article(id: \"%s\") { analysisStatus analysis { analyzer } } }"
                .formatted(articleId(1)))
        .body("errors", nullValue())
        .body("data.article.analysisStatus", equalTo("PENDING"))
        .body("data.article.analysis", nullValue());
  }

  @Test
  void articleIsFoundByItsUrl() {
    GraphQl.query("{ article(url: \"https://hangang.example/news/7\") { id title } }")
        .body("errors", nullValue())
        .body("data.article.id", equalTo(articleId(7)))
        .body("data.article.title", equalTo("기사 7"));
  }

  @Test
  void revisionsOfManyArticlesAreOneCallAndServedNewestFirst() {
    String recordedAt = "2024-10-08T09:05:30+09:00";
    articleService.on(
        "POST /articles/revisions/lookup",
        call ->
            Reply.json(
                Map.of(
                    "articles",
                    List.of(
                        history(articleId(2), List.of(revision(1, "둘", recordedAt))),
                        history(
                            articleId(1),
                            List.of(
                                revision(2, "고침", recordedAt), revision(1, "처음", recordedAt)))))));

    GraphQl.query(
            """
            { a: article(id: "%s") { revisions { revision title recordedAt } }
              b: article(id: "%s") { revisions { title } } }
            """
                .formatted(articleId(1), articleId(2)))
        .body("errors", nullValue())
        .body("data.a.revisions.revision", contains(2, 1))
        .body("data.a.revisions.title", contains("고침", "처음"))
        .body("data.a.revisions[0].recordedAt", equalTo(recordedAt))
        .body("data.b.revisions.title", contains("둘"));

    assertThat(articleService.routes())
        .containsExactly("POST /articles/lookup", "POST /articles/revisions/lookup");
  }

  private static Map<String, Object> history(
      String articleId, List<Map<String, Object>> revisions) {
    return Map.of("articleId", articleId, "revisions", revisions);
  }

  private static Map<String, Object> revision(int revision, String title, String recordedAt) {
    return Map.of("revision", revision, "title", title, "recordedAt", recordedAt);
  }

  @Test
  void nodeIsAnArticleOrAnEntity() {
    GraphQl.query(
            """
            { a: node(id: "%s") { __typename id ... on Article { title } }
              e: node(id: "%s") { __typename id ... on Entity { name } } }
            """
                .formatted(articleId(3), entityId(4)))
        .body("errors", nullValue())
        .body("data.a.__typename", equalTo("Article"))
        .body("data.a.title", equalTo("기사 3"))
        .body("data.e.__typename", equalTo("Entity"))
        .body("data.e.name", equalTo("기업 4"));
  }

  @Test
  void listWithoutAnalysisIsArticleServices() {
    GraphQl.query(
            """
            { articles(first: 2, orderBy: OLDEST, filter: { publishers: ["한강일보", "두물일보"]
                sections: ["경제"] from: "2024-09-01", to: "2024-09-30" }) {
                totalCount edges { cursor node { title } }
                pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }
            """)
        .body("errors", nullValue())
        .body("data.articles.totalCount", equalTo(ARTICLES))
        .body("data.articles.edges.cursor", contains("c1", "c2"))
        .body("data.articles.edges.node.title", contains("기사 1", "기사 2"))
        .body("data.articles.pageInfo.startCursor", equalTo("c1"))
        .body("data.articles.pageInfo.endCursor", equalTo("c2"))
        .body("data.articles.pageInfo.hasNextPage", equalTo(true))
        .body("data.articles.pageInfo.hasPreviousPage", equalTo(false));

    assertThat(articleService.routes()).containsExactly("GET /articles");
    assertThat(articleService.calls().getFirst().query())
        .isEqualTo(
            Map.of(
                "publisher", List.of("한강일보", "두물일보"),
                "section", List.of("경제"),
                "from", List.of("2024-09-01"),
                "to", List.of("2024-09-30"),
                "order", List.of("OLDEST"),
                "fields", List.of("revision,title"),
                "first", List.of("2"),
                "total", List.of("true")));
    assertThat(analysisService.routes()).isEmpty();
  }

  @Test
  void listByAnalysisIsAnalysisServicesAndReadInOneLookup() {
    GraphQl.query(
            """
            { articles(filter: { entityIds: ["%s", "%s"], match: ANY, analysisStatus: DONE }) {
                totalCount edges { node { title } } } }
            """
                .formatted(entityId(1), entityId(2)))
        .body("errors", nullValue())
        .body("data.articles.totalCount", nullValue())
        .body("data.articles.edges.node.title", contains("기사 1", "기사 2"));

    assertThat(analysisService.routes()).containsExactly("GET /articles");
    assertThat(analysisService.calls().getFirst().query())
        .containsEntry("entityId", List.of(entityId(1), entityId(2)))
        .containsEntry("match", List.of("ANY"))
        .containsEntry("status", List.of("DONE"));
    assertThat(articleService.routes()).containsExactly("POST /articles/lookup");
  }

  @Test
  void articleDeletedBehindAListIsNullInIt() {
    analysisService.on(
        "GET /articles",
        call ->
            Reply.json(
                Samples.page(
                    List.of(
                        Map.of("cursor", "a1", "articleId", articleId(1)),
                        Map.of("cursor", "a999", "articleId", articleId(999))))));

    GraphQl.query("{ articles(filter: { analysisStatus: DONE }) { edges { node { title } } } }")
        .body("errors", nullValue())
        .body("data.articles.edges[0].node.title", equalTo("기사 1"))
        .body("data.articles.edges[1].node", nullValue());
  }
}
