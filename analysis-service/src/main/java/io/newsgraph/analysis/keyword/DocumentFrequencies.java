package io.newsgraph.analysis.keyword;

/** How many articles of the corpus have a term. */
public interface DocumentFrequencies {

  /** Number of analysed articles. */
  long documents();

  /** Number of analysed articles that have {@code term} among their keyword candidates. */
  long of(String term);
}
