package io.newsgraph.analysis.keyword;

import java.util.ArrayList;
import java.util.List;

/**
 * Chooses terms by what they add to those chosen before. A term that stands mostly within a better
 * one, or around it, adds nothing; one that shares a word with a better one adds less.
 */
final class Selection {

  /** Share of a term's occurrences that must lie within a better term's for it to be redundant. */
  private static final double REDUNDANT_SHARE = 0.6;

  /** What is left of a term's score for each better term akin to it. */
  private static final double AKIN = 0.75;

  private final List<Open> open;
  private final List<Keyword> chosen = new ArrayList<>();

  /** A term not chosen yet, with what it would add. */
  private static final class Open {
    private final ScoredTerm term;
    private double gain;

    Open(ScoredTerm term) {
      this.term = term;
      this.gain = term.score();
    }
  }

  private Selection(List<ScoredTerm> terms) {
    this.open = new ArrayList<>(terms.stream().map(Open::new).toList());
  }

  /**
   * @param terms the best first
   */
  static List<Keyword> choose(List<ScoredTerm> terms, int limit) {
    Selection selection = new Selection(terms);
    while (selection.chosen.size() < limit && !selection.open.isEmpty()) {
      selection.chooseNext();
    }
    return List.copyOf(selection.chosen);
  }

  private void chooseNext() {
    Open best = open.getFirst();
    for (Open other : open) {
      best = other.gain > best.gain ? other : best;
    }
    ScoredTerm term = best.term;
    chosen.add(new Keyword(term.candidate().term(), best.gain, term.candidate().occurrences()));
    open.remove(best);
    open.removeIf(other -> other.term.isRedundantTo(term, REDUNDANT_SHARE));
    open.stream().filter(other -> other.term.isAkinTo(term)).forEach(other -> other.gain *= AKIN);
  }
}
