package io.newsgraph.article.parse;

/** Knows copyright notices and the labels of a page's controls. */
final class Boilerplate {

  /** Characters that a notice takes at most. */
  private static final int LONGEST = 160;

  /** Agencies add it to the credit of a picture, which stays a credit. */
  private static final String RESALE = "재판매및DB금지";

  /** Characters that a page's control takes at least to be known by its end alone. */
  private static final int SHORTEST_CONTROL = 4;

  private static final String SIGNS = "ⓒ©";
  private static final String OPENING = "<[(〈【ⓒ©";
  private static final Lexicon NOTICES = Lexicon.of("notice-phrases.txt");
  private static final Lexicon PAGE = Lexicon.of("page-phrases.txt");

  private Boilerplate() {}

  /** Whether a whole line is not part of the article. */
  static boolean isLine(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    String bare = Sentences.key(text);
    return isControl(bare.replaceAll("[\\[\\]()<>【】〈〉+]", "")) || isNotice(text, bare);
  }

  /** {@code 기사 공유}, {@code 가나일보 구독하기}. */
  private static boolean isControl(String bare) {
    boolean ends = PAGE.suffixOf(bare).filter(end -> end.length() >= SHORTEST_CONTROL).isPresent();
    return PAGE.contains(bare) || ends && bare.length() <= 4 * SHORTEST_CONTROL;
  }

  /** Whether the text is a copyright notice that no picture can have. */
  private static boolean isNotice(String text, String bare) {
    return !isReservedCredit(text, bare) && NOTICES.occursIn(bare) && !isStory(text);
  }

  private static boolean isReservedCredit(String text, String bare) {
    return bare.contains(RESALE) && CreditReader.read(text).isPresent();
  }

  /** A sentence about copyright is told, not proclaimed: it ends in 다 but not in 니다. */
  private static boolean isStory(String text) {
    String end = text.strip();
    return end.endsWith("다.") && !end.endsWith("니다.");
  }

  /** Whether a line begins with a copyright sign: a notice, or the credit of a picture above. */
  static boolean beginsWithSign(String text) {
    return !text.isEmpty() && SIGNS.indexOf(text.charAt(0)) >= 0;
  }

  /** Where a copyright notice at the end of a paragraph begins; the text's length if none does. */
  static int suffixStart(String text) {
    int earliest = Math.max(1, text.length() - LONGEST);
    String tail = text.substring(earliest);
    String bare = Sentences.key(tail);
    if (!NOTICES.occursIn(bare) || isReservedCredit(text, bare)) {
      return text.length();
    }
    for (int i = earliest; i < text.length(); i++) {
      if (beginsNotice(text, i) && isLine(text.substring(i))) {
        return i;
      }
    }
    return text.length();
  }

  private static boolean beginsNotice(String text, int at) {
    String before = text.substring(0, at).stripTrailing();
    boolean opens = OPENING.indexOf(text.charAt(at)) >= 0;
    boolean afterSpace = Characters.isSpace(text.charAt(at - 1));
    return opens || afterSpace && Sentences.isEnded(before);
  }
}
