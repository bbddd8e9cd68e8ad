package io.newsgraph.analysis.weights;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Multinomial logistic regression: how likely something is of each class, or of none. Immutable.
 *
 * @param weights a number a class; that of none is always 0
 * @param classes how many there are, none aside
 */
public record LinearModel(FeatureWeights weights, int classes) {

  private static final int FORMAT = 0x4E474C01;

  /**
   * Reads a model that is shipped.
   *
   * @param owner the class beside which the file lies
   * @throws UncheckedIOException if it cannot be read: the build is broken
   */
  public static LinearModel shipped(Class<?> owner, String file) {
    try (InputStream stream = owner.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IOException("No " + file + " beside " + owner.getName());
      }
      return read(stream);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the model " + file, e);
    }
  }

  /**
   * @param features numbers of {@link Hashing#feature}
   * @return one a class, in order; together below 1, the rest is for none of them
   */
  public double[] probabilities(int[] features) {
    int[] sums = new int[classes];
    weights.addAll(features, new int[2 * features.length], sums);
    double[] odds = new double[classes];
    double sum = 1;
    for (int k = 0; k < classes; k++) {
      odds[k] = Math.exp(weights.scaled(sums[k]));
      sum += odds[k];
    }
    for (int k = 0; k < classes; k++) {
      odds[k] /= sum;
    }
    return odds;
  }

  private static LinearModel read(InputStream stream) throws IOException {
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream), 1 << 16));
    int format = in.readInt();
    if (format != FORMAT) {
      throw new IOException("The model has format %x, not %x".formatted(format, FORMAT));
    }
    int classes = in.readInt();
    return new LinearModel(FeatureWeights.read(in, classes), classes);
  }

  /** Writes the model; the same bytes for the same weights. */
  public void write(OutputStream stream) throws IOException {
    DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(stream), 1 << 16));
    out.writeInt(FORMAT);
    out.writeInt(classes);
    weights.write(out);
    out.close();
  }
}
