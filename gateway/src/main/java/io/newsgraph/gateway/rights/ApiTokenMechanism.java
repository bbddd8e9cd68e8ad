package io.newsgraph.gateway.rights;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.newsgraph.gateway.rights.ApiTokens.ApiToken;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Knows callers by static API tokens ({@code Authorization: Bearer}). A token that is none of them
 * is left to OpenID Connect where that is configured; else it is refused: a caller who means to be
 * someone is never taken for nobody.
 */
@Singleton
final class ApiTokenMechanism implements HttpAuthenticationMechanism {

  private static final String SCHEME = "Bearer ";

  private final Rights rights;

  ApiTokenMechanism(Rights rights) {
    this.rights = rights;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext exchange, IdentityProviderManager identities) {
    String authorization = exchange.request().getHeader(HttpHeaderNames.AUTHORIZATION);
    if (authorization == null) {
      return Uni.createFrom().nullItem();
    }
    Optional<String> bearer = bearer(authorization);
    Optional<ApiToken> token = bearer.flatMap(rights.tokens()::of);
    if (token.isPresent()) {
      return Uni.createFrom().item(identity(token.get()));
    }
    return bearer.isPresent() && rights.takesJwts()
        ? Uni.createFrom().nullItem()
        : Uni.createFrom().failure(new AuthenticationFailedException());
  }

  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext exchange) {
    return Uni.createFrom()
        .item(
            new ChallengeData(
                HttpResponseStatus.UNAUTHORIZED.code(),
                HttpHeaderNames.WWW_AUTHENTICATE,
                SCHEME.trim()));
  }

  /**
   * Before OpenID Connect, which would refuse a token that is no JWT. That comes at {@code
   * DEFAULT_PRIORITY + 1} unless {@code quarkus.oidc.priority} says otherwise; at the same priority
   * the order would be a matter of luck.
   */
  @Override
  public int getPriority() {
    return DEFAULT_PRIORITY + 2;
  }

  private static Optional<String> bearer(String authorization) {
    return authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        ? Optional.of(authorization.substring(SCHEME.length()).strip())
        : Optional.empty();
  }

  private static SecurityIdentity identity(ApiToken token) {
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(new QuarkusPrincipal(token.name()))
        .addRole(token.role().spelling())
        .build();
  }
}
