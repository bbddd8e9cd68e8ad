package io.newsgraph.gateway.rights;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Handler;
import io.vertx.core.VertxException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;

/**
 * Finds out who sends a request, before its body is read. Fails with a {@link RightsRefusal} where
 * a token is not valid, and where nothing is answered without one.
 */
@Singleton
public final class Authentication implements Handler<RoutingContext> {

  private static final Logger LOG = Logger.getLogger(Authentication.class);

  private final Rights rights;
  private final HttpAuthenticator authenticator;

  Authentication(Rights rights, HttpAuthenticator authenticator) {
    this.rights = rights;
    this.authenticator = authenticator;
  }

  /** The caller of a request that passed here. */
  public static Caller callerOf(RoutingContext exchange) {
    return exchange.get(Caller.class.getName());
  }

  @Override
  public void handle(RoutingContext exchange) {
    // A body that arrives while an identity provider is asked would be lost.
    exchange.request().pause();
    identify(exchange)
        .map(this::admitted)
        .subscribe()
        .with(caller -> go(exchange, caller), exchange::fail);
  }

  /**
   * Finds out who sends a request, by its header {@code Authorization}. A caller without a token
   * may turn out to have no rights at all.
   *
   * @return fails with a {@link RightsRefusal} where the token is not valid
   */
  public Uni<Caller> identify(RoutingContext exchange) {
    return authenticator
        .attemptAuthentication(exchange)
        .map(this::caller)
        .onFailure()
        .transform(Authentication::told);
  }

  /** Who sends a request without a token. */
  public Caller anonymous() {
    return rights.anonymous();
  }

  private void go(RoutingContext exchange, Caller caller) {
    exchange.put(Caller.class.getName(), caller);
    exchange.request().resume();
    exchange.next();
  }

  /**
   * @throws RightsRefusal if nothing is answered without a token, and there is none
   */
  public Caller admitted(Caller caller) {
    if (caller instanceof Caller.Anonymous && caller.roles().isEmpty()) {
      throw RightsRefusal.unauthenticated(
          "This needs a token, in the header Authorization: Bearer.");
    }
    return caller;
  }

  /**
   * @param identity null where no token was sent
   */
  private Caller caller(SecurityIdentity identity) {
    return identity == null
        ? rights.anonymous()
        : Caller.Identified.of(
            identity.getPrincipal().getName(), identity.getRoles(), expiry(identity));
  }

  private static Instant expiry(SecurityIdentity identity) {
    boolean ends =
        identity.getPrincipal() instanceof JsonWebToken token && token.getExpirationTime() > 0;
    return ends
        ? Instant.ofEpochSecond(((JsonWebToken) identity.getPrincipal()).getExpirationTime())
        : null;
  }

  /**
   * Why a token is not valid is of use only to those who forge them. That it could not be found out
   * is no judgement of it.
   */
  private static Throwable told(Throwable failure) {
    if (isOutage(failure)) {
      LOG.warnf("The identity provider does not answer: %s", failure);
      return RightsRefusal.undecided();
    }
    return failure instanceof AuthenticationException
        ? RightsRefusal.unauthenticated("The token is not valid, or no longer.")
        : failure;
  }

  private static boolean isOutage(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof OIDCException
          || cause instanceof VertxException
          || cause instanceof IOException) {
        return true;
      }
    }
    return false;
  }
}
