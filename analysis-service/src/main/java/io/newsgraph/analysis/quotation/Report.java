package io.newsgraph.analysis.quotation;

/**
 * A place in a sentence where something may be reported.
 *
 * @param eojeol index of the eojeol that the reported words end in
 * @param tail index of the eojeol that the quoting ending stands in; mostly the same
 * @param textEnd one past the reported words, without the quoting ending
 * @param quoted the words between marks, null for an indirect report
 * @param isUtterance whether the words end as a sentence does
 */
record Report(
    int eojeol, int tail, QuotingEnding ending, int textEnd, Quoted quoted, boolean isUtterance) {

  /** The same words, read from a later tail on. */
  Report at(int newTail) {
    return new Report(eojeol, newTail, ending, textEnd, quoted, isUtterance);
  }

  boolean isDirect() {
    return quoted != null;
  }
}
