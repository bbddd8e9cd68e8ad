package io.newsgraph.analysis.quotation;

import io.newsgraph.analysis.language.Span;

/**
 * What a sentence says of the words that it reports.
 *
 * @param cue the word that tells of speaking, null where there is none
 * @param isChained whether the next report of the sentence has speaker and cue for both
 * @param speaker index of the eojeol that ends the speaker's name behind the words; -1 for none
 * @param isUntold whether it is told that somebody said so, and not who
 * @param isVague whether nothing but a quoting ending tells of speaking
 * @param end index of the first eojeol behind the clause
 */
record ReportingClause(
    Span cue, boolean isChained, int speaker, boolean isUntold, boolean isVague, int end) {

  static ReportingClause chained(int end) {
    return new ReportingClause(null, true, -1, false, false, end);
  }

  static ReportingClause said(Span cue, int speaker, int end) {
    return new ReportingClause(cue, false, speaker, false, false, end);
  }

  static ReportingClause untold(Span cue, int end) {
    return new ReportingClause(cue, false, -1, true, false, end);
  }

  static ReportingClause vague(int speaker, int end) {
    return new ReportingClause(null, false, speaker, false, true, end);
  }
}
