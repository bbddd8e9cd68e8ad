package io.newsgraph.analysis.entity.model;

import io.newsgraph.analysis.weights.Hashing;

/**
 * What the second stage looks at for each candidate: how sure the chain is, the candidate's string,
 * ends, shape, words and morphemes, what the gazetteer and nori's dictionary know of it, and what
 * stands around it. Each feature is a number.
 */
public final class SpanFeatures {

  /** How many features a candidate has. */
  public static final int COUNT = 64;

  private static final int T = EntityTag.COUNT;

  private final Characters c;
  private final Gazetteer gazetteer;
  private final GazetteerMatches matches;
  private final NounClasses classes;
  private final Candidates candidates;
  private final CandidateNeighbours neighbours;
  private int[] out;

  /** Where the candidate at hand begins and ends, see {@link #edges}. */
  private long edges;

  private int next;

  /** Reads the candidates of one sentence. */
  public SpanFeatures(
      Characters characters,
      ChainFeatures chain,
      Gazetteer gazetteer,
      NounClasses classes,
      Candidates candidates) {
    this.c = characters;
    this.gazetteer = gazetteer;
    this.matches = chain.matches();
    this.classes = classes;
    this.candidates = candidates;
    this.neighbours = new CandidateNeighbours(characters, candidates);
  }

  /**
   * @param features takes {@link #COUNT} numbers, one a template
   */
  public void extract(int candidate, int[] features) {
    out = features;
    next = 0;
    int start = candidates.start(candidate);
    int end = candidates.end(candidate);
    edges = edges(start, end);
    addChain(candidate);
    addString(start, end);
    addShape(start, end);
    addKnowledge(start, end);
    addMorphemes(start, end);
    addSurroundings(start, end);
    add(neighbours.typesBeside(candidate));
    add(neighbours.typeOfSame(candidate));
  }

  private void add(long value) {
    out[next] = Hashing.feature(next + 100, value);
    next++;
  }

  private void addChain(int candidate) {
    long types = 0;
    for (int t = 0; t < T; t++) {
      float p = candidates.probability(candidate, t);
      add(t * 64L + LogOdds.step(p));
      types = types * 4 + (p > 0.5f ? 3 : p > 0.1f ? 2 : p > 0.01f ? 1 : 0);
    }
    int sum = LogOdds.step(neighbours.sumOf(candidate));
    add(types);
    add(sum);
    add(LogOdds.step(neighbours.rivalOf(candidate)) * 32L + sum);
  }

  private void addString(int start, int end) {
    int length = end - start;
    add(c.hash.of(start, end));
    add(normalized(start, end));
    add(c.hash.of(start, start + 1));
    add(length < 2 ? 1 : c.hash.of(start, start + 2));
    add(length < 3 ? 1 : c.hash.of(start, start + 3));
    add(c.hash.of(end - 1, end));
    add(length < 2 ? 1 : c.hash.of(end - 2, end));
    add(length < 3 ? 1 : c.hash.of(end - 3, end));
    add(length < 4 ? 1 : c.hash.of(end - 4, end));
    add(Hashing.pair(c.hash.of(end - 1, end), Math.min(length, 6)));
    add(Hashing.pair(c.hash.of(start, start + 1), Math.min(length, 6)));
  }

  /** The string with all digits as one. */
  private long normalized(int start, int end) {
    long hash = 7;
    for (int i = start; i < end; i++) {
      boolean isDigit = c.kind(i) == CharacterKind.DIGIT;
      boolean isRepeated = isDigit && i > start && c.kind(i - 1) == CharacterKind.DIGIT;
      hash = isRepeated ? hash : hash * Hashing.BASE + (isDigit ? '0' : letter(i));
    }
    return hash;
  }

  private char letter(int i) {
    return c.raw[c.rawIndex[i]];
  }

  private void addShape(int start, int end) {
    long shape = 0;
    int words = 0;
    int spaces = 0;
    for (int i = start; i < end; i++) {
      shape = i == start || c.kind(i) != c.kind(i - 1) ? shape * 16 + c.kind(i) : shape;
      words += i == start || c.wordStart[i] == i ? 1 : 0;
      spaces += i > start && c.isSpaced(i) ? 1 : 0;
    }
    int length = Math.min(end - start, 12);
    add(length * 8L + Math.min(spaces, 4));
    add(Hashing.pair(shape, Math.min(words, 4)));
    add(edges);
    add(edges * 16 + length);
    add(edges * 16 + Math.min(words, 4));
  }

  /** Where the candidate begins and ends: at a word's edge, its stem's, a morpheme's or within. */
  private long edges(int start, int end) {
    int from = startEdge(start);
    int to = endEdge(end);
    return from * 8L + to;
  }

  private int startEdge(int start) {
    if (c.wordStart[start] == start) {
      return c.isSpaced(start) ? 0 : 1;
    }
    int m = c.morphemeOf[start];
    return m >= 0 && c.morphemeStart[m] == start ? 2 : 3;
  }

