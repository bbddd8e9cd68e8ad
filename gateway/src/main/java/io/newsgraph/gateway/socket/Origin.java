package io.newsgraph.gateway.socket;

import io.newsgraph.gateway.rights.Caller;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.Set;

/**
 * Which sites' pages may open a socket. Browsers let any page do so, without asking the server as
 * they do before HTTP requests: where whoever reaches the gateway has rights, a page of another
 * site would have them. Where a token is needed, a page must have it.
 */
final class Origin {

  private final Set<String> allowed;

  Origin(Set<String> allowed) {
    this.allowed = Set.copyOf(allowed);
  }

  /**
   * @param anonymous what somebody without a token may do
   */
  boolean mayOpen(HttpServerRequest request, Caller anonymous) {
    String origin = request.getHeader(HttpHeaders.ORIGIN);
    return origin == null
        || anonymous.roles().isEmpty()
        || allowed.contains(origin)
        || isOwn(origin, request);
  }

  private static boolean isOwn(String origin, HttpServerRequest request) {
    try {
      return request.authority() != null
          && request.authority().toString().equalsIgnoreCase(URI.create(origin).getAuthority());
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }
}
