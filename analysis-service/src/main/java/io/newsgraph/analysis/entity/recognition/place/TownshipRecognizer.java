package io.newsgraph.analysis.entity.recognition.place;

import io.newsgraph.analysis.entity.name.EndingIndex;
import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.NamedSpan;
import io.newsgraph.analysis.entity.name.NamedSpan.Evidence;
import io.newsgraph.analysis.entity.name.NounReading;
import io.newsgraph.analysis.entity.name.WordSequence;
import io.newsgraph.analysis.entity.recognition.article.ArticleReading;
import io.newsgraph.analysis.entity.recognition.article.EntityRecognizer;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Hangul;
import io.newsgraph.analysis.language.Morpheme;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.language.WordSet;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds towns and townships that no list has and no county stands before: 한반도면에서 온 사람, 도산면 법송산업단지.
 * Most words in 면 are clauses or sides of something.
 */
public final class TownshipRecognizer implements EntityRecognizer {

  private static final WordSet KINDS =
      WordSections.of(EntityType.class, "divisions.txt").set("townships");

  /** Behind places and not behind the 면 of clauses. */
  private static final WordSet JOSA =
      WordList.set(TownshipRecognizer.class, "josa-behind-townships.txt");

  private static final EndingIndex SITES =
      new EndingIndex(EntityType.class, "location-endings.txt");

  /** Villages of a township: 도산면 법송리. */
  private static final char VILLAGE = '리';

  private static final int MIN_LENGTH = 3;
  private static final int MAX_LENGTH = 5;

  @Override
  public List<NamedSpan> recognize(ArticleReading article) {
    WordSequence words = article.words();
    List<NamedSpan> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Span township = townshipAt(words, i);
      if (township != null) {
        found.add(new NamedSpan(EntityType.LOCATION, township, Evidence.FORM));
      }
    }
    return found;
  }

  private static Span townshipAt(WordSequence words, int index) {
    AnnotatedDocument document = words.document();
    Word word = words.get(index);
    for (int end : word.nounEnds()) {
      Span span = new Span(word.start(), end);
      if (isFormed(document, span) && isPlaced(words, index, end)) {
        return span;
      }
    }
    return null;
  }

  private static boolean isPlaced(WordSequence words, int index, int end) {
    String text = words.document().text();
    Word word = words.get(index);
    if (end < word.end()) {
      return JOSA.contains(text, end, word.end());
    }
    if (!words.isSpaced(index + 1)) {
      return false;
    }
    Word next = words.get(index + 1);
    for (int nextEnd : next.nounEnds()) {
      boolean isVillage =
          nextEnd - next.start() >= MIN_LENGTH && text.charAt(nextEnd - 1) == VILLAGE;
      if (isVillage || SITES.startOfEnding(text, next.start(), nextEnd) < nextEnd) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFormed(AnnotatedDocument document, Span span) {
    String text = document.text();
    return span.length() >= MIN_LENGTH
        && span.length() <= MAX_LENGTH
        && KINDS.contains(text, span.end() - 1, span.end())
        && Hangul.isSyllables(text, span.start(), span.end())
        && isProper(document, span);
  }

  private static boolean isProper(AnnotatedDocument document, Span span) {
    List<Morpheme> morphemes = document.morphemesIn(span);
    return !morphemes.isEmpty()
        && morphemes.getFirst().isProperNoun()
        && !NounReading.isEveryday(document, span);
  }
}
