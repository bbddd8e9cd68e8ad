package io.newsgraph.article.parse;

/** Kinds of characters that a reader of pasted Korean text has to tell apart. */
final class Characters {

  private Characters() {}

  /** White space, the kinds of web pages and of Korean typesetting (U+00A0, U+3000) included. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  static boolean isLineBreak(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\f'
        || c == 0x0B
        || c == 0x85
        || c == 0x2028
        || c == 0x2029;
  }

  /**
   * Whether a character shows nothing and separates nothing: byte order marks, zero-width spaces,
   * soft hyphens, directions, control characters. The zero-width joiner stays: emoji need it.
   */
  static boolean isInvisible(char c) {
    return c != '\u200D'
        && (Character.getType(c) == Character.FORMAT || Character.getType(c) == Character.CONTROL);
  }

  static boolean isHangul(char c) {
    return c >= '가' && c <= '힣';
  }

  static boolean isHangul(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> isHangul((char) c));
  }

  static boolean isLatin(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  static boolean hasLetterOrDigit(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** How many columns a text takes: two for Hangul and other full-width characters, else one. */
  static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      width += c >= 0x1100 && !(c >= 0x2000 && c < 0x2E80) ? 2 : 1;
    }
    return width;
  }
}
