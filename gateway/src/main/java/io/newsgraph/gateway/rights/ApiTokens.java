package io.newsgraph.gateway.rights;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The static API tokens, known by their hashes alone. SHA-256 is enough where a password would need
 * a slow hash such as bcrypt: a token is 256 random bits, which nobody can try out, and it is
 * checked with every request.
 */
final class ApiTokens {

  private static final int HASH_BYTES = 32;

  private final List<ApiToken> known;

  ApiTokens(List<ApiToken> known) {
    this.known = List.copyOf(known);
  }

  /**
   * A token.
   *
   * @param name tells whose it is
   * @param sha256 of its UTF-8 bytes, in hexadecimal
   */
  record ApiToken(String name, String sha256, UserRole role) {

    ApiToken {
      if (!sha256.matches("[0-9a-fA-F]{%d}".formatted(2 * HASH_BYTES))) {
        throw new IllegalArgumentException(
            "newsgraph.rights.tokens.%s.sha256 must be a SHA-256 in hexadecimal".formatted(name));
      }
    }
  }

  boolean isEmpty() {
    return known.isEmpty();
  }

  /** The token that was presented, if it is one of these. */
  Optional<ApiToken> of(String presented) {
    byte[] hash = sha256(presented);
    ApiToken found = null;
    for (ApiToken token : known) {
      // Each is compared, and in constant time: how long it takes tells nothing.
      if (MessageDigest.isEqual(hash, HexFormat.of().parseHex(token.sha256()))) {
        found = token;
      }
    }
    return Optional.ofNullable(found);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
