package io.newsgraph.article.identity;

import io.newsgraph.article.text.InputText;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;

/**
 * What an article is found again by: the SHA-256 of its canonical URL, or, without one, of what was
 * sent. Kept as hexadecimal digits, because a record of an array would compare by reference.
 */
public record IdentityHash(String hex) {

  public static IdentityHash of(CanonicalUrl url) {
    return sha256(url.value());
  }

  /**
   * @param publisher as given, or null
   * @param publishedAt as given, or null
   */
  public static IdentityHash of(String text, String publisher, Instant publishedAt) {
    // No part can hold a NUL, and no URL begins like this: no two inputs run into one.
    return sha256(
        String.join(
            "\0",
            "text",
            Objects.toString(publisher, ""),
            Objects.toString(publishedAt, ""),
            InputText.nfc(text)));
  }

  public byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }

  /** The hash's first 64 bits: the name of the lock that whoever changes the article takes. */
  public long lockKey() {
    return ByteBuffer.wrap(bytes()).getLong();
  }

  private static IdentityHash sha256(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return new IdentityHash(HexFormat.of().formatHex(hash));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
