package io.newsgraph.analysis.keyword;

import java.util.Collections;
import java.util.List;

/** A candidate with its score over the corpus. */
record ScoredTerm(KeywordCandidate candidate, double score) {

  /** Whether they share a word, or one is written within the other, as 두통 is in 편두통. */
  boolean isAkinTo(ScoredTerm other) {
    return !Collections.disjoint(words(), other.words())
        || candidate.key().contains(other.candidate.key())
        || other.candidate.key().contains(candidate.key());
  }

  private List<String> words() {
    return List.of(candidate.term().split(" "));
  }

  /**
   * Whether it says nothing that a better term does not: one stands mostly within the other.
   *
   * @param share of the occurrences of the shorter
   */
  boolean isRedundantTo(ScoredTerm better, double share) {
    List<Occurrence> own = candidate.occurrences();
    List<Occurrence> others = better.candidate.occurrences();
    return nested(own, others) >= share * own.size()
        || nested(others, own) >= share * others.size();
  }

  /** How many of {@code parts} stand within one of {@code wholes}; both in order of the text. */
  private static int nested(List<Occurrence> parts, List<Occurrence> wholes) {
    int count = 0;
    int next = 0;
    for (Occurrence part : parts) {
      while (next < wholes.size() && wholes.get(next).end() < part.end()) {
        next++;
      }
      if (next < wholes.size() && part.isWithin(wholes.get(next))) {
        count++;
      }
    }
    return count;
  }
}
