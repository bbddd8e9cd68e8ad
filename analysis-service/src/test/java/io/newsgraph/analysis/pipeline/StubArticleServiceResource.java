package io.newsgraph.analysis.pipeline;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Starts a {@link StubArticleService} and gives it to the fields of that type in the tests. */
public final class StubArticleServiceResource implements QuarkusTestResourceLifecycleManager {

  private StubArticleService stub;

  @Override
  public Map<String, String> start() {
    stub = new StubArticleService();
    return Map.of("quarkus.rest-client.article-service.url", stub.url());
  }

  @Override
  public void inject(TestInjector injector) {
    injector.injectIntoFields(stub, new TestInjector.MatchesType(StubArticleService.class));
  }

  @Override
  public void stop() {
    if (stub != null) {
      stub.stop();
    }
  }
}
