package io.newsgraph.analysis.keyword;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Ranks an article's keyword candidates against the corpus.
 *
 * <p>The score of a term is {@code saturation × idf}, after Okapi BM25 (Robertson and Zaragoza, The
 * Probabilistic Relevance Framework, 2009):
 *
 * <pre>
 * saturation = f · (k1 + 1) / (f + k1 · (1 − b + b · length / pivot))
 * idf        = ln(1 + (N + W) / (n + W · r))
 * </pre>
 *
 * where {@code f} is the candidate's weighted frequency, {@code N} the number of articles, {@code
 * n} that of the articles with the term. {@code W} and {@code r} stand for a corpus of {@value
 * #PRIOR_DOCUMENTS} articles that was never read, in which a term is as common as the dictionary
 * makes it likely ({@link TermRates}). They decide while there are few articles, and vanish as the
 * corpus grows, so that a ranking is sensible with one article and does not jump with the next.
 *
 * <p>Then the terms are chosen one by one by what they add to those before them, after Carbonell
 * and Goldstein (The Use of MMR, 1998); see {@link Selection}.
 */
public final class KeywordRanking {

  /** How fast repeating a term stops adding; BM25's usual value. */
  private static final double K1 = 1.2;

  /** How much a long article has to repeat a term more often; BM25's usual value. */
  private static final double B = 0.75;

  /** Length, in UTF-16 code units, of an article for which length changes nothing. */
  private static final double PIVOT_LENGTH = 1_000;

  /** Weight of the prior, in articles. */
  static final int PRIOR_DOCUMENTS = 1_000;

  private KeywordRanking() {}

  /**
   * Ranks candidates, best first; the same input gives the same order.
   *
   * @param documentLength length of the article's text in UTF-16 code units
   * @param limit most keywords returned
   */
  public static List<Keyword> rank(
      List<KeywordCandidate> candidates,
      int documentLength,
      DocumentFrequencies corpus,
      int limit) {
    long documents = corpus.documents();
    List<ScoredTerm> scored = new ArrayList<>(candidates.size());
    for (KeywordCandidate candidate : candidates) {
      double score =
          saturation(candidate.frequency(), documentLength) * idf(candidate, documents, corpus);
      scored.add(new ScoredTerm(candidate, score));
    }
    scored.sort(
        Comparator.comparingDouble(ScoredTerm::score)
            .reversed()
            .thenComparing(term -> term.candidate().term()));
    return Selection.choose(scored, limit);
  }

  private static double saturation(double frequency, int documentLength) {
    double lengthFactor = 1 - B + B * documentLength / PIVOT_LENGTH;
    return frequency * (K1 + 1) / (frequency + K1 * lengthFactor);
  }

  private static double idf(
      KeywordCandidate candidate, long documents, DocumentFrequencies corpus) {
    // Counts are read one after the other, so a term may seem to be in more articles than there
    // are.
    double known = Math.min(corpus.of(candidate.key()), documents);
    double expected = PRIOR_DOCUMENTS * candidate.rate();
    return Math.log(1 + (documents + PRIOR_DOCUMENTS) / (known + expected));
  }
}
