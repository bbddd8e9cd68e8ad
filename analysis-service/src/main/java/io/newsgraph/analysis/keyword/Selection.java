package io.newsgraph.analysis.keyword;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Chooses terms by what they add to those chosen before. A term that stands mostly within a better
 * one, or around it, adds nothing; one that shares a word with a better one adds less.
 */
final class Selection {

  /** Share of a term's occurrences that must lie within a better term's for it to be redundant. */
  private static final double REDUNDANT_SHARE = 0.6;

  /** What is left of a term's score for each better term akin to it. */
  private static final double AKIN = 0.75;

  private final PriorityQueue<Open> open = new PriorityQueue<>(Open.BEST_FIRST);
  private final List<ScoredTerm> chosen = new ArrayList<>();
  private final List<Keyword> keywords = new ArrayList<>();

  /**
   * A term not chosen yet, with what it would add to those of the chosen that it was compared with,
   * in their order. More of them can only lower that, so that a term needs comparing when it is the
   * best of all, and most of a long list never do.
   */
  private static final class Open {

    /** Of two that add as much, the one that came first. */
    static final Comparator<Open> BEST_FIRST =
        Comparator.<Open>comparingDouble(each -> -each.gain).thenComparingInt(each -> each.place);

    private final ScoredTerm term;
    private final int place;
    private double gain;
    private int compared;

    Open(ScoredTerm term, int place) {
      this.term = term;
      this.place = place;
      this.gain = term.score();
    }

    /** Whether it still adds something to what was chosen. */
    boolean addsTo(List<ScoredTerm> chosen) {
      for (ScoredTerm better : chosen.subList(compared, chosen.size())) {
        if (term.isRedundantTo(better, REDUNDANT_SHARE)) {
          return false;
        }
        gain *= term.isAkinTo(better) ? AKIN : 1;
      }
      compared = chosen.size();
      return true;
    }
  }

  private Selection(List<ScoredTerm> terms) {
    for (ScoredTerm term : terms) {
      open.add(new Open(term, open.size()));
    }
  }

  /**
   * @param terms the best first
   */
  static List<Keyword> choose(List<ScoredTerm> terms, int limit) {
    Selection selection = new Selection(terms);
    while (selection.chosen.size() < limit && !selection.open.isEmpty()) {
      selection.lookAtBest();
    }
    return List.copyOf(selection.keywords);
  }

  private void lookAtBest() {
    Open best = open.poll();
    if (best.compared == chosen.size()) {
      choose(best);
    } else if (best.addsTo(chosen)) {
      open.add(best);
    }
  }

  private void choose(Open best) {
    KeywordCandidate candidate = best.term.candidate();
    chosen.add(best.term);
    keywords.add(new Keyword(candidate.term(), best.gain, candidate.occurrences()));
  }
}
