package io.newsgraph.analysis.amount;

import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.number.Numeral;
import java.math.BigDecimal;
import java.util.List;

/** Units that mean something else behind small numbers: 3주 are weeks, 9회 is an inning. */
final class SmallNumbers {

  private static final WordSections WORDS =
      WordSections.of(SmallNumbers.class, "small-numbers.txt");
  private static final List<String> SHARES = WORDS.list("shares");
  private static final List<String> REACHED = WORDS.list("reached");

  /** Before a number of shares: 주당 0.5주. */
  private static final String EACH = "당 ";

  /** Before an inning behind the ninth. */
  private static final String EXTRA = "연장 ";

  /** From here on innings are not counted, nor parts of a trial or a book. */
  private static final BigDecimal MANY = BigDecimal.valueOf(20);

  /** From here on time is not counted in weeks. */
  private static final BigDecimal MANY_WEEKS = BigDecimal.valueOf(100);

  /** How far before its number a share is said to be one: 보통주 30주. */
  private static final int SHARE_REACH = 14;

  private SmallNumbers() {}

  /** 3주 is three weeks, 주식 30주 are shares. */
  static boolean isWeeks(String text, Numeral number) {
    String before = text.substring(Math.max(0, number.start() - SHARE_REACH), number.start());
    boolean isShare = before.contains(EACH) || SHARES.stream().anyMatch(before::contains);
    return number.value().compareTo(MANY_WEEKS) < 0 && !isShare;
  }

  /** 연장 11회, 9회에 친 홈런; 3회에 걸쳐 is three times. */
  static boolean isInning(String text, Numeral number, int end) {
    boolean isExtra = text.startsWith(EXTRA, number.start() - EXTRA.length());
    boolean isWhen = text.startsWith("에 ", end) && !text.startsWith("에 걸", end);
    return number.value().compareTo(MANY) < 0 && (isExtra || isWhen && !isReached(text, end));
  }

  private static boolean isReached(String text, int end) {
    return REACHED.stream().anyMatch(word -> text.startsWith(word, end));
  }

  /** 10만 부 are copies, 1부 is a part or a department. */
  static boolean isCopies(Numeral number) {
    return number.value().compareTo(MANY) >= 0;
  }
}
