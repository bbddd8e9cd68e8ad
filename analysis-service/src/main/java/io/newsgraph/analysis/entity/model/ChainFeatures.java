package io.newsgraph.analysis.entity.model;

import io.newsgraph.analysis.weights.Hashing;
import java.util.Arrays;

/**
 * What the chain looks at for each character: letters and their kinds around it, its word and the
 * words beside it, morphemes and their clusters, and what the gazetteer knows. Each feature is a
 * number.
 */
public final class ChainFeatures {

  /** Features that are not of clusters; they come first. */
  static final int OTHERS = 46;

  /**
   * Morphemes whose clusters are looked at: the one before, the character's own, the one behind.
   */
  static final int SIDES = 3;

  /** Features of clusters. */
  static final int OF_CLUSTERS = SIDES * WordClusters.COUNT;

  /** Places that a character may have in its morpheme. */
  static final int PLACES = 4;

  /** How many features a character has. */
  public static final int COUNT = OTHERS + OF_CLUSTERS;

  private final Characters c;
  private final GazetteerMatches matches;
  private final Gazetteer gazetteer;
  private final WordClusters clusters;

  /** Of each morpheme its row among the clusters, the sentence's edges before and behind them. */
  private final int[] rows;

  private int[] out;
  private int next;

  public ChainFeatures(Characters characters, Gazetteer gazetteer, WordClusters clusters) {
    this.c = characters;
    this.gazetteer = gazetteer;
    this.clusters = clusters;
    this.matches = new GazetteerMatches(characters, gazetteer);
    this.rows = new int[characters.morphemes + 2];
    Arrays.fill(rows, WordClusters.EDGE);
    for (int m = 0; m < characters.morphemes; m++) {
      rows[m + 1] = clusters.row(characters.surface[m]);
    }
  }

  /**
   * @param i number of the character
   * @param features takes {@link #COUNT} numbers, one a template
   */
  public void extract(int i, int[] features) {
    extractOthers(i, features);
    addClusters(i);
  }

  /** The same without those of clusters: {@link #OTHERS} numbers. */
  void extractOthers(int i, int[] features) {
    out = features;
    next = 0;
    addLetters(c.rawIndex[i]);
    addKinds(c.rawIndex[i]);
    addNumber(i);
    addWords(i);
    addMorphemes(i);
    addMatches(i);
  }

  /** Where the gazetteer's forms stand. */
  GazetteerMatches matches() {
    return matches;
  }

  private void add(long value) {
    out[next] = Hashing.feature(next, value);
    next++;
  }

  private void addLetters(int r) {
    add(c.rawHash.of(r, r + 1));
    add(gram(r - 1, r + 1));
    add(gram(r, r + 2));
    add(gram(r - 2, r + 1));
    add(gram(r - 1, r + 2));
    add(gram(r, r + 3));
    add(gram(r - 1, r));
    add(gram(r + 1, r + 2));
    add(gram(r - 2, r));
    add(gram(r + 1, r + 3));
    add(gram(r - 3, r));
    add(gram(r + 1, r + 4));
    add(gram(r - 3, r + 1));
    add(gram(r, r + 4));
    add(gram(r - 2, r + 2));
    add(gram(r - 1, r + 3));
  }

  /** The hash of letters around a character, the sentence's edges told apart from letters. */
  private long gram(int start, int end) {
    long hash = c.rawHash.of(start, end);
    int before = Math.max(0, -start);
    int after = Math.max(0, end - c.raw.length);
    return hash * 4 + before + after * 8L;
  }

  private void addKinds(int r) {
    long around = 0;
    for (int i = r - 3; i <= r + 3; i++) {
      around = around << 4 | c.rawKind(i);
    }
    add(around >>> 4 & 0xFFFFF);
    add(around >>> 12 & 0xFFFF);
    add(around & 0xFFFF);
  }

  /** A number's neighbourhood, whatever its digits. */
  private void addNumber(int i) {
    int start = i;
    while (start > 0 && isNumeric(start - 1)) {
      start--;
    }
    int end = i;
    while (end < c.length && isNumeric(end)) {
      end++;
    }
    if (start == end) {
      add(0);
      add(0);
      return;
    }
    int first = c.rawIndex[start];
    int last = c.rawIndex[end - 1] + 1;
    int place = i == start ? 1 : i < end ? 2 : 3;
    long inside = place * 8L + Math.min(4, end - start);
    add(Hashing.pair(gram(last, last + 2), inside));
    add(Hashing.pair(Hashing.pair(gram(first - 2, first), gram(last, last + 1)), place));
  }

  private boolean isNumeric(int i) {
    byte kind = c.kind(i);
    return kind == CharacterKind.DIGIT;
  }

