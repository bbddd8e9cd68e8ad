package io.newsgraph.article.page;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;

/**
 * A place in a list ordered by time and id. Outside it is opaque text that carries a seal over the
 * place and the list's name, so that a cursor of another list, or a mangled one, is refused instead
 * of giving a page from nowhere.
 */
public record Cursor(Instant time, UUID id) {

  private static final int PLACE = 3 * Long.BYTES;
  private static final int SEAL = Long.BYTES;

  /**
   * @param list names the list: its order and filters
   */
  public String encode(String list) {
    byte[] place =
        ByteBuffer.allocate(PLACE)
            .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, time))
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits())
            .array();
    byte[] sealed = ByteBuffer.allocate(PLACE + SEAL).put(place).putLong(seal(place, list)).array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
  }

  /**
   * @param list names the list that the cursor is used in
   * @throws InvalidCursor if that list did not give it out
   */
  public static Cursor decode(String text, String list) {
    ByteBuffer sealed = ByteBuffer.wrap(bytes(text));
    if (sealed.remaining() != PLACE + SEAL) {
      throw new InvalidCursor("The cursor is cut off or is none");
    }
    byte[] place = new byte[PLACE];
    sealed.get(place);
    if (sealed.getLong() != seal(place, list)) {
      throw new InvalidCursor("The cursor is of a list with other filters or another order");
    }
    ByteBuffer values = ByteBuffer.wrap(place);
    Instant time = Instant.EPOCH.plus(values.getLong(), ChronoUnit.MICROS);
    return new Cursor(time, new UUID(values.getLong(), values.getLong()));
  }

  private static byte[] bytes(String text) {
    try {
      return Base64.getUrlDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      throw new InvalidCursor("The cursor is not one that a list gave out");
    }
  }

  private static long seal(byte[] place, String list) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(place);
      digest.update(list.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(digest.digest()).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