  private int endEdge(int end) {
    if (c.wordEnd[end - 1] == end) {
      return c.isSpaced(end) ? 0 : 1;
    }
    if (c.stemEnd[end - 1] == end) {
      return 2;
    }
    int m = c.morphemeOf[end - 1];
    return m >= 0 && c.morphemeEnd[m] == end ? 3 : 4;
  }

  private void addKnowledge(int start, int end) {
    int entry = gazetteer.find(c, start, end);
    int kind = classes.of(c.text, c.offsets[start], c.offsets[end - 1] + 1);
    add(gazetteer.detailed(entry));
    add(gazetteer.fine(entry));
    add(Hashing.pair(gazetteer.coarse(entry) * 8L + kind, edges));
    add(kind * 16L + Math.min(end - start, 12));
    int first = Math.min(c.wordEnd[start], end);
    int last = Math.max(c.wordStart[end - 1], start);
    int head = gazetteer.find(c, start, first);
    int tail = gazetteer.find(c, last, end);
    add(Hashing.pair(gazetteer.detailed(head), first == end ? 1 : 0));
    add(Hashing.pair(gazetteer.detailed(tail), last == start ? 1 : 0));
    add(gazetteer.fine(tail) * 31L + gazetteer.fine(head));
    add(words(start, end));
    int longestFrom = matches.entryFrom[start];
    int longestTo = matches.entryTo[end];
    add(Hashing.pair(gazetteer.coarse(longestFrom) * 16L + gazetteer.coarse(longestTo), edges));
    add(Hashing.pair(gazetteer.detailed(longestTo), longestTo == entry ? 1 : 0));
    int over = matches.entryOver[start];
    boolean isWithin =
        over != 0 && matches.overStart[start] <= start && matches.overEnd[start] >= end;
    add(isWithin && over != entry ? gazetteer.detailed(over) : 0);
  }

  /** What the gazetteer knows of each word, in order. */
  private long words(int start, int end) {
    long hash = 3;
    for (int i = start; i < end; ) {
      int to = Math.min(c.wordEnd[i], end);
      hash = hash * 31 + gazetteer.coarse(gazetteer.find(c, i, to));
      i = to;
    }
    return hash;
  }

  private void addMorphemes(int start, int end) {
    int first = c.morphemeOf[start];
    int last = c.morphemeOf[end - 1];
    if (first < 0 || last < 0) {
      for (int k = 0; k < 8; k++) {
        add(-1);
      }
      return;
    }
    long tags = 5;
    for (int m = first; m <= last && m < first + 8; m++) {
      tags = tags * 4099 + c.tag[m];
    }
    add(Hashing.pair(tags, edges));
    add(tags);
    add(Hashing.pair(c.surface[last], c.tag[last]));
    add(Hashing.pair(c.surface[first], c.tag[first]));
    add(Hashing.pair(Hashing.pair(c.surface[last], c.tag[last]), last - first));
    add(c.tag[last] * 8L + Math.min(last - first, 7));
    add(tag(first - 1) * 4096L + tag(last + 1));
    add(Hashing.pair(tag(last + 1) * 4096L + tag(last + 2), c.tag[last]));
  }

  private int tag(int morpheme) {
    return morpheme < 0 || morpheme >= c.morphemes ? 0 : c.tag[morpheme];
  }

  private void addSurroundings(int start, int end) {
    int from = c.rawIndex[start];
    int to = c.rawIndex[end - 1] + 1;
    add(gram(from - 1, from));
    add(gram(from - 2, from));
    add(gram(from - 3, from));
    add(gram(from - 4, from));
    add(gram(to, to + 1));
    add(gram(to, to + 2));
    add(gram(to, to + 3));
    add(gram(to, to + 4));
    add(Hashing.pair(gram(to, to + 2), c.hash.of(end - 1, end)));
    int wordEnd = c.wordEnd[end - 1];
    long attached = c.hash.of(end, wordEnd);
    long before = start == 0 ? 1 : c.hash.of(c.wordStart[start - 1], start);
    long after = wordEnd == c.length ? 1 : c.hash.of(wordEnd, c.wordEnd[wordEnd]);
    long afterStem = wordEnd == c.length ? 1 : c.hash.of(wordEnd, c.stemEnd[wordEnd]);
    add(attached);
    add(before);
    add(Hashing.pair(after, attached));
    add(Hashing.pair(afterStem, attached == 0 ? 0 : 1));
    add(Hashing.pair(before, attached));
    int second = wordEnd == c.length ? c.length : c.wordEnd[wordEnd];
    add(second == c.length ? 1 : c.hash.of(second, c.stemEnd[second]));
    int ahead = gazetteer.coarse(matches.entryTo[start]);
    int behind = wordEnd == c.length ? 15 : gazetteer.coarse(matches.entryFrom[wordEnd]);
    add((ahead * 16L + behind) * 8 + endEdge(end));
    add(Hashing.pair(c.hash.of(end - 1, end), afterStem));
    add(Hashing.pair(c.hash.of(Math.max(start, end - 2), end), attached));
  }

  private long gram(int start, int end) {
    long hash = c.rawHash.of(start, end);
    int before = Math.max(0, -start);
    int after = Math.max(0, end - c.raw.length);
    return hash * 8 + before + after * 16L;
  }
}
