package io.newsgraph.analysis.keyword;

import java.util.List;

/**
 * A term that says what an article is about.
 *
 * @param score 0 and up; comparable within one article, and roughly between articles
 * @param occurrences in order of the text, each of them the term to the letter
 */
public record Keyword(String term, double score, List<Occurrence> occurrences) {

  public Keyword {
    occurrences = List.copyOf(occurrences);
  }
}
