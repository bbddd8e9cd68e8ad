package io.newsgraph.analysis.time;

import java.time.LocalDate;

/**
 * What the article has said so far that later times refer to.
 *
 * @param published day of publication in Seoul, null where unknown
 * @param lastDay the last day up to publication that the article named: what 이날 means
 * @param otherYear the last year that was named in digits and is not that of publication, or 0
 * @param otherYearEnd where it was named
 */
record Context(LocalDate published, LocalDate lastDay, int otherYear, int otherYearEnd) {

  /** What 이날 and 전날 count from. */
  LocalDate narrativeDay() {
    return lastDay != null ? lastDay : published;
  }

  /** How near a year must have been named to be that of a month without one. */
  private static final int NEAR = 100;

  static Context at(LocalDate published) {
    return new Context(published, null, 0, 0);
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
    String value = resolution.value();
    boolean namesYear =
        resolution.anchor() == null && value != null && Character.isDigit(value.charAt(0));
    if (!namesYear) {
      return new Context(published, last, otherYear, otherYearEnd);
    }
    int year = Integer.parseInt(value.substring(0, 4));
    boolean isOther = published == null || published.getYear() != year;
    return new Context(published, last, isOther ? year : 0, resolution.end());
  }
}
