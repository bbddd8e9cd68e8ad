package io.newsgraph.article.parse;

import java.util.List;
import java.util.Optional;

/**
 * Reads the dateline: what an agency puts before the first sentence to say where the story comes
 * from and who wrote it ({@code (서울=가나통신) 홍길동 기자 = …}, {@code [가나일보 홍길동 기자] …}).
 */
final class Dateline {

  /** Characters that a dateline takes at most: bounds the work on each paragraph. */
  private static final int LONGEST = 90;

  private static final String OPENING = "([【<〔";
  private static final String CLOSING = ")]】>〕";

  private Dateline() {}

  /**
   * A dateline at the start of a text.
   *
   * @param end where it ends in the text, exclusive
   * @param bylines the authors it names
   * @param publisher the agency it names; null if none
   */
  record Reading(int end, List<Byline> bylines, String publisher) {}

  static Optional<Reading> read(String text) {
    int bracketEnd = bracketEnd(text);
    if (bracketEnd > 0) {
      return readBracketed(text, bracketEnd);
    }
    int sign = equalsSign(text, 0);
    return sign < 0 ? Optional.empty() : readSigned(text, 0, sign, null);
  }

  private static Optional<Reading> readBracketed(String text, int bracketEnd) {
    String inside = text.substring(1, bracketEnd - 1);
    int place = inside.indexOf('=');
    Optional<BylineReader.Reading> inner = BylineReader.read(inside);
    String agency = place < 0 ? null : agency(inside.substring(place + 1));
    int sign = equalsSign(text, bracketEnd);
    Optional<Reading> signed =
        sign < 0 ? Optional.empty() : readSigned(text, bracketEnd, sign, agency);
    if (signed.isPresent()) {
      return signed;
    }
    if (inner.filter(reading -> !reading.bylines().isEmpty()).isPresent()) {
      BylineReader.Reading reading = inner.get();
      return Optional.of(new Reading(bracketEnd, reading.bylines(), reading.publisher()));
    }
    return agency == null || isPictureSource(inside, place)
        ? Optional.empty()
        : Optional.of(new Reading(bracketEnd, List.of(), agency));
  }

  private static Optional<Reading> readSigned(String text, int from, int sign, String agency) {
    Optional<BylineReader.Reading> byline = BylineReader.read(text.substring(from, sign).strip());
    if (byline.isEmpty() || byline.get().bylines().isEmpty()) {
      return Optional.empty();
    }
    String publisher = agency != null ? agency : byline.get().publisher();
    return Optional.of(new Reading(sign + 1, byline.get().bylines(), publisher));
  }

  /** The agency after the equals sign of {@code 서울=가나통신}; null if it is no name. */
  private static String agency(String text) {
    for (String word : text.strip().split(" ")) {
      if (Publishers.isPublisher(word)) {
        return word;
      }
    }
    return null;
  }

  private static boolean isPictureSource(String inside, int sign) {
    return CreditReader.isCue(inside.substring(0, sign).strip());
  }

  private static int bracketEnd(String text) {
    if (text.isEmpty() || OPENING.indexOf(text.charAt(0)) < 0) {
      return -1;
    }
    char closing = CLOSING.charAt(OPENING.indexOf(text.charAt(0)));
    int end = text.indexOf(closing);
    return end > 1 && end < LONGEST ? end + 1 : -1;
  }

  /** Where the equals sign before the story stands; it is the last one of the dateline. */
  private static int equalsSign(String text, int from) {
    int limit = Math.min(text.length(), from + LONGEST);
    int found = -1;
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '.' && i + 1 < limit && text.charAt(i + 1) == ' ') {
        break;
      }
      if (c == '=' && i + 1 < text.length() && isByline(text.substring(from, i).strip())) {
        found = i;
      }
    }
    return found;
  }

  private static boolean isByline(String text) {
    return BylineReader.read(text).filter(reading -> !reading.bylines().isEmpty()).isPresent();
  }
}
