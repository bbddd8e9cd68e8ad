package io.newsgraph.article.parse;

import java.util.Optional;

/**
 * The sign that sets a line apart.
 *
 * @param kind what such a sign usually says
 * @param sign the sign as written; empty if the line has none
 * @param before characters that it takes at the start of the line
 * @param after characters that it takes at the end of the line
 */
record Mark(Kind kind, String sign, int before, int after) {

  enum Kind {
    NONE,
    HEADING,
    /** Brackets around the whole line. */
    BRACKETS,
    CAPTION,
    QUOTE,
    LIST,
    /** A number or letter that counts: it stays in the text. */
    NUMBER,
    /** A question or answer of an interview: the sign stays in the text. */
    SPEAKER
  }

  static final Mark NONE = new Mark(Kind.NONE, "", 0, 0);

  private static final Lexicon HEADINGS = Lexicon.of("heading-marks.txt");
  private static final Lexicon BRACKETS = Lexicon.of("heading-brackets.txt");
  private static final Lexicon CAPTIONS = Lexicon.of("caption-marks.txt");
  private static final Lexicon LISTS = Lexicon.of("list-marks.txt");
  private static final Lexicon SPEAKERS = Lexicon.of("question-marks.txt");

  /** The mark of a line without white space at its ends. */
  static Mark of(String line) {
    if (line.startsWith(">")) {
      return leading(Kind.QUOTE, line, line.startsWith(">>") ? ">>" : ">");
    }
    return speaker(line)
        .or(() -> CAPTIONS.prefixOf(line).map(sign -> leading(Kind.CAPTION, line, sign)))
        .or(
            () ->
                HEADINGS
                    .prefixOf(line)
                    .filter(sign -> setsApart(line, sign))
                    .map(sign -> leading(Kind.HEADING, line, sign)))
        .or(
            () ->
                LISTS
                    .prefixOf(line)
                    .filter(sign -> isApart(line, sign))
                    .map(sign -> leading(Kind.LIST, line, sign)))
        .or(() -> brackets(line))
        .orElseGet(() -> number(line));
  }

  boolean is(Kind other) {
    return kind == other;
  }

  private static Optional<Mark> speaker(String line) {
    boolean asks =
        line.endsWith("?")
            || line.startsWith("Q")
            || line.startsWith("A")
            || line.startsWith("문")
            || line.startsWith("답")
            || line.startsWith("질");
    boolean spaced = line.startsWith("Q ");
    Optional<String> sign = spaced ? Optional.of("Q") : SPEAKERS.prefixOf(line);
    return sign.filter(found -> asks).map(found -> new Mark(Kind.SPEAKER, found, 0, 0));
  }

  private static Mark leading(Kind kind, String line, String sign) {
    boolean paired = kind == Kind.HEADING || line.endsWith(" " + sign);
    boolean mirrored = paired && line.length() > 2 * sign.length() && line.endsWith(sign);
    return line.length() == sign.length()
        ? NONE
        : new Mark(kind, sign, sign.length(), mirrored ? sign.length() : 0);
  }

  /** {@code -5도} is a number and {@code *표} a note, but {@code - 서울} and {@code •서울} are items. */
  private static boolean isApart(String line, String sign) {
    if (line.length() <= sign.length()) {
      return false;
    }
    char next = line.charAt(sign.length());
    boolean glued = Characters.isHangul(next) || !sign.equals("-") && Character.isLetter(next);
    return Characters.isSpace(next) || glued && !Character.isLetter(sign.charAt(0));
  }

  /** {@code ○○시} hides a name and {@code #한국} is a tag: neither is marked. */
  private static boolean setsApart(String line, String sign) {
    String rest = line.substring(sign.length());
    return !rest.startsWith(sign) && (!sign.startsWith("#") || rest.startsWith(" "));
  }

  private static Optional<Mark> brackets(String line) {
    return BRACKETS.entries().stream()
        .filter(pair -> line.length() > 2 && encloses(pair, line))
        .findFirst()
        .map(pair -> new Mark(Kind.BRACKETS, pair, 1, 1));
  }

  private static boolean encloses(String pair, String line) {
    return line.charAt(0) == pair.charAt(0) && line.indexOf(pair.charAt(1)) == line.length() - 1;
  }

  private static Mark number(String line) {
    char first = line.isEmpty() ? ' ' : line.charAt(0);
    if (first >= '①' && first <= '⑳' || first >= '❶' && first <= '❿') {
      return new Mark(Kind.NUMBER, "①", 0, 0);
    }
    int end = first == '(' ? 1 : 0;
    int start = end;
    while (end < line.length() && end < start + 2 && isDigit(line.charAt(end))) {
      end++;
    }
    if (end == start && "가나다라마바사".indexOf(first) >= 0) {
      end++;
    }
    boolean closed = end > start && end + 1 < line.length() && ".)".indexOf(line.charAt(end)) >= 0;
    return closed && Characters.isSpace(line.charAt(end + 1))
        ? new Mark(Kind.NUMBER, "1" + line.charAt(end), 0, 0)
        : NONE;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
