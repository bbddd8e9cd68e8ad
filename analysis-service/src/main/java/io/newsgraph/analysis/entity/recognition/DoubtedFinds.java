package io.newsgraph.analysis.entity.recognition;

import io.newsgraph.analysis.entity.recognition.NamedSpan.Evidence;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.weights.LinearModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes back what a rule takes for a name by its form or what stands around it, where the model of
 * unknown names is sure that it is none in any place: 경선을 통해 후보를 확정했다. What a list has stands.
 */
final class DoubtedFinds {

  /** Above, more of what is taken back is right than wrong. */
  private static final double MAX_PROBABILITY = 0.05;

  private DoubtedFinds() {}

  /**
   * What was found, without what the model doubts; the same where it doubts nothing.
   *
   * @param candidates beside what rules found
   */
  static FirstFinds remove(FirstFinds first, List<NameCandidate> candidates, LinearModel model) {
    NameFeatures features = new NameFeatures(first, candidates);
    Map<String, Double> likely = new HashMap<>();
    int word = 0;
    for (NamedSpan find : first.sure()) {
      word = wordAt(first.document().words(), word, find.span().start());
      NameCandidate candidate = candidate(first, word, find.span());
      boolean isAsked = candidate != null && isDoubtful(find, candidate);
      double probability = isAsked ? sum(model.probabilities(features.of(candidate))) : 1;
      likely.merge(find.span().of(first.document().text()), probability, Math::max);
    }
    likely.values().removeIf(probability -> probability >= MAX_PROBABILITY);
    return likely.isEmpty()
        ? first
        : first.without(find -> likely.containsKey(find.span().of(first.document().text())));
  }

  /**
   * Goods, works and events are found by their marks, and names of several words by what they end
   * in.
   */
  private static boolean isDoubtful(NamedSpan find, NameCandidate candidate) {
    boolean isByWords = find.evidence() == Evidence.CONTEXT || find.evidence() == Evidence.FORM;
    return isByWords
        && switch (find.type()) {
          case PERSON -> true;
          case ORGANIZATION -> candidate.first() == candidate.last();
          case LOCATION, PRODUCT, EVENT, WORK -> false;
        };
  }

  private static int wordAt(List<Word> words, int from, int position) {
    int word = from;
    while (word < words.size() && words.get(word).end() <= position) {
      word++;
    }
    return word;
  }

  /** The find as a candidate; null where it begins within a word. */
  private static NameCandidate candidate(FirstFinds first, int word, Span span) {
    List<Word> words = first.document().words();
    if (word >= words.size() || words.get(word).start() != span.start()) {
      return null;
    }
    int last = word;
    while (last + 1 < words.size() && words.get(last + 1).start() < span.end()) {
      last++;
    }
    return new NameCandidate(span, word, last);
  }

  private static double sum(double[] probabilities) {
    double sum = 0;
    for (double each : probabilities) {
      sum += each;
    }
    return sum;
  }
}
