package io.newsgraph.gateway;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StubServices.class)
class ArticleTest {

  StubService articleService;
  StubService analysisService;

  @BeforeEach
  void serve() {
    articleService.reset();
    analysisService.reset();
    Samples.serveArticles(articleService, 200);
    Samples.serveAnalyses(analysisService);
  }

  @Test
  void everyFieldOfAnArticleAndItsAnalysisIsServed() {
    System.out.println(
        GraphQl.query(
                """
            { article(id: "%s") {
                __typename id revision url publisher section title decks bylines { name email role }
                publishedAt modifiedAt collectedAt blocks { index kind text credit } text analysisStatus
                analysis { revision isCurrent analyzer analyzedAt article { title }
                  keywords(first: 1) { term score occurrences { start end block } }
                  entities(types: [ORGANIZATION], first: 5) {
                    salience entity { id name type aliases articleCount firstSeen lastSeen }
                    mentions { text start end block } }
                  graph { nodes { entity { name } weight community }
                    edges { source { name } target { name } weight types
                      evidence { revision sentence start end article { title } } } truncated } } } }
            """
                    .formatted(Samples.articleId(1)))
            .statusCode(200)
            .extract()
            .asPrettyString());
    System.out.println(articleService.calls());
    System.out.println(analysisService.calls());
  }
}
