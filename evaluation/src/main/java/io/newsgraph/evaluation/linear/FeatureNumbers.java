package io.newsgraph.evaluation.linear;

import java.util.Arrays;
import java.util.List;

/** Numbers the features that are seen often enough, from 0, in the order of their hashes. */
public final class FeatureNumbers {

  private final int[] hashes;
  private final int[] counts;
  private final int[] table;

  private FeatureNumbers(int[] hashes, int[] counts) {
    this.hashes = hashes;
    this.counts = counts;
    table = new int[Integer.highestOneBit(Math.max(hashes.length, 4)) * 4];
    for (int row = 0; row < hashes.length; row++) {
      table[slot(hashes[row])] = row + 1;
    }
  }

  /**
   * @param features hashes of the features of many examples
   */
  public static FeatureNumbers count(List<int[]> features, int minCount) {
    int size = features.stream().mapToInt(f -> f.length).sum();
    int[] all = new int[size];
    int end = 0;
    for (int[] some : features) {
      System.arraycopy(some, 0, all, end, some.length);
      end += some.length;
    }
    Arrays.sort(all);
    int[] hashes = new int[size];
    int[] counts = new int[size];
    int found = 0;
    for (int from = 0; from < size; ) {
      int to = from;
      while (to < size && all[to] == all[from]) {
        to++;
      }
      if (to - from >= minCount) {
        hashes[found] = all[from];
        counts[found++] = to - from;
      }
      from = to;
    }
    return new FeatureNumbers(Arrays.copyOf(hashes, found), Arrays.copyOf(counts, found));
  }

  private int slot(int hash) {
    int mask = table.length - 1;
    int slot = hash * 0x9E3779B9 >>> 7 & mask;
    while (table[slot] != 0 && hashes[table[slot] - 1] != hash) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  public int size() {
    return hashes.length;
  }

  public int count(int row) {
    return counts[row];
  }

  public int hash(int row) {
    return hashes[row];
  }

  /** The numbers of features; -1 for those without one. */
  public int[] rows(int[] features) {
    int[] rows = new int[features.length];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = table[slot(features[i])] - 1;
    }
    return rows;
  }
}
