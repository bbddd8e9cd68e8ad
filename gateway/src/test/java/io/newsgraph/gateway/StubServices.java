package io.newsgraph.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Starts the two stub services, and has the gateway call them. */
public final class StubServices implements QuarkusTestResourceLifecycleManager {

  private StubService articles;
  private StubService analyses;

  @Override
  public Map<String, String> start() {
    articles = new StubService();
    analyses = new StubService();
    return Map.of(
        "quarkus.rest-client.article-service.url", articles.url(),
        "quarkus.rest-client.analysis-service.url", analyses.url());
  }

  @Override
  public void inject(TestInjector injector) {
    injector.injectIntoFields(
        articles,
        field -> field.getType() == StubService.class && field.getName().equals("articleService"));
    injector.injectIntoFields(
        analyses,
        field -> field.getType() == StubService.class && field.getName().equals("analysisService"));
  }

  @Override
  public void stop() {
    articles.close();
    analyses.close();
  }
}
