package io.newsgraph.analysis.entity.recognition.article;

import io.newsgraph.analysis.entity.name.WordSequence;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Span;
import java.util.Map;
import java.util.Set;

/**
 * An article as the recognisers read it.
 *
 * @param words without its bylines
 * @param states those that are on no list, as {@link States#in} finds them
 * @param towns those that are on no list, as {@link TownFinder#towns} finds them
 * @param companies those called like everyday things, as {@link CompanyEvidence#in} finds them
 */
public record ArticleReading(
    WordSequence words, Set<String> states, Set<String> towns, Map<String, Span> companies) {

  /** Reads an article that has no bylines any more. */
  public static ArticleReading of(AnnotatedDocument document) {
    WordSequence words = new WordSequence(document);
    return new ArticleReading(
        words, States.in(words), TownFinder.towns(document), CompanyEvidence.in(words));
  }

  /** The article with its words and morphemes. */
  public AnnotatedDocument document() {
    return words.document();
  }

  /** The text that all offsets count in. */
  public String text() {
    return words.document().text();
  }
}
