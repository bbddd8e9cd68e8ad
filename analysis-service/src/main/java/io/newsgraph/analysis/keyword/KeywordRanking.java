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
 * #PRIOR_DOCUMENTS} articles that was never read, in which a term is as common as its form makes it
 * likely ({@link TermForm#priorRate}): a phrase is rare, a short noun common. They decide while
 * there are few articles, and vanish as the corpus grows, so that a ranking is sensible with one
 * article and does not jump with the next.
 *
 * <p>A term that stands mostly within a better one, or around it, says nothing new and is left out.
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

  /** Share of a term's occurrences that must overlap a better term's for it to be redundant. */
  private static final double REDUNDANT_SHARE = 0.6;

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
    List<Keyword> scored = new ArrayList<>(candidates.size());
    for (KeywordCandidate candidate : candidates) {
      double score =
          saturation(candidate.frequency(), documentLength)
              * idf(candidate.term(), documents, corpus);
      scored.add(new Keyword(candidate.term(), score, candidate.occurrences()));
    }
    scored.sort(Comparator.comparingDouble(Keyword::score).reversed().thenComparing(Keyword::term));
    return withoutRedundant(scored, limit);
  }

  private static double saturation(double frequency, int documentLength) {
    double lengthFactor = 1 - B + B * documentLength / PIVOT_LENGTH;
    return frequency * (K1 + 1) / (frequency + K1 * lengthFactor);
  }

  private static double idf(String term, long documents, DocumentFrequencies corpus) {
    // Counts are read one after the other, so a term may seem to be in more articles than there
    // are.
    double rate = TermForm.of(term).priorRate();
    double known = Math.min(corpus.of(term), documents);
    return Math.log(1 + (documents + PRIOR_DOCUMENTS) / (known + PRIOR_DOCUMENTS * rate));
  }

  private static List<Keyword> withoutRedundant(List<Keyword> scored, int limit) {
    List<Keyword> kept = new ArrayList<>();
    for (Keyword keyword : scored) {
      if (kept.size() >= limit) {
        break;
      }
      if (kept.stream().noneMatch(better -> isRedundant(keyword, better))) {
        kept.add(keyword);
      }
    }
    return List.copyOf(kept);
  }

  private static boolean isRedundant(Keyword keyword, Keyword better) {
    boolean isPart = better.term().contains(keyword.term());
    boolean isWhole = keyword.term().contains(better.term());
    if (!isPart && !isWhole) {
      return false;
    }
    if (keyword.occurrences().isEmpty()) {
      return true;
    }
    List<Occurrence> parts = isPart ? keyword.occurrences() : better.occurrences();
    List<Occurrence> wholes = isPart ? better.occurrences() : keyword.occurrences();
    return nested(parts, wholes) >= REDUNDANT_SHARE * parts.size();
  }

  /**
   * How many of {@code parts} stand within one of {@code wholes}; both are in order of the text.
   */
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
