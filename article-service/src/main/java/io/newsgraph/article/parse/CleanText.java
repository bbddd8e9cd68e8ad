package io.newsgraph.article.parse;

import java.util.Arrays;

/**
 * The input without tags and invisible characters, entities decoded, each line break one {@code
 * \n}, every other white space a plain space; and where each of its characters comes from.
 */
final class CleanText {

  private final String text;
  private final int[] starts;
  private final int[] ends;

  private CleanText(String text, int[] starts, int[] ends) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  String text() {
    return text;
  }

  /** A range of it as one line: line breaks become spaces, so that offsets stay. */
  Span span(int start, int end) {
    return new Span(start, text.substring(start, end).replace('\n', ' '));
  }

  /** Books a piece of this text to the stretches of the input that it comes from. */
  void book(Span span, SegmentKind kind, Integer block, Account account) {
    for (int i = span.start(); i < span.end(); i++) {
      if (text.charAt(i) != ' ' && text.charAt(i) != '\n') {
        account.put(starts[i], ends[i], kind, block);
      }
    }
  }

  static final class Builder {

    private final StringBuilder text;
    private int[] starts;
    private int[] ends;

    Builder(int expectedLength) {
      text = new StringBuilder(expectedLength);
      starts = new int[expectedLength];
      ends = new int[expectedLength];
    }

    void append(char c, int start, int end) {
      int at = text.length();
      if (at == starts.length) {
        starts = Arrays.copyOf(starts, at * 2 + 1);
        ends = Arrays.copyOf(ends, at * 2 + 1);
      }
      text.append(c);
      starts[at] = start;
      ends[at] = end;
    }

    CleanText build() {
      return new CleanText(text.toString(), starts, ends);
    }
  }
}
