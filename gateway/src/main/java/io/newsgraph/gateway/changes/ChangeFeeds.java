package io.newsgraph.gateway.changes;

import io.newsgraph.gateway.upstream.ServiceName;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Makes one {@link ChangeFeed} a service, shared by all that listen. */
final class ChangeFeeds {

  @Produces
  @Singleton
  @Identifier(ServiceName.ARTICLE_SERVICE)
  ChangeFeed articles(@RestClient ArticleChangesClient client, ChangesConfig config) {
    return new ChangeFeed(ServiceName.ARTICLE_SERVICE, client::changes, config);
  }

  @Produces
  @Singleton
  @Identifier(ServiceName.ANALYSIS_SERVICE)
  ChangeFeed analyses(@RestClient AnalysisChangesClient client, ChangesConfig config) {
    return new ChangeFeed(ServiceName.ANALYSIS_SERVICE, client::changes, config);
  }
}
