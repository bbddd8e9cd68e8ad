package io.newsgraph.analysis.entity.model;

import io.newsgraph.analysis.weights.FeatureWeights;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The trained model of entities: a gazetteer and two stages. Immutable, so that one serves all
 * threads; each document is tagged by a {@link SentenceTagger} of its own.
 */
public record EntityModel(Gazetteer gazetteer, ChainModel chain, SpanModel spans) {

  /** The file with the weights, beside this class. */
  public static final String WEIGHTS_FILE = "entities.model.gz";

  /** The file with the gazetteer, beside this class. */
  public static final String GAZETTEER_FILE = "gazetteer.tsv.gz";

  private static final int FORMAT = 0x4E474501;

  private static final class Shipped {
    private static final EntityModel MODEL = load();
  }

  public EntityModel {
    Objects.requireNonNull(gazetteer, "gazetteer");
    Objects.requireNonNull(chain, "chain");
    Objects.requireNonNull(spans, "spans");
  }

  /**
   * The model that is shipped, read with the first call.
   *
   * @throws UncheckedIOException if its files cannot be read: the build is broken
   */
  public static EntityModel shipped() {
    return Shipped.MODEL;
  }

  private static EntityModel load() {
    try (InputStream gazetteer = open(GAZETTEER_FILE);
        InputStream clusters = open(WordClusters.FILE);
        InputStream weights = open(WEIGHTS_FILE)) {
      return read(readGazetteer(gazetteer), WordClusters.read(clusters), weights);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the entity model", e);
    }
  }

  private static InputStream open(String file) throws IOException {
    InputStream stream = EntityModel.class.getResourceAsStream(file);
    if (stream == null) {
      throw new IOException("No " + file + " beside " + EntityModel.class.getName());
    }
    return stream;
  }

  /** Reads a gazetteer as it is shipped, compressed. */
  static Gazetteer readGazetteer(InputStream stream) throws IOException {
    InputStreamReader reader =
        new InputStreamReader(new GZIPInputStream(stream), StandardCharsets.UTF_8);
    return GazetteerReader.readWithLists(new BufferedReader(reader));
  }

  /** Reads what {@link #write} wrote. */
  static EntityModel read(Gazetteer gazetteer, WordClusters clusters, InputStream stream)
      throws IOException {
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream), 1 << 16));
    int format = in.readInt();
    if (format != FORMAT) {
      throw new IOException("The entity model has format %x, not %x".formatted(format, FORMAT));
    }
    float[] steps = new float[ChainLabels.COUNT * ChainLabels.COUNT];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = in.readFloat();
    }
    FeatureWeights chain = FeatureWeights.read(in, ChainLabels.COUNT);
    FeatureWeights spans = FeatureWeights.read(in, EntityTag.COUNT);
    return new EntityModel(gazetteer, new ChainModel(clusters, chain, steps), new SpanModel(spans));
  }

  /** Writes the weights; the same bytes for the same weights. */
  public void write(OutputStream stream) throws IOException {
    DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(stream), 1 << 16));
    out.writeInt(FORMAT);
    for (float step : chain.stepScores()) {
      out.writeFloat(step);
    }
    chain.weights().write(out);
    spans.weights().write(out);
    out.close();
  }
}
