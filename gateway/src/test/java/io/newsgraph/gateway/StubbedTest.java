package io.newsgraph.gateway;

import io.quarkus.test.common.WithTestResource;
import org.junit.jupiter.api.BeforeEach;

/**
 * A test whose gateway stands before the stub services, with the world of {@link Samples} in them.
 */
@WithTestResource(StubServices.class)
abstract class StubbedTest {

  static final int ARTICLES = 200;

  StubService articleService;
  StubService analysisService;

  @BeforeEach
  void serveSamples() {
    articleService.reset();
    analysisService.reset();
    ServedSamples.serveArticles(articleService, ARTICLES);
    ServedSamples.serveAnalyses(analysisService);
  }
}
