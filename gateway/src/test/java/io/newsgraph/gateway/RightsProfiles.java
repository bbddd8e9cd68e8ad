package io.newsgraph.gateway;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Gateways with a static token for each role. */
final class RightsProfiles {

  private static final List<String> ROLES = List.of("reader", "editor", "admin");

  private RightsProfiles() {}

  /** Whoever has no token may read. */
  public static final class AnonymousReading implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return tokens("true");
    }
  }

  /** Whoever has no token may do nothing. */
  public static final class Closed implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return tokens("false");
    }
  }

  /** The token of a role. */
  static String token(String role) {
    return "token-of-" + role;
  }

  static String sha256(String role) {
    try {
      MessageDigest hash = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(hash.digest(token(role).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  private static Map<String, String> tokens(String anonymousReading) {
    Map<String, String> config = new HashMap<>();
    config.put("newsgraph.rights.anonymous-reading", anonymousReading);
    config.put("newsgraph.service-tokens", "service-token,older-service-token");
    for (String role : ROLES) {
      config.put("newsgraph.rights.tokens.%s.sha256".formatted(role), sha256(role));
      config.put("newsgraph.rights.tokens.%s.role".formatted(role), role);
    }
    return config;
  }
}
