package io.newsgraph.analysis.keyword;

/** How many articles of the corpus have a term. */
public interface DocumentFrequencies {

  /** Number of analysed articles. */
  long documents();

  /**
   * Number of analysed articles that have a term among their keyword candidates.
   *
   * @param key the term's {@link KeywordCandidate#key}
   */
  long of(String key);
}
