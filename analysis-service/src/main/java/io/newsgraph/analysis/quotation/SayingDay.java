package io.newsgraph.analysis.quotation;

import io.newsgraph.analysis.language.AnnotatedDocument;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;

/**
 * The day on which somebody speaks, which stands behind the speaker and is no part of what is said:
 * 통계청은 20일 취업자가 늘었다고 밝혔다. A day to come is part of it: 기상청은 21일 비가 온다고 예보했다.
 */
final class SayingDay {

  private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

  /** How many days before publication people are quoted from. */
  private static final int RECENT = 7;

  private final String text;
  private final LocalDate published;

  SayingDay(AnnotatedDocument document) {
    OffsetDateTime at = document.document().publishedAt();
    this.text = document.text();
    this.published = at == null ? null : at.atZoneSameInstant(SEOUL).toLocalDate();
  }

  /** Index of the first eojeol behind the day at {@code from}; {@code from} without one. */
  int skip(List<Eojeol> eojeols, int from, int to) {
    if (from + 1 >= to || published == null) {
      return from;
    }
    Eojeol eojeol = eojeols.get(from);
    String word = text.substring(eojeol.start(), eojeol.end());
    return isRecent(word) ? from + 1 : from;
  }

  private boolean isRecent(String word) {
    int digits = word.length() - 1;
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
