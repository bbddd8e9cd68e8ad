package io.newsgraph.analysis.entity.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * The weights of features, a row of small whole numbers a feature. Immutable.
 *
 * <p>Looking them up is most of the work of tagging, and the memory read for it most of the time: a
 * feature's hash and its row lie side by side in one open hash table, and a row is added up eight
 * numbers at a time, in lanes of 16 bits.
 */
public final class FeatureWeights {

  /** Longs a feature: its hash, and two that hold a row. */
  private static final int STRIDE = 3;

  /** Numbers that two longs hold, but for the last: it is always 0, so its lane sums the bias. */
  private static final int MAX_WIDTH = 15;

  /** Added to each number, so that none is negative in its lane. */
  private static final int BIAS = 128;

  /** Rows whose sum fits a lane: 65,535 / 255. */
  private static final int MAX_ROWS = 257;

  private static final long EVEN = 0x00FF00FF00FF00FFL;

  private final int width;
  private final float unit;
  private final int[] hashes;
  private final byte[] values;
  private final long[] table;
  private final int mask;

  /**
   * @param width numbers a feature, up to 15
   * @param unit what a number of 1 stands for
   * @param hashes of the features, ascending, never 0
   * @param values {@code width} a feature
   */
  public FeatureWeights(int width, float unit, int[] hashes, byte[] values) {
    if (width > MAX_WIDTH || values.length != hashes.length * width) {
      throw new IllegalArgumentException(values.length + " weights for " + hashes.length);
    }
    this.width = width;
    this.unit = unit;
    this.hashes = hashes;
    this.values = values;
    int capacity = Integer.highestOneBit(Math.max(hashes.length, 4)) * 4;
    mask = capacity - 1;
    table = new long[capacity * STRIDE];
    for (int row = 0; row < hashes.length; row++) {
      int at = place(hashes[row]);
      table[at] = hashes[row];
      for (int k = 0; k <= MAX_WIDTH; k++) {
        long number = (k < width ? values[row * width + k] : 0) + BIAS;
        table[at + 1 + k / Long.BYTES] |= number << k % Long.BYTES * Byte.SIZE;
      }
    }
  }

  /** Where a feature is in the table, or would be. */
  private int place(int hash) {
    int slot = hash & mask;
    while (table[slot * STRIDE] != 0 && table[slot * STRIDE] != hash) {
      slot = slot + 1 & mask;
    }
    return slot * STRIDE;
  }

  /** How many features have weights. */
  public int size() {
    return hashes.length;
  }

  /**
   * Adds the weights of some features to {@code sums}; features without weights add nothing.
   *
   * @param features up to 257
   */
  void addAll(int[] features, int[] sums) {
    if (features.length > MAX_ROWS) {
      throw new IllegalArgumentException(features.length + " features are more than can be added");
    }
    long even = 0;
    long odd = 0;
    long evenAbove = 0;
    long oddAbove = 0;
    for (int feature : features) {
      int at = (feature & mask) * STRIDE;
      if (table[at] != feature && table[at] != 0) {
        at = place(feature);
      }
      // An empty place adds zeros: whether a feature has weights is a coin toss, and a branch on it
      // would be guessed wrongly as often.
      even += table[at + 1] & EVEN;
      odd += table[at + 1] >>> Byte.SIZE & EVEN;
      evenAbove += table[at + 2] & EVEN;
      oddAbove += table[at + 2] >>> Byte.SIZE & EVEN;
    }
    int bias = (int) (oddAbove >>> Long.SIZE - Short.SIZE);
    for (int k = 0; k < width; k++) {
      boolean isBelow = k < Long.BYTES;
      long lanes = k % 2 == 0 ? isBelow ? even : evenAbove : isBelow ? odd : oddAbove;
      sums[k] += (int) (lanes >>> k % Long.BYTES / 2 * Short.SIZE & 0xFFFF) - bias;
    }
  }

  /** What a sum of numbers stands for. */
  float scaled(int sum) {
    return sum * unit;
  }

  /** Writes the weights; the hashes as distances, each weight's column together. */
  void write(DataOutputStream out) throws IOException {
    out.writeFloat(unit);
    out.writeInt(hashes.length);
    int before = Integer.MIN_VALUE;
    for (int hash : hashes) {
      writeDistance(out, hash - before);
      before = hash;
    }
    for (int k = 0; k < width; k++) {
      for (int row = 0; row < hashes.length; row++) {
        out.writeByte(values[row * width + k]);
      }
    }
  }

  private static void writeDistance(DataOutputStream out, int distance) throws IOException {
    int rest = distance;
    while (rest < 0 || rest > 127) {
      out.writeByte(rest & 127 | 128);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }

  static FeatureWeights read(DataInputStream in, int width) throws IOException {
    float unit = in.readFloat();
    int[] hashes = new int[in.readInt()];
    int before = Integer.MIN_VALUE;
    for (int row = 0; row < hashes.length; row++) {
      before += readDistance(in);
      hashes[row] = before;
    }
    byte[] values = new byte[hashes.length * width];
    byte[] column = new byte[hashes.length];
    for (int k = 0; k < width; k++) {
      in.readFully(column);
      for (int row = 0; row < column.length; row++) {
        values[row * width + k] = column[row];
      }
    }
    return new FeatureWeights(width, unit, hashes, values);
  }

  private static int readDistance(DataInputStream in) throws IOException {
    int distance = 0;
    for (int shift = 0; ; shift += 7) {
      int part = in.readUnsignedByte();
      distance |= (part & 127) << shift;
      if (part < 128) {
        return distance;
      }
    }
  }
}
