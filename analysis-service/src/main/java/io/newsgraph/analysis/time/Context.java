package io.newsgraph.analysis.time;

import java.time.LocalDate;

/**
 * What the article has said so far that later times refer to.
 *
 * @param published day of publication in Seoul, null where unknown
 * @param lastDay the last day up to publication that the article named: what 이날 means
 * @param lastEnd where that day was named
 * @param newsDay the day that the article reports of: the first that it names in the week up to
 *     publication; null for none
 * @param lastPeriod the last half, quarter or month of a year that it named; null for none
 * @param otherYear the last year that was named in digits and is not that of publication, or 0
 * @param otherYearEnd where it was named
 */
record Context(
    LocalDate published,
    LocalDate lastDay,
    int lastEnd,
    LocalDate newsDay,
    Period lastPeriod,
    int otherYear,
    int otherYearEnd) {

  private static final int WEEK = 7;

  private static final int LONGEST_PARAGRAPH = 1_000;

  /**
   * A part of a year.
   *
   * @param part in the notation of {@link TimeExpression#value}, without the year: {@code -Q3}
   */
  record Period(int year, String part) {

    /** Null where a value is none. */
    static Period of(String value) {
      boolean isPeriod =
          value != null && value.length() == 7 && value.charAt(4) == '-' && value.charAt(0) != 'P';
      return isPeriod
          ? new Period(Integer.parseInt(value.substring(0, 4)), value.substring(4))
          : null;
    }
  }

  /** What 이날 and 전날 count from. */
  LocalDate narrativeDay() {
    return lastDay != null ? lastDay : published;
  }

  /**
   * What 이날 at {@code position} means: in the paragraph that named a day that one, elsewhere the
   * day that the article reports of.
   */
  LocalDate narrativeDayAt(String text, int position) {
    boolean isElsewhere = newsDay != null && !isInParagraphOfLastDay(text, position);
    return isElsewhere ? newsDay : narrativeDay();
  }

  /** Whether the last day was named in the paragraph of {@code position}, not too far before it. */
  boolean isInParagraphOfLastDay(String text, int position) {
    if (lastDay == null || position - lastEnd > LONGEST_PARAGRAPH) {
      return false;
    }
    int end = lastEnd;
    while (end < position && text.charAt(end) != '\n') {
      end++;
    }
    return end >= position;
  }

  /** How near a year must have been named to be that of a month without one. */
  private static final int NEAR = 100;

  static Context at(LocalDate published) {
    return new Context(published, null, 0, null, null, 0, 0);
  }

  /**
   * The year that the text around {@code position} tells of, where it is not that of publication.
   */
  Integer otherYearAt(int position) {
    return otherYear != 0 && position - otherYearEnd < NEAR ? Integer.valueOf(otherYear) : null;
  }

  Context after(Resolution resolution) {
    LocalDate day = resolution.day();
    boolean isPast = day != null && (published == null || !day.isAfter(published));
    LocalDate last = isPast ? day : lastDay;
    int lastAt = isPast ? resolution.end() : lastEnd;
    boolean isNews =
        newsDay == null && isPast && published != null && !day.isBefore(published.minusDays(WEEK));
    LocalDate news = isNews ? day : newsDay;
    String value = resolution.value();
    Period named = Period.of(value);
    Period period = named == null ? lastPeriod : named;
    boolean namesYear =
        resolution.anchor() == null && value != null && Character.isDigit(value.charAt(0));
    if (!namesYear) {
      return new Context(published, last, lastAt, news, period, otherYear, otherYearEnd);
    }
    int year = Integer.parseInt(value.substring(0, 4));
    boolean isOther = published == null || published.getYear() != year;
    return new Context(published, last, lastAt, news, period, isOther ? year : 0, resolution.end());
  }
}
