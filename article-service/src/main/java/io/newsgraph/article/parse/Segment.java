package io.newsgraph.article.parse;

import java.util.Objects;

/**
 * What one stretch of the input became. The segments of an article account for its whole input:
 * they are ordered, do not overlap, and every character that is not white space (U+00A0 and its
 * like are) lies in one.
 *
 * @param start where the stretch begins in the input, in UTF-16 code units
 * @param end where it ends, exclusive
 * @param kind what became of it
 * @param block index of the block that the stretch is part of or repeats; null where no block is
 *     concerned
 */
public record Segment(int start, int end, SegmentKind kind, Integer block) {

  public Segment {
    Objects.requireNonNull(kind, "kind");
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("A segment cannot go from " + start + " to " + end);
    }
  }
}
