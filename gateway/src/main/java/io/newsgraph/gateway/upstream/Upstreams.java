package io.newsgraph.gateway.upstream;

import io.quarkus.virtual.threads.VirtualThreads;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutorService;

/**
 * Makes one {@link Upstream} a service, shared by all that calls it: its circuit breaker must see
 * every failure.
 */
final class Upstreams {

  @Produces
  @Singleton
  @Identifier(ServiceName.ARTICLE_SERVICE)
  Upstream article(UpstreamConfig config, @VirtualThreads ExecutorService executor) {
    return new Upstream(ServiceName.ARTICLE, config.article(), executor);
  }

  @Produces
  @Singleton
  @Identifier(ServiceName.ANALYSIS_SERVICE)
  Upstream analysis(UpstreamConfig config, @VirtualThreads ExecutorService executor) {
    return new Upstream(ServiceName.ANALYSIS, config.analysis(), executor);
  }
}
