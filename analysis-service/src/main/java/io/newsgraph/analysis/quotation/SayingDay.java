package io.newsgraph.analysis.quotation;

import io.newsgraph.analysis.clock.SeoulTime;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.language.WordSet;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

/**
 * The day on which somebody speaks, which stands behind the speaker and is no part of what is said:
 * 통계청은 20일 취업자가 늘었다고 밝혔다. A day to come is part of it: 기상청은 21일 비가 온다고 예보했다.
 */
final class SayingDay {

  /** Words for the time of speaking, which may stand before the day. */
  private static final Set<String> WORDS = WordList.set(SayingDay.class, "saying-times.txt");

  private static final WordSections AROUND = WordSections.of(SayingDay.class, "saying-days.txt");

  private static final WordSet HALVES = AROUND.set("halves");

  /** Of these only what a day follows is the time of speaking: 지난 7일, not 지난 분기. */
  private static final WordSet MONTHS = AROUND.set("months");

  /** How many days before publication people are quoted from. */
  private static final int RECENT = 7;

  private final String text;
  private final LocalDate published;

  SayingDay(AnnotatedDocument document) {
    OffsetDateTime at = document.document().publishedAt();
    this.text = document.text();
    this.published = at == null ? null : SeoulTime.dayOf(at);
  }

  /** Index of the first eojeol behind the day at {@code from}; {@code from} without one. */
  int skip(List<Eojeol> eojeols, int from, int to) {
    int i = from;
    while (i + 1 < to && WORDS.contains(word(eojeols.get(i)))) {
      i++;
    }
    boolean isDay = i + 1 < to && isRecent(withoutZone(word(eojeols.get(i))));
    if (!isDay && i > from && MONTHS.contains(word(eojeols.get(i - 1)))) {
      return i - 1;
    }
    i += isDay ? 1 : 0;
    boolean isHalf = i > from && i + 1 < to && HALVES.contains(word(eojeols.get(i)));
    return isHalf ? i + 1 : i;
  }

  private String word(Eojeol eojeol) {
    return text.substring(eojeol.start(), eojeol.end());
  }

  /** 7일(현지시간). */
  private static String withoutZone(String word) {
    int open = word.indexOf('(');
    return open > 0 ? word.substring(0, open) : word;
  }

  private boolean isRecent(String word) {
    int digits = word.length() - 1;
    if (published == null) {
      return false;
    }
    boolean isDay = digits >= 1 && digits <= 2 && word.charAt(digits) == '일';
    if (!isDay || !word.substring(0, digits).chars().allMatch(c -> c >= '0' && c <= '9')) {
      return false;
    }
    int day = Integer.parseInt(word.substring(0, digits));
    for (int back = 0; back <= RECENT; back++) {
      if (published.minusDays(back).getDayOfMonth() == day) {
        return true;
      }
    }
    return false;
  }
}
