package io.newsgraph.analysis.entity.model;

import java.util.Arrays;

/**
 * The stretches of a sentence that the chain holds for possible entities, in order of their starts,
 * then of their ends.
 */
public final class Candidates {

  /** What is less likely is no candidate. */
  private static final double MIN_PROBABILITY = 0.005;

  /** No entity of the training data is longer. */
  private static final int MAX_LENGTH = 60;

  private static final int T = EntityTag.COUNT;
  private static final EntityTag[] TAGS = EntityTag.values();

  private int count;
  private int[] starts = new int[16];
  private int[] ends = new int[16];
  private float[] probabilities = new float[16 * T];

  /** Finds the candidates of a sentence. */
  public Candidates(ChainLattice lattice, int length) {
    double[][] ending = new double[T][];
    for (int start = 0; start < length; start++) {
      int longest = 0;
      for (EntityTag tag : TAGS) {
        double begins = lattice.probability(start, ChainLabels.begin(tag));
        boolean isLikely = begins >= MIN_PROBABILITY;
        ending[tag.ordinal()] = isLikely ? endings(lattice, length, start, tag, begins) : NONE;
        longest = Math.max(longest, ending[tag.ordinal()].length);
      }
      for (int size = 1; size <= longest; size++) {
        add(start, size, ending);
      }
    }
  }

  private static final double[] NONE = {};

  /** How likely an entity from {@code start} ends behind each of its characters. */
  private static double[] endings(
      ChainLattice lattice, int length, int start, EntityTag tag, double begins) {
    double[] endings = new double[8];
    int size = 0;
    double goesOn = begins;
    int before = ChainLabels.begin(tag);
    while (goesOn >= MIN_PROBABILITY && size < MAX_LENGTH) {
      int next = start + size + 1;
      int inside = ChainLabels.inside(tag);
      double further = next < length ? goesOn * lattice.goesOn(next, before, inside) : 0;
      if (size == endings.length) {
        endings = Arrays.copyOf(endings, size * 2);
      }
      endings[size++] = goesOn - further;
      goesOn = further;
      before = inside;
    }
    return Arrays.copyOf(endings, size);
  }

  private void add(int start, int size, double[][] ending) {
    double sum = 0;
    for (double[] some : ending) {
      sum += some.length >= size ? some[size - 1] : 0;
    }
    if (sum < MIN_PROBABILITY) {
      return;
    }
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
      probabilities = Arrays.copyOf(probabilities, count * 2 * T);
    }
    starts[count] = start;
    ends[count] = start + size;
    for (int t = 0; t < T; t++) {
      probabilities[count * T + t] = ending[t].length >= size ? (float) ending[t][size - 1] : 0;
    }
    count++;
  }

  /** How many there are. */
  public int count() {
    return count;
  }

  /** First character of a candidate. */
  public int start(int candidate) {
    return starts[candidate];
  }

  /** One past the last character of a candidate. */
  public int end(int candidate) {
    return ends[candidate];
  }

  /** How likely a candidate is an entity of a type, as the chain sees it. */
  public float probability(int candidate, int tag) {
    return probabilities[candidate * T + tag];
  }
}
