package io.newsgraph.article.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** The tokens that open this service, as {@code Authorization: Bearer}. */
final class ServiceTokens {

  private static final String SCHEME = "Bearer ";

  private final List<byte[]> hashes;

  ServiceTokens(List<String> tokens) {
    hashes = tokens.stream().map(ServiceTokens::sha256).toList();
  }

  boolean areConfigured() {
    return !hashes.isEmpty();
  }

  /**
   * Whether a request may come in.
   *
   * @param authorization its header of that name, or null
   */
  boolean admit(String authorization) {
    return hashes.isEmpty() || (authorization != null && isKnown(authorization));
  }

  private boolean isKnown(String authorization) {
    if (!authorization.startsWith(SCHEME)) {
      return false;
    }
    // Hashes are all of one length: how long comparing takes tells nothing of the tokens.
    byte[] presented = sha256(authorization.substring(SCHEME.length()));
    return hashes.stream().anyMatch(known -> MessageDigest.isEqual(known, presented));
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
