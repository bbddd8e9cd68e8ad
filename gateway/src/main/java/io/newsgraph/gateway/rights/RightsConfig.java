package io.newsgraph.gateway.rights;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who may do what. JWTs are configured at {@code quarkus.oidc}; see docs/rights.md. */
@ConfigMapping(prefix = "newsgraph.rights")
public interface RightsConfig {

  /** Whether reading needs no token where rights are configured. */
  boolean anonymousReading();

  /**
   * By which hosts' names, besides localhost, a gateway without rights is called: that of a proxy
   * on this machine, say.
   */
  Optional<List<String>> openHosts();

  /** The static API tokens, by a name that tells whose they are. */
  Map<String, Token> tokens();

  /** One static API token. */
  interface Token {

    /**
     * The SHA-256 of the token in hexadecimal; the token itself is nowhere in the configuration.
     */
    String sha256();

    UserRole role();
  }
}
