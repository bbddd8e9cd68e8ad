package io.newsgraph.analysis.entity.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * The weights of features, a row of small whole numbers a feature, in one open hash table: what a
 * sum needs of a feature lies side by side in memory. Immutable.
 */
public final class FeatureWeights {

  private final int width;
  private final float unit;
  private final int[] hashes;
  private final byte[] values;
  private final int[] keys;
  private final int[] rows;

  /**
   * @param width numbers a feature
   * @param unit what a number of 1 stands for
   * @param hashes of the features, ascending, never 0
   * @param values {@code width} a feature
   */
  public FeatureWeights(int width, float unit, int[] hashes, byte[] values) {
    if (values.length != hashes.length * width) {
      throw new IllegalArgumentException(values.length + " weights for " + hashes.length);
    }
    this.width = width;
    this.unit = unit;
    this.hashes = hashes;
    this.values = values;
    int capacity = Integer.highestOneBit(Math.max(hashes.length, 4)) * 4;
    keys = new int[capacity];
    rows = new int[capacity];
    for (int row = 0; row < hashes.length; row++) {
      int slot = slot(hashes[row]);
      keys[slot] = hashes[row];
      rows[slot] = row * width;
    }
  }

  private int slot(int hash) {
    int mask = keys.length - 1;
    int slot = hash & mask;
    while (keys[slot] != 0 && keys[slot] != hash) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  /** How many features have weights. */
  public int size() {
    return hashes.length;
  }

  /** Adds the weights of some features to {@code sums}; features without weights add nothing. */
  void addAll(int[] features, int[] sums) {
    for (int feature : features) {
      int slot = slot(feature);
      if (keys[slot] == feature) {
        int row = rows[slot];
        for (int k = 0; k < width; k++) {
          sums[k] += values[row + k];
        }
      }
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
