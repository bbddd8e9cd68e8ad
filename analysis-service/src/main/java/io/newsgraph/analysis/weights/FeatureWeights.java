package io.newsgraph.analysis.weights;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** The weights of features, a row of small whole numbers a feature. Immutable. */
public final class FeatureWeights {

  private final int width;
  private final float unit;
  private final int[] hashes;
  private final byte[] values;
  private final WeightTable table;

  /**
   * @param width numbers a feature, up to 13
   * @param unit what a number of 1 stands for
   * @param hashes of the features, ascending, never 0
   * @param values {@code width} a feature
   */
  public FeatureWeights(int width, float unit, int[] hashes, byte[] values) {
    this.width = width;
    this.unit = unit;
    this.hashes = hashes;
    this.values = values;
    this.table = new WeightTable(width, hashes, values);
  }

  /** How many features have weights. */
  public int size() {
    return hashes.length;
  }

  /**
   * Adds the weights of some features to {@code sums}; features without weights add nothing.
   *
   * @param features up to 257
   * @param room for a number a feature, to work in
   */
  public void addAll(int[] features, int[] room, int[] sums) {
    table.addAll(features, room, sums);
  }

  /** What a sum of numbers stands for. */
  public float scaled(int sum) {
    return sum * unit;
  }

  /** Writes the weights; the hashes as distances, each weight's column together. */
  public void write(DataOutputStream out) throws IOException {
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

  public static FeatureWeights read(DataInputStream in, int width) throws IOException {
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
