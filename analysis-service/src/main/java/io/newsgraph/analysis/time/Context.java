package io.newsgraph.analysis.time;

import java.time.LocalDate;

/**
 * What the article has said so far that later times refer to.
 *
 * @param published day of publication in Seoul, null where unknown
 * @param lastDay the last day up to publication that the article named: what 이날 means
 */
record Context(LocalDate published, LocalDate lastDay) {

  /** What 이날 and 전날 count from. */
  LocalDate narrativeDay() {
    return lastDay != null ? lastDay : published;
  }

  Context after(Resolution resolution) {
    LocalDate day = resolution.day();
    boolean isPast = day != null && (published == null || !day.isAfter(published));
    return isPast ? new Context(published, day) : this;
  }
}
