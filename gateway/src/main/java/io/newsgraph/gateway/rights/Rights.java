package io.newsgraph.gateway.rights;

import io.newsgraph.gateway.rights.ApiTokens.ApiToken;
import jakarta.inject.Singleton;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The rights as they are configured. */
@Singleton
final class Rights {

  private final ApiTokens tokens;
  private final boolean jwts;
  private final boolean anonymousReading;

  Rights(RightsConfig config, @ConfigProperty(name = "quarkus.oidc.tenant-enabled") boolean jwts) {
    this.tokens =
        new ApiTokens(
            config.tokens().entrySet().stream()
                .map(
                    token ->
                        new ApiToken(
                            token.getKey(), token.getValue().sha256(), token.getValue().role()))
                .toList());
    this.jwts = jwts;
    this.anonymousReading = config.anonymousReading();
  }

  ApiTokens tokens() {
    return tokens;
  }

  /** Whether JWTs of an identity provider are taken. */
  boolean takesJwts() {
    return jwts;
  }

  /** Whether anybody has rights that others have not. */
  boolean areConfigured() {
    return jwts || !tokens.isEmpty();
  }

  /** Who gives no token: may do everything where no rights are configured, else read or nothing. */
  Caller anonymous() {
    if (!areConfigured()) {
      return new Caller.Anonymous(Set.of(UserRole.ADMIN));
    }
    return new Caller.Anonymous(anonymousReading ? Set.of(UserRole.READER) : Set.of());
  }
}