  private void addWords(int i) {
    int start = c.wordStart[i];
    int end = c.wordEnd[i];
    int stem = c.stemEnd[i];
    int from = Math.min(i - start, 5);
    int to = Math.min(end - 1 - i, 5);
    add(c.hash.of(start, i + 1));
    add(c.hash.of(i, end));
    add(Hashing.pair(c.hash.of(start, end), from));
    add(Hashing.pair(c.hash.of(start, stem), i < stem ? from : 7));
    long before = start == 0 ? 1 : c.hash.of(c.wordStart[start - 1], start);
    long after = end == c.length ? 1 : c.hash.of(end, c.wordEnd[end]);
    add(Hashing.pair(before, Math.min(from, 2)));
    add(Hashing.pair(after, Math.min(to, 2) + (i < stem ? 4 : 0)));
    add(Hashing.pair(c.hash.of(Math.max(0, start - 2), start), Math.min(from, 1)));
    long afterStem = end == c.length ? 1 : c.hash.of(end, c.stemEnd[end]);
    add(Hashing.pair(afterStem, i >= stem - 1 ? 1 : 0));
    int space = (c.isSpaced(start) ? 1 : 0) + (c.isSpaced(end) ? 2 : 0);
    add((from * 8L + to) * 16 + Math.min(stem - start, 7) * 2 + (i < stem ? 1 : 0) + space * 4096L);
    add(Hashing.pair(c.hash.of(stem, end), Math.min(stem - start, 5) * 8L + Math.min(from, 3)));
  }

  private void addMorphemes(int i) {
    int m = c.morphemeOf[i];
    if (m < 0) {
      for (int k = 0; k < 8; k++) {
        add(-1);
      }
      return;
    }
    long tag = tag(m) * 4L + place(i);
    long before = tag(m - 1);
    long after = tag(m + 1);
    long surface = Hashing.pair(surface(m), tag);
    add(surface);
    add((before << 12 | after) << 14 | tag);
    add(((long) tag(m - 2) << 12 | before) << 14 | tag);
    add((after << 12 | tag(m + 2)) << 14 | tag);
    add(Hashing.pair(surface(m - 1), tag));
    add(Hashing.pair(surface(m + 1), tag));
    add(Hashing.pair(surface, surface(m - 1)));
    add(Hashing.pair(surface, surface(m + 1)));
  }

  private int tag(int morpheme) {
    return morpheme < 0 || morpheme >= c.morphemes ? 0 : c.tag[morpheme];
  }

  private long surface(int morpheme) {
    return morpheme < 0 || morpheme >= c.morphemes ? 1 : c.surface[morpheme];
  }

  private void addClusters(int i) {
    for (int t = 0; t < OF_CLUSTERS; t++) {
      int cluster = clusters.cluster(row(i, t % SIDES), t / SIDES);
      out[next++] = ofCluster(t, cluster * PLACES + place(i));
    }
  }

  /**
   * The number of a feature of clusters.
   *
   * @param t a template: for each clustering the three sides of {@link #row}
   * @param value the cluster and the character's place
   */
  static int ofCluster(int t, int value) {
    return Hashing.feature(OTHERS + t, value);
  }

  /**
   * The row among the clusters of a morpheme.
   *
   * @param i a character
   * @param side 0 for the morpheme before its own, 1 for its own, 2 for the one behind
   */
  int row(int i, int side) {
    int m = c.morphemeOf[i];
    return m < 0 ? WordClusters.UNKNOWN : rows[m + side];
  }

  /** Whether a character is the first of its morpheme, and whether it is the last. */
  int place(int i) {
    int m = c.morphemeOf[i];
    if (m < 0) {
      return 0;
    }
    return (i == c.morphemeStart[m] ? 1 : 0) + (i + 1 == c.morphemeEnd[m] ? 2 : 0);
  }

  private void addMatches(int i) {
    int over = matches.entryOver[i];
    long place = 0;
    if (over != 0) {
      int start = matches.overStart[i];
      int end = matches.overEnd[i];
      place = 1 + (i == start ? 1 : 0) + (i + 1 == end ? 2 : 0);
      place = place * 8 + (c.wordStart[start] == start ? 1 : 0);
      place = place * 8 + edge(end);
    }
    add(Hashing.pair(gazetteer.detailed(over), place));
    add(Hashing.pair(gazetteer.fine(over), place));
    int next = c.wordEnd[i];
    int before = c.wordStart[i];
    long after = next == c.length ? 1 : gazetteer.coarse(matches.entryFrom[next]) + 2;
    long ahead = gazetteer.coarse(matches.entryTo[before]);
    long coarse = gazetteer.coarse(over) * 512L + place;
    add(Hashing.pair(gazetteer.detailed(matches.entryFrom[i]), c.wordStart[i] == i ? 1 : 0));
    add(Hashing.pair(gazetteer.detailed(matches.entryTo[i + 1]), edge(i + 1)));
    add(Hashing.pair(after, coarse * 2 + (i < c.stemEnd[i] ? 1 : 0)));
    add(Hashing.pair(ahead, coarse));
    add(Hashing.pair(after * 16 + ahead, tag(Math.max(0, c.morphemeOf[i]))));
  }

  /** What kind of place an end is: a word's, its stem's, a morpheme's, or within one. */
  private int edge(int end) {
    if (c.wordEnd[end - 1] == end) {
      return 1;
    }
    if (c.stemEnd[end - 1] == end) {
      return 2;
    }
    int m = c.morphemeOf[end - 1];
    return m >= 0 && c.morphemeEnd[m] == end ? 3 : 4;
  }
}
