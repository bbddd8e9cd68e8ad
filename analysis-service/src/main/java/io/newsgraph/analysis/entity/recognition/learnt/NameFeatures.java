package io.newsgraph.analysis.entity.recognition.learnt;

import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.EverydayNouns;
import io.newsgraph.analysis.language.Morpheme;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.weights.FeatureList;
import io.newsgraph.analysis.weights.Hashing;
import io.newsgraph.analysis.weights.PrefixHash;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What tells whether a stretch is a name, and of what: its letters and morphemes, the words around
 * it ({@link NameSurroundings}), the names beside it and how sure the model of entities is of it
 * ({@link NameNeighbours}). Each feature is a number.
 */
public final class NameFeatures {

  private static final int CAPACITY = 96;

  /** Steps of word costs: a noun of the dictionary is the likelier the lower its cost. */
  private static final int COST_STEP = 1_000;

  /** Longer names are alike in their length. */
  private static final int MAX_LENGTH = 10;

  private static final int MAX_MORPHEMES = 6;

  /** What is said more often is as much spoken of. */
  private static final int MAX_COUNT = 3;

  private final AnnotatedDocument document;
  private final String text;
  private final List<Word> words;
  private final PrefixHash hash;
  private final NameSurroundings surroundings;
  private final NameNeighbours neighbours;
  private final PersonClues people;
  private final GazetteerClues known;
  private final Map<Long, Integer> counts = new HashMap<>();
  private final FeatureList features = new FeatureList(CAPACITY);

  /**
   * @param candidates all of the article
   */
  public NameFeatures(FirstFinds first, List<NameCandidate> candidates) {
    this.document = first.document();
    this.text = document.text();
    this.words = document.words();
    this.hash = new PrefixHash(text.toCharArray(), text.length());
    this.surroundings = new NameSurroundings(document, hash);
    this.neighbours = new NameNeighbours(first, hash);
    this.people = new PersonClues(document);
    this.known = new GazetteerClues(text, words);
    for (NameCandidate candidate : candidates) {
      counts.merge(hash(candidate.span()), 1, Integer::sum);
    }
  }

  private long hash(Span span) {
    return hash.of(span.start(), span.end());
  }

  /**
   * The features of the next candidate, as {@link Hashing#feature} numbers them. Candidates are
   * asked for in order of the text.
   */
  public int[] of(NameCandidate candidate) {
    features.clear();
    features.add(0);
    int cost = cost(candidate.span());
    addString(candidate);
    surroundings.addKinds(candidate, features);
    addMorphemes(candidate, cost);
    surroundings.addWords(candidate, features);
    neighbours.addTo(features, candidate, cost);
    people.addTo(features, candidate);
    known.addTo(features, candidate);
    addPairs(candidate.span());
    return features.toArray();
  }

  private void addString(NameCandidate c) {
    int start = c.span().start();
    int end = c.span().end();
    int length = Math.min(end - start, MAX_LENGTH);
    int count = c.last() - c.first();
    long shape = shape(start, end);
    long josa = hash.of(end, words.get(c.last()).end());
    features.add(hash(c.span()));
    features.add(hash.of(start, start + 1));
    features.add(hash.of(start, Math.min(end, start + 2)));
    features.add(hash.of(end - 1, end));
    features.add(hash.of(Math.max(start, end - 2), end));
    features.add(hash.of(Math.max(start, end - 3), end));
    features.add(Hashing.pair(hash.of(Math.max(start, end - 2), end), josa));
    features.add(shape);
    features.add(Hashing.pair(shape, length));
    features.add(count * 16L + length);
    features.add(hash.of(words.get(c.first()).start(), Math.min(end, words.get(c.first()).end())));
    features.add(hash.of(words.get(c.last()).start(), end));
    features.add(josa);
    features.add(Hashing.pair(josa, shape));
    features.add(Math.min(MAX_COUNT, counts.getOrDefault(hash(c.span()), 0)));
  }

  /** Kinds of letters, each run of one once: Hangul, Latin, digits, other. */
  private long shape(int start, int end) {
    long shape = 1;
    int before = -1;
    for (int i = start; i < end; i++) {
      int kind = kind(text.charAt(i));
      shape = kind == before ? shape : shape * 8 + kind;
      before = kind;
    }
    return shape;
  }

  private static int kind(char c) {
    if (c >= '가' && c <= '힣') {
      return 1;
    }
    if (c == ' ') {
      return 2;
    }
    if (Character.isDigit(c)) {
      return 3;
    }
    if (Character.isUpperCase(c)) {
      return 4;
    }
    return Character.isLetter(c) ? 5 : 6;
  }

  private void addMorphemes(NameCandidate c, int cost) {
    List<Morpheme> morphemes = document.morphemesIn(c.span());
    long tags = 7;
    for (Morpheme morpheme : morphemes.subList(0, Math.min(MAX_MORPHEMES, morphemes.size()))) {
      tags = tags * 64 + morpheme.first().ordinal();
    }
    int last = morphemes.isEmpty() ? -1 : morphemes.getLast().first().ordinal();
    features.add(tags);
    features.add(tags * 64 + Math.min(MAX_LENGTH, c.span().length()));
    features.add(morphemes.isEmpty() ? 0 : hash(span(morphemes.getLast())));
    features.add(morphemes.isEmpty() ? 0 : hash(span(morphemes.getFirst())));
    features.add(last * 16L + cost);
  }

  private static Span span(Morpheme morpheme) {
    return new Span(morpheme.start(), morpheme.end());
  }

  /** 0 for what is no noun of the dictionary. */
  private int cost(Span span) {
    int cost = EverydayNouns.cost(text, span.start(), span.end()).orElse(Integer.MIN_VALUE);
    return cost == Integer.MIN_VALUE ? 0 : Math.clamp(cost / COST_STEP + 4, 1, 12);
  }

  /** Each two letters side by side, wherever in the name they stand. */
  private void addPairs(Span span) {
    int template = features.size();
    for (int i = span.start(); i + 1 < span.end(); i++) {
      features.add(template, hash.of(i, i + 2));
    }
  }
}
