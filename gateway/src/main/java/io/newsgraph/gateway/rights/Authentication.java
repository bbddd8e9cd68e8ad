package io.newsgraph.gateway.rights;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.core.Handler;
import io.vertx.core.VertxException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.IOException;
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
    authenticator
        .attemptAuthentication(exchange)
        .map(this::caller)
        .subscribe()
        .with(caller -> go(exchange, caller), failure -> exchange.fail(told(failure)));
  }

  private void go(RoutingContext exchange, Caller caller) {
    exchange.put(Caller.class.getName(), caller);
    exchange.request().resume();
    exchange.next();
  }

  /**
   * @param identity null where no token was sent
   */
  private Caller caller(SecurityIdentity identity) {
    if (identity != null) {
      return Caller.Identified.of(identity.getPrincipal().getName(), identity.getRoles());
    }
    Caller anonymous = rights.anonymous();
    if (anonymous.roles().isEmpty()) {
      throw RightsRefusal.unauthenticated(
          "This needs a token, in the header Authorization: Bearer.");
    }
    return anonymous;
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
