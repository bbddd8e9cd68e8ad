package io.newsgraph.analysis.language;

/**
 * A stretch of an article's text.
 *
 * @param start first character, in UTF-16 code units from the beginning of the text
 * @param end one past the last character
 */
public record Span(int start, int end) {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("No span from " + start + " to " + end);
    }
  }

  public int length() {
    return end - start;
  }

  public boolean contains(int position) {
    return start <= position && position < end;
  }

  /** The characters of {@code text} that this span covers. */
  public String of(String text) {
    return text.substring(start, end);
  }
}
