package io.newsgraph.analysis.keyword;

/**
 * One place where a keyword stands.
 *
 * @param start first character in the article's text, in UTF-16 code units
 * @param end one past the last character
 * @param block index of the block it stands in
 */
public record Occurrence(int start, int end, int block) {

  public Occurrence {
    if (start < 0 || end <= start || block < 0) {
      throw new IllegalArgumentException(
          "No occurrence from " + start + " to " + end + " in block " + block);
    }
  }

  boolean isWithin(Occurrence other) {
    return other.start <= start && end <= other.end;
  }
}
