package io.newsgraph.gateway.upstream;

import jakarta.inject.Singleton;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Shows the services that it is the gateway who calls, where they ask for that. Whatever token a
 * user sent stays here.
 */
@Provider
@Singleton
public class ServiceTokenHeader implements ClientRequestFilter {

  private final Optional<String> authorization;

  /**
   * @param tokens the first is sent; others are for services that still take them
   */
  ServiceTokenHeader(
      @ConfigProperty(name = "newsgraph.service-tokens") Optional<List<String>> tokens) {
    authorization = tokens.map(all -> "Bearer " + all.getFirst());
  }

  @Override
  public void filter(ClientRequestContext request) {
    authorization.ifPresent(
        value -> request.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, value));
  }
}
