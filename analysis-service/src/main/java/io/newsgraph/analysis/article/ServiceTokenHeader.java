package io.newsgraph.analysis.article;

import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Shows article-service that it is called by one of ours, where it asks for that.
 *
 * <p>The REST client makes it, so that nothing can be injected.
 */
@Provider
public class ServiceTokenHeader implements ClientRequestFilter {

  /** The first token is sent; others are for services that still take them. None: null. */
  private final String authorization =
      ConfigProvider.getConfig()
          .getOptionalValues("newsgraph.service-tokens", String.class)
          .map(tokens -> "Bearer " + tokens.getFirst())
          .orElse(null);

  @Override
  public void filter(ClientRequestContext request) {
    if (authorization != null) {
      request.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, authorization);
    }
  }
}
