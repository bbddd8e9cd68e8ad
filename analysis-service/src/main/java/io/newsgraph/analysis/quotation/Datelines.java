package io.newsgraph.analysis.quotation;

import java.util.List;

/** Where a report comes from, and whose it is: (파리=연합통신) 홍길동 기자 =. */
final class Datelines {

  /** How many eojeols name the reporter: 홍길동 특파원. */
  private static final int REPORTER_REACH = 3;

  private Datelines() {}

  /** Index of the first eojeol behind a sentence's dateline; 0 without any. */
  static int end(String text, List<Eojeol> eojeols) {
    if (eojeols.isEmpty() || !opens(text, eojeols.getFirst())) {
      return 0;
    }
    for (int i = 1; i < eojeols.size() && i <= REPORTER_REACH; i++) {
      Eojeol eojeol = eojeols.get(i);
      if (eojeol.pauses() && isEquals(text, eojeol.end())) {
        return i + 1;
      }
    }
    return 1;
  }

  private static boolean opens(String text, Eojeol eojeol) {
    String word = text.substring(eojeol.start(), eojeol.end());
    return word.startsWith("(") && word.endsWith(")") && word.indexOf('=') > 0;
  }

  private static boolean isEquals(String text, int from) {
    return text.startsWith("=", from) || text.startsWith(" =", from);
  }
}
