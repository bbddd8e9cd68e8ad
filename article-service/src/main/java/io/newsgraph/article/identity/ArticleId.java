package io.newsgraph.article.identity;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * An article's id: {@code art_} and the 32 lower-case hexadecimal digits of a UUIDv7, so that ids
 * sort by first arrival and new rows go to the end of the index.
 */
public record ArticleId(UUID uuid) {

  private static final String PREFIX = "art_";
  private static final Pattern FORM = Pattern.compile(PREFIX + "[0-9a-f]{32}");
  private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

  public static ArticleId next() {
    return new ArticleId(GENERATOR.generate());
  }

  /**
   * @throws InvalidId if the text has not the form of an id
   */
  public static ArticleId parse(String text) {
    if (text == null || !FORM.matcher(text).matches()) {
      throw new InvalidId(text);
    }
    int middle = PREFIX.length() + 16;
    return new ArticleId(
        new UUID(
            HexFormat.fromHexDigitsToLong(text, PREFIX.length(), middle),
            HexFormat.fromHexDigitsToLong(text, middle, text.length())));
  }

  @Override
  public String toString() {
    HexFormat hex = HexFormat.of();
    return PREFIX
        + hex.toHexDigits(uuid.getMostSignificantBits())
        + hex.toHexDigits(uuid.getLeastSignificantBits());
  }
}
