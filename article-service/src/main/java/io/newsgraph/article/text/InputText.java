package io.newsgraph.article.text;

import java.text.Normalizer;
import java.util.Optional;
import java.util.stream.IntStream;

/** Checks what comes in as text, before anything is done with it. */
public final class InputText {

  private InputText() {}

  /**
   * Gives the text back if it can be stored and shown.
   *
   * @param field what the text is called in the request, for the error
   * @throws InvalidText for a NUL (PostgreSQL holds none) or a lone surrogate (UTF-8 holds none)
   */
  public static String checked(String field, String text) {
    if (text.indexOf('\0') >= 0) {
      throw new InvalidText("%s holds a NUL at offset %,d".formatted(field, text.indexOf('\0')));
    }
    IntStream.range(0, text.length())
        .filter(offset -> isLoneSurrogate(text, offset))
        .findFirst()
        .ifPresent(
            offset -> {
              throw new InvalidText(
                  "%s holds half a surrogate pair at offset %,d".formatted(field, offset));
            });
    return text;
  }

  /**
   * A line of metadata: checked, NFC, without blanks around it; a blank line is as good as none.
   *
   * @param limit the most UTF-16 units taken
   * @throws FieldTooLong if it is longer
   * @throws InvalidText as {@link #checked}
   */
  public static Optional<String> line(String field, String value, int limit) {
    if (value == null) {
      return Optional.empty();
    }
    String line = nfc(checked(field, value)).strip();
    if (line.length() > limit) {
      throw new FieldTooLong(field, line.length(), limit);
    }
    return Optional.of(line).filter(text -> !text.isEmpty());
  }

  /** Composes Hangul and accents: what looks the same is then the same. */
  public static String nfc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static boolean isLoneSurrogate(String text, int offset) {
    char unit = text.charAt(offset);
    if (Character.isHighSurrogate(unit)) {
      return offset + 1 == text.length() || !Character.isLowSurrogate(text.charAt(offset + 1));
    }
    return Character.isLowSurrogate(unit)
        && (offset == 0 || !Character.isHighSurrogate(text.charAt(offset - 1)));
  }
}
