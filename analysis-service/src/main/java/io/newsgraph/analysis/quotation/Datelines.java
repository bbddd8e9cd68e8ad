package io.newsgraph.analysis.quotation;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.language.WordList;
import java.util.List;

/** Where a report comes from, and whose it is: (파리=연합통신) 홍길동 기자 =, [한빛경제 홍길동 기자]. */
final class Datelines {

  private static final List<String> TITLES =
      WordList.lines(EntityType.class, "reporter-titles.txt");

  private static final String OPENING = "([【";
  private static final String CLOSING = ")]】";

  /** How many eojeols name the reporter: 홍길동 특파원. */
  private static final int REPORTER_REACH = 3;

  /** How long what stands in the brackets may be, in UTF-16 code units. */
  private static final int MAX_LENGTH = 40;

  private Datelines() {}

  /** Index of the first eojeol behind a sentence's dateline; 0 without any. */
  static int end(String text, List<Eojeol> eojeols) {
    int behind = eojeols.isEmpty() ? 0 : behindBrackets(text, eojeols.getFirst().start());
    if (behind == 0) {
      return 0;
    }
    int first = 0;
    while (first < eojeols.size() && eojeols.get(first).start() < behind) {
      first++;
    }
    for (int i = first; i < eojeols.size() && i < first + REPORTER_REACH; i++) {
      Eojeol eojeol = eojeols.get(i);
      if (eojeol.pauses() && isEquals(text, eojeol.end())) {
        return i + 1;
      }
    }
    return first;
  }

  /** Where the brackets with a place or a reporter end that open a sentence; 0 for none. */
  private static int behindBrackets(String text, int first) {
    boolean isInside = first > 0 && OPENING.indexOf(text.charAt(first - 1)) >= 0;
    int start = isInside ? first - 1 : first;
    int kind = OPENING.indexOf(text.charAt(start));
    int end = Math.min(text.length(), start + MAX_LENGTH);
    int close = kind < 0 ? -1 : text.indexOf(CLOSING.charAt(kind), start, end);
    if (close < 0) {
      return 0;
    }
    String inside = text.substring(start + 1, close);
    boolean isReporter = inside.indexOf(' ') > 0 && TITLES.stream().anyMatch(inside::endsWith);
    return isReporter || inside.indexOf('=') > 0 ? close + 1 : 0;
  }

  private static boolean isEquals(String text, int from) {
    return text.startsWith("=", from) || text.startsWith(" =", from);
  }
}
