package io.newsgraph.gateway.socket;

import io.newsgraph.gateway.rights.Authentication;
import io.newsgraph.gateway.rights.Caller;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds out who speaks over a socket: by the token in the payload of its first message, where
 * browsers can put it, or by the header {@code Authorization} of the request that opened it.
 */
@Singleton
final class SocketAuthentication {

  private static final String SCHEME = "Bearer ";

  private final Authentication authentication;

  SocketAuthentication(Authentication authentication) {
    this.authentication = authentication;
  }

  /** What somebody without a token may do. */
  Caller anonymous() {
    return authentication.anonymous();
  }

  /**
   * @param exchange the request that opened the socket
   * @param payload of the message {@code connection_init}
   * @return fails where the token is not valid, or there is none and nothing may be done without
   */
  Uni<Caller> identify(RoutingContext exchange, JsonObject payload) {
    try {
      // As if it had come with the request, so that every kind of token is known here, too.
      authorization(payload)
          .ifPresent(value -> exchange.request().headers().set(HttpHeaders.AUTHORIZATION, value));
      return authentication.identify(exchange).map(authentication::admitted);
    } catch (IllegalArgumentException noHeader) {
      return Uni.createFrom().failure(noHeader);
    }
  }

  private static Optional<String> authorization(JsonObject payload) {
    return Stream.of("Authorization", "authorization", "token")
        .filter(name -> payload.get(name) instanceof JsonString)
        .findFirst()
        .map(
            name ->
                name.equals("token") ? SCHEME + payload.getString(name) : payload.getString(name));
  }
}
