package io.newsgraph.analysis.entity.recognition;

import io.newsgraph.analysis.entity.recognition.NamedSpan.Evidence;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Hangul;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds towns that are on no list by their authorities: an article with an 은포시의회 or an 은포시장 is
 * about a town 은포시, also called 은포.
 */
final class TownFinder {

  private static final EndingIndex AUTHORITIES = new EndingIndex("town-authorities.txt");

  private static final int MIN_STEM = 2;
  private static final int MAX_STEM = 3;

  private TownFinder() {}

  static List<NamedSpan> find(AnnotatedDocument document) {
    Set<String> towns = towns(document);
    List<NamedSpan> found = new ArrayList<>();
    if (towns.isEmpty()) {
      return found;
    }
    for (Word word : document.words()) {
      for (int end : word.nounEnds(document.text())) {
        if (towns.contains(document.text().substring(word.start(), end))) {
          Span span = new Span(word.start(), end);
          found.add(new NamedSpan(EntityType.LOCATION, span, Evidence.FORM));
          break;
        }
      }
    }
    return found;
  }

  private static Set<String> towns(AnnotatedDocument document) {
    Set<String> towns = new HashSet<>();
    String text = document.text();
    for (Word word : document.words()) {
      for (int end : word.nounEnds(text)) {
        int ending = AUTHORITIES.startOfEnding(text, word.start(), end);
        Span stem = new Span(word.start(), ending);
        if (ending < end && isTown(document, stem)) {
          towns.add(stem.of(text));
          towns.add(text.substring(word.start(), ending + 1));
        }
      }
    }
    return towns;
  }

  private static boolean isTown(AnnotatedDocument document, Span stem) {
    String text = document.text();
    return stem.length() >= MIN_STEM
        && stem.length() <= MAX_STEM
        && Hangul.isSyllables(text, stem.start(), stem.end())
        && KnownNames.all().find(stem.of(text)).isEmpty()
        && !NounReading.isEveryday(document, stem);
  }
}
