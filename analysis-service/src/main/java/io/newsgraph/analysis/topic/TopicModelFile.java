package io.newsgraph.analysis.topic;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A topic model as bytes, gzipped: a version, the labels each with its step and bias, the slope,
 * the features' hashes as distances from one to the next, their idf, and the weights label by
 * label, because like stands beside like then.
 */
public final class TopicModelFile {

  /** Name of the shipped model, beside this class. */
  public static final String NAME = "topic-model.bin.gz";

  private static final int VERSION = 1;

  private TopicModelFile() {}

  /** Writes a model; the same bytes for the same model. Leaves the stream open. */
  public static void write(TopicModel model, OutputStream stream) throws IOException {
    GZIPOutputStream zip = new GZIPOutputStream(stream);
    DataOutputStream out = new DataOutputStream(zip);
    FeatureTable table = model.table();
    int topics = model.labels().size();
    out.writeInt(VERSION);
    out.writeInt(topics);
    for (int topic = 0; topic < topics; topic++) {
      out.writeUTF(model.labels().get(topic));
      out.writeFloat(model.steps()[topic]);
      out.writeFloat(model.biases()[topic]);
    }
    out.writeDouble(model.slope());
    out.writeInt(table.size());
    int last = Integer.MIN_VALUE;
    for (int row = 0; row < table.size(); row++) {
      out.writeInt(table.hash(row) - last);
      last = table.hash(row);
    }
    for (int row = 0; row < table.size(); row++) {
      out.writeByte(table.idfSteps(row));
    }
    for (int topic = 0; topic < topics; topic++) {
      writeColumn(out, model.weights(), topic, topics);
    }
    out.flush();
    zip.finish();
  }

  /** Reads a model. */
  public static TopicModel read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(new GZIPInputStream(stream, 1 << 16));
    if (in.readInt() != VERSION) {
      throw new IOException("Not a topic model of version " + VERSION);
    }
    int topics = in.readInt();
    List<String> labels = new ArrayList<>();
    float[] steps = new float[topics];
    float[] biases = new float[topics];
    for (int topic = 0; topic < topics; topic++) {
      labels.add(in.readUTF());
      steps[topic] = in.readFloat();
      biases[topic] = in.readFloat();
    }
    double slope = in.readDouble();
    int[] hashes = readHashes(in);
    byte[] idfSteps = new byte[hashes.length];
    in.readFully(idfSteps);
    byte[] weights = new byte[hashes.length * topics];
    for (int topic = 0; topic < topics; topic++) {
      readColumn(in, weights, topic, topics);
    }
    return new TopicModel(
        labels, new FeatureTable(hashes, idfSteps), weights, steps, biases, slope);
  }

  private static int[] readHashes(DataInputStream in) throws IOException {
    int[] hashes = new int[in.readInt()];
    byte[] distances = new byte[hashes.length * Integer.BYTES];
    in.readFully(distances);
    int last = Integer.MIN_VALUE;
    for (int row = 0; row < hashes.length; row++) {
      int distance = 0;
      for (int i = 0; i < Integer.BYTES; i++) {
        distance = distance << 8 | distances[row * Integer.BYTES + i] & 0xFF;
      }
      last += distance;
      hashes[row] = last;
    }
    return hashes;
  }

  private static void writeColumn(DataOutputStream out, byte[] weights, int topic, int topics)
      throws IOException {
    for (int i = topic; i < weights.length; i += topics) {
      out.writeByte(weights[i]);
    }
  }

  private static void readColumn(DataInputStream in, byte[] weights, int topic, int topics)
      throws IOException {
    byte[] column = new byte[weights.length / topics];
    in.readFully(column);
    for (int row = 0; row < column.length; row++) {
      weights[row * topics + topic] = column[row];
    }
  }
}
