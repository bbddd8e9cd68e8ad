package io.newsgraph.analysis.topic;

import java.util.Arrays;

/**
 * The features a model knows, with how telling each is: its inverse document frequency (idf), the
 * logarithm of how many times fewer titles have it than there are. A hash table with open
 * addressing: a lookup is made for every character of a text.
 */
public final class FeatureTable {

  /** Idf is kept in steps of this size, in a byte: 0 to 10.2, more than a million titles need. */
  private static final double IDF_STEP = 0.04;

  private static final int MAX_STEPS = 255;

  /** Length of the vectors of characters and of morphemes: as large a part each. */
  static final double WORDS_LENGTH = Math.sqrt(0.5);

  /** Length of the vector of names, of 0.07 to 0.3 tried: what they tell is told by letters too. */
  static final double NAMES_LENGTH = 0.07;

  private final int[] hashes;
  private final byte[] idfSteps;
  private final int[] slots;

  /**
   * @param hashes of the features, distinct and ascending; a feature's place is its row
   * @param idfSteps idf of each, in steps of 0.04, as an unsigned byte
   */
  public FeatureTable(int[] hashes, byte[] idfSteps) {
    if (hashes.length != idfSteps.length) {
      throw new IllegalArgumentException(hashes.length + " hashes, " + idfSteps.length + " idfs");
    }
    this.hashes = hashes;
    this.idfSteps = idfSteps;
    this.slots = slots(hashes);
  }

  private static int[] slots(int[] hashes) {
    int size = Integer.highestOneBit(Math.max(1, hashes.length)) * 4;
    int[] slots = new int[size];
    Arrays.fill(slots, -1);
    for (int row = 0; row < hashes.length; row++) {
      int slot = hashes[row] & size - 1;
      while (slots[slot] >= 0) {
        slot = slot + 1 & size - 1;
      }
      slots[slot] = row;
    }
    return slots;
  }

  /**
   * How an idf is kept.
   *
   * @param titles number of all titles
   * @param withFeature number of those with the feature, 1 to {@code titles}
   */
  public static byte idfSteps(int titles, int withFeature) {
    double idf = StrictMath.log((double) titles / withFeature);
    return (byte) Math.min(MAX_STEPS, Math.round(idf / IDF_STEP));
  }

  public int size() {
    return hashes.length;
  }

  int hash(int row) {
    return hashes[row];
  }

  byte idfSteps(int row) {
    return idfSteps[row];
  }

  /** The text's known features, weighted by idf; each view has its length. */
  public TopicVector vector(TopicFeatures text) {
    int[] rows = new int[text.characters().length + text.morphemes().length + text.names().length];
    float[] values = new float[rows.length];
    int all = addView(text.characters(), WORDS_LENGTH, rows, values, 0);
    all = addView(text.morphemes(), WORDS_LENGTH, rows, values, all);
    all = addView(text.names(), NAMES_LENGTH, rows, values, all);
    return new TopicVector(Arrays.copyOf(rows, all), Arrays.copyOf(values, all));
  }

  private int addView(int[] view, double length, int[] rows, float[] values, int from) {
    int to = from;
    double squares = 0;
    for (int hash : view) {
      int row = row(hash);
      if (row >= 0) {
        double idf = idf(row);
        rows[to] = row;
        values[to++] = (float) idf;
        squares += idf * idf;
      }
    }
    double norm = Math.sqrt(squares);
    for (int i = from; i < to && norm > 0; i++) {
      values[i] *= (float) (length / norm);
    }
    return to;
  }

  double idf(int row) {
    return (idfSteps[row] & 0xFF) * IDF_STEP;
  }

  /** The row of a feature; -1 where it is not known. */
  int row(int hash) {
    int slot = hash & slots.length - 1;
    while (slots[slot] >= 0) {
      if (hashes[slots[slot]] == hash) {
        return slots[slot];
      }
      slot = slot + 1 & slots.length - 1;
    }
    return -1;
  }
}
