package io.newsgraph.evaluation.cluster;

import java.util.Arrays;

/**
 * What stands beside each morpheme: the two before it and the two behind it, each place by itself.
 * Morphemes that are not among the most frequent ones are one, and so are the edges of a text.
 */
final class Contexts {

  /** Morphemes that are told apart. */
  private static final int KNOWN = 4000;

  private static final int OTHER = KNOWN;
  private static final int EDGE = KNOWN + 1;
  private static final int[] PLACES = {-2, -1, 1, 2};
  private static final int COLUMNS = PLACES.length * (KNOWN + 2);

  /** What is frequent everywhere tells less (Levy, Goldberg and Dagan, 2015). */
  private static final double SMOOTHING = 0.75;

  private final int rows;
  private final long[] pairs;
  private int size;

  private Contexts(MorphemeTexts texts, int rows) {
    this.rows = rows;
    pairs = new long[PLACES.length * texts.texts().stream().mapToInt(text -> text.length).sum()];
    for (int[] text : texts.texts()) {
      add(text);
    }
    Arrays.sort(pairs, 0, size);
  }

  /**
   * How much more often each morpheme stands beside each other one than by chance: pointwise mutual
   * information where it is positive, less of it for what was seen seldom.
   *
   * @param rows of how many morphemes, the most frequent ones
   */
  static SparseMatrix of(MorphemeTexts texts, int rows) {
    return new Contexts(texts, rows).matrix();
  }

  private void add(int[] text) {
    for (int i = 0; i < text.length; i++) {
      if (text[i] < rows) {
        addPlaces(text, i);
      }
    }
  }

  private void addPlaces(int[] text, int i) {
    for (int p = 0; p < PLACES.length; p++) {
      int at = i + PLACES[p];
      int context = at < 0 || at >= text.length ? EDGE : Math.min(text[at], OTHER);
      pairs[size++] = (long) text[i] * COLUMNS + p * (KNOWN + 2) + context;
    }
  }

  private SparseMatrix matrix() {
    double[] ofRow = new double[rows];
    double[] ofColumn = new double[COLUMNS];
    for (int i = 0; i < size; i++) {
      ofRow[row(i)]++;
      ofColumn[column(i)]++;
    }
    double sum = 0;
    for (int column = 0; column < COLUMNS; column++) {
      ofColumn[column] = StrictMath.pow(ofColumn[column], SMOOTHING);
      sum += ofColumn[column];
    }
    int[] starts = new int[rows + 1];
    int[] columnOf = new int[size];
    float[] values = new float[size];
    int kept = 0;
    for (int from = 0, to; from < size; from = to) {
      to = behind(from);
      double chance = ofRow[row(from)] * ofColumn[column(from)] / sum;
      double value = value(to - from, chance);
      if (value > 0) {
        columnOf[kept] = column(from);
        values[kept++] = (float) value;
      }
      starts[row(from) + 1] = kept;
    }
    return new SparseMatrix(
        COLUMNS, starts, Arrays.copyOf(columnOf, kept), Arrays.copyOf(values, kept));
  }

  private int row(int i) {
    return (int) (pairs[i] / COLUMNS);
  }

  private int column(int i) {
    return (int) (pairs[i] % COLUMNS);
  }

  /** One past the last pair that is the same. */
  private int behind(int from) {
    int to = from + 1;
    while (to < size && pairs[to] == pairs[from]) {
      to++;
    }
    return to;
  }

  private static double value(int count, double chance) {
    return StrictMath.log(count / chance) * count / (count + 1);
  }
}
