package io.newsgraph.analysis.evidence;

/**
 * A sentence kept with an analysis, to be shown as evidence. Offsets count UTF-16 code units in the
 * article's text; the end is exclusive.
 */
public record StoredSentence(int start, int end, String text) {

  /** A "sentence" without any end can be a whole book; its beginning is evidence enough. */
  private static final int MAX_LENGTH = 1_000;

  /** The sentence of a text, cut where it is too long to be shown. */
  public static StoredSentence of(String articleText, int start, int end) {
    int cut = Math.min(end, start + MAX_LENGTH);
    if (cut < end && Character.isHighSurrogate(articleText.charAt(cut - 1))) {
      cut--;
    }
    return new StoredSentence(start, cut, articleText.substring(start, cut));
  }
}
