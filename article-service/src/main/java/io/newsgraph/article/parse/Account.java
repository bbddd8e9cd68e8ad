package io.newsgraph.article.parse;

import java.util.ArrayList;
import java.util.List;

/** Keeps, for each character of the input, what became of it. */
final class Account {

  /** A label holds the kind in its lower bits and the block above; 0 says not accounted for. */
  private static final int KIND_BITS = 5;

  private static final SegmentKind[] KINDS = SegmentKind.values();

  private final String input;
  private final int[] labels;

  Account(String input) {
    this.input = input;
    this.labels = new int[input.length()];
  }

  /** Says what a range of the input became; what was said of it before no longer holds. */
  void put(int start, int end, SegmentKind kind, Integer block) {
    int label = (kind.ordinal() + 1) | (block == null ? 0 : (block + 1) << KIND_BITS);
    for (int i = start; i < end; i++) {
      labels[i] = label;
    }
  }

  /** What became of the input; white space between two stretches of one kind does not part them. */
  List<Segment> segments() {
    List<Segment> segments = new ArrayList<>();
    int start = 0;
    int end = 0;
    int label = 0;
    for (int i = 0; i < labels.length; i++) {
      if (Characters.isSpace(input.charAt(i))) {
        continue;
      }
      if (labels[i] != label) {
        add(segments, start, end, label);
        start = i;
        label = labels[i];
      }
      end = i + 1;
    }
    add(segments, start, end, label);
    return segments;
  }

  private static void add(List<Segment> segments, int start, int end, int label) {
    if (label == 0) {
      return;
    }
    int block = (label >> KIND_BITS) - 1;
    SegmentKind kind = KINDS[(label & ((1 << KIND_BITS) - 1)) - 1];
    segments.add(new Segment(start, end, kind, block < 0 ? null : Integer.valueOf(block)));
  }
}
