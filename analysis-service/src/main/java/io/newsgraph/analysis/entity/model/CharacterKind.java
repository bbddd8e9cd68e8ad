package io.newsgraph.analysis.entity.model;

import io.newsgraph.analysis.language.Hangul;

/** What kind of character one is, as small numbers. */
final class CharacterKind {

  static final byte HANGUL = 1;
  static final byte UPPER = 2;
  static final byte LOWER = 3;
  static final byte DIGIT = 4;
  static final byte HANJA = 5;
  static final byte SPACE = 6;
  static final byte OTHER_LETTER = 7;
  static final byte DOT = 8;
  static final byte COMMA = 9;
  static final byte OPENING = 10;
  static final byte CLOSING = 11;
  static final byte QUOTE = 12;
  static final byte MARK = 13;

  private CharacterKind() {}

  static byte of(char c) {
    if (Hangul.isSyllable(c)) {
      return HANGUL;
    }
    return c < 128 ? ofAscii(c) : ofOther(c);
  }

  private static byte ofAscii(char c) {
    if (c >= '0' && c <= '9') {
      return DIGIT;
    }
    if (c >= 'a' && c <= 'z') {
      return LOWER;
    }
    if (c >= 'A' && c <= 'Z') {
      return UPPER;
    }
    return switch (c) {
      case ' ', '\n', '\t', '\r' -> SPACE;
      case '.' -> DOT;
      case ',' -> COMMA;
      case '(', '[', '<' -> OPENING;
      case ')', ']', '>' -> CLOSING;
      case '"', '\'' -> QUOTE;
      default -> MARK;
    };
  }

  private static byte ofOther(char c) {
    return switch (c) {
      case '“', '”', '‘', '’' -> QUOTE;
      case '《', '〈', '「', '『', '（' -> OPENING;
      case '》', '〉', '」', '』', '）' -> CLOSING;
      default -> ofRest(c);
    };
  }

  private static byte ofRest(char c) {
    if (c >= '一' && c <= '鿿') {
      return HANJA;
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return SPACE;
    }
    return Character.isLetterOrDigit(c) ? OTHER_LETTER : MARK;
  }

  /** Whether characters of this kind make words; all others stand between words. */
  static boolean isOfWord(byte kind) {
    return kind <= HANJA || kind == OTHER_LETTER;
  }
}
