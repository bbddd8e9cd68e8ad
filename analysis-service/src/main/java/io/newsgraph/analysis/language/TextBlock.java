package io.newsgraph.analysis.language;

import java.util.Objects;

/**
 * A block of an article, as a place in its text.
 *
 * @param index its number among the article's blocks, from 0
 * @param start first character in the article's text, in UTF-16 code units
 * @param end one past the last character
 */
public record TextBlock(int index, BlockKind kind, int start, int end) {

  public TextBlock {
    Objects.requireNonNull(kind, "kind");
    if (index < 0 || start < 0 || end < start) {
      throw new IllegalArgumentException("No block " + index + " from " + start + " to " + end);
    }
  }

  public Span span() {
    return new Span(start, end);
  }
}
