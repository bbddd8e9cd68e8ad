package io.newsgraph.analysis.entity.model;

import io.newsgraph.analysis.weights.Hashing;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Morphemes that stand beside the same others in raw text, put together: what is said of one in the
 * labelled sentences then holds of those like it. There are several clusterings, coarse and fine
 * ones. Immutable.
 *
 * <p>The file, compressed by gzip: a number for the format; how many morphemes there are; their
 * keys, ascending, each as the distance from the one before (the first from the least number there
 * is); then for each clustering the cluster of each morpheme, in two bytes.
 */
public final class WordClusters {

  /** The file beside this class. */
  public static final String FILE = "word-clusters.gz";

  /** How many clusterings there are. */
  public static final int COUNT = 6;

  /** The row of every morpheme without clusters. */
  static final int UNKNOWN = 0;

  /** The row of what would stand beyond a sentence's edges. */
  static final int EDGE = 1;

  private static final int FIRST_ROW = 2;

  private static final int FORMAT = 0x4E474B01;

  /** Ascending, none twice. */
  private final int[] keys;

  /** {@link #COUNT} a row. */
  private final short[] clusters;

  /** Of each clustering, one more than its greatest cluster. */
  private final int[] sizes = new int[COUNT];

  /** An open hash table of rows, 0 in empty slots. */
  private final int[] slots;

  private WordClusters(int[] keys, short[] clusters) {
    this.keys = keys;
    this.clusters = clusters;
    slots = new int[Integer.highestOneBit(Math.max(keys.length, 4)) * 4];
    for (int i = 0; i < keys.length; i++) {
      slots[slot(keys[i])] = FIRST_ROW + i;
    }
    Arrays.fill(clusters, EDGE * COUNT, FIRST_ROW * COUNT, (short) EDGE);
    for (int i = 0; i < clusters.length; i++) {
      sizes[i % COUNT] = Math.max(sizes[i % COUNT], clusters[i] + 1);
    }
  }

  /**
   * @param clusters of each morpheme its clusters, one a clustering, from 0; of two morphemes with
   *     one key the first counts
   */
  public static WordClusters of(SequencedMap<String, int[]> clusters) {
    TreeMap<Integer, int[]> sorted = new TreeMap<>();
    clusters.forEach((morpheme, some) -> sorted.putIfAbsent(key(Hashing.of(morpheme)), some));
    int[] keys = sorted.keySet().stream().mapToInt(key -> key).toArray();
    short[] numbers = new short[(FIRST_ROW + keys.length) * COUNT];
    int next = FIRST_ROW * COUNT;
    for (int[] some : sorted.values()) {
      for (int k = 0; k < COUNT; k++) {
        numbers[next++] = (short) (some[k] + FIRST_ROW);
      }
    }
    return new WordClusters(keys, numbers);
  }

  /** How many morphemes have clusters. */
  public int size() {
    return keys.length;
  }

  /** Half of a hash: one morpheme in 150,000 that has no clusters gets another's. */
  private static int key(long surface) {
    return Hashing.feature(0, surface);
  }

  private int slot(int key) {
    int mask = slots.length - 1;
    int slot = key & mask;
    while (slots[slot] != 0 && keys[slots[slot] - FIRST_ROW] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  /**
   * The row of a morpheme.
   *
   * @param surface hash of its letters, as {@link Hashing#of} tells it
   */
  int row(long surface) {
    return slots[slot(key(surface))];
  }

  /** The cluster of a row's morpheme in a clustering: from 2; 0 and 1 for the two special rows. */
  int cluster(int row, int clustering) {
    return clusters[row * COUNT + clustering];
  }

  /** One more than the greatest cluster of a clustering. */
  int size(int clustering) {
    return sizes[clustering];
  }

  /** The clusters of a morpheme, one a clustering; 0 for one that is not known. */
  public int[] of(String morpheme) {
    int[] some = new int[COUNT];
    int row = row(Hashing.of(morpheme));
    for (int k = 0; k < COUNT; k++) {
      some[k] = cluster(row, k);
    }
    return some;
  }

  /** Reads what {@link #write} wrote. */
  public static WordClusters read(InputStream stream) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(new GZIPInputStream(stream, 1 << 16).readAllBytes());
    int format = in.getInt();
    if (format != FORMAT) {
      throw new IOException("The word clusters have format %x, not %x".formatted(format, FORMAT));
    }
    int[] keys = new int[in.getInt()];
    int before = Integer.MIN_VALUE;
    for (int i = 0; i < keys.length; i++) {
      before += in.getInt();
      keys[i] = before;
    }
    short[] clusters = new short[(FIRST_ROW + keys.length) * COUNT];
    for (int k = 0; k < COUNT; k++) {
      for (int i = FIRST_ROW; i < FIRST_ROW + keys.length; i++) {
        clusters[i * COUNT + k] = in.getShort();
      }
    }
    return new WordClusters(keys, clusters);
  }

  /** Writes the clusters; the same bytes for the same clusters. */
  public void write(OutputStream stream) throws IOException {
    DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(stream), 1 << 16));
    out.writeInt(FORMAT);
    out.writeInt(keys.length);
    int before = Integer.MIN_VALUE;
    for (int key : keys) {
      out.writeInt(key - before);
      before = key;
    }
    for (int k = 0; k < COUNT; k++) {
      for (int i = 0; i < keys.length; i++) {
        out.writeShort(cluster(FIRST_ROW + i, k));
      }
    }
    out.close();
  }
}
