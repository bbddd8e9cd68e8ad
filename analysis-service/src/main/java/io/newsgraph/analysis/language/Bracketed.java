package io.newsgraph.analysis.language;

/**
 * A stretch of text between a pair of marks.
 *
 * @param start the opening mark, in UTF-16 code units from the beginning of the text
 * @param end one past the closing mark
 */
public record Bracketed(Kind kind, int start, int end) {

  /** What the marks are used for in Korean newspapers. */
  public enum Kind {
    /** “…” or "…": speech. */
    DOUBLE_QUOTES,
    /** ‘…’ or '…': stress, a name, speech within speech. */
    SINGLE_QUOTES,
    /** 《…》, 〈…〉, 「…」, 『…』: a title. */
    TITLE_MARKS,
    /** (…): an alias, a gloss, an age. */
    PARENTHESES,
    /** […]: a label. */
    SQUARE_BRACKETS
  }

  public Bracketed {
    if (start < 0 || end < start + 2) {
      throw new IllegalArgumentException("No pair of marks from " + start + " to " + end);
    }
  }

  /** What stands between the marks. */
  public Span content() {
    return new Span(start + 1, end - 1);
  }
}
