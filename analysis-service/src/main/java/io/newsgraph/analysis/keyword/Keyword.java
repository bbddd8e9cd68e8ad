package io.newsgraph.analysis.keyword;

import java.util.List;

/**
 * A term that says what an article is about.
 *
 * @param term the form to show, see {@link KeywordCandidate}
 * @param score 0 and up; what the term adds to those before it, comparable within one article
 * @param occurrences in order of the text, each of them the term or another of its forms, such as
 *     AI for 인공지능, to the letter
 */
public record Keyword(String term, double score, List<Occurrence> occurrences) {

  public Keyword {
    occurrences = List.copyOf(occurrences);
  }
}
