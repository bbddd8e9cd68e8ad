package io.newsgraph.analysis.keyword;

import java.util.ArrayList;
import java.util.List;

/** The occurrences of one term while an article is being read. */
final class TermCount {

  private final String term;
  private final boolean hasModifier;
  private final List<Occurrence> occurrences = new ArrayList<>(2);
  private double frequency;

  TermCount(String term, boolean hasModifier) {
    this.term = term;
    this.hasModifier = hasModifier;
  }

  void add(Occurrence occurrence, double weight) {
    occurrences.add(occurrence);
    frequency += weight;
  }

  String term() {
    return term;
  }

  int occurrences() {
    return occurrences.size();
  }

  boolean hasModifier() {
    return hasModifier;
  }

  boolean isPhrase() {
    return term.indexOf(' ') >= 0;
  }

  KeywordCandidate toCandidate(double titleWeight) {
    return new KeywordCandidate(term, frequency + titleWeight, occurrences);
  }
}
