package io.newsgraph.gateway.upstream;

import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Shows the services that it is the gateway who calls, where they ask for that. Whatever token a
 * user sent stays here.
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
