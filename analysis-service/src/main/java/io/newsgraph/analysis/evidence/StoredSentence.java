package io.newsgraph.analysis.evidence;

import io.newsgraph.analysis.database.Cut;

/**
 * A sentence kept with an analysis, to be shown as evidence. Offsets count UTF-16 code units in the
 * article's text; the end is exclusive.
 */
public record StoredSentence(int start, int end, String text) {

  /** A "sentence" without any end can be a whole book; its beginning is evidence enough. */
  private static final int MAX_LENGTH = 1_000;

  /** The sentence of a text, cut where it is too long to be shown. */
  public static StoredSentence of(String articleText, int start, int end) {
    String shown = Cut.to(MAX_LENGTH, articleText.substring(start, end));
    return new StoredSentence(start, start + shown.length(), shown);
  }
}
