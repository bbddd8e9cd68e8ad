package io.newsgraph.analysis.entity.recognition;

import io.newsgraph.analysis.entity.recognition.NamedSpan.Evidence;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Hangul;
import io.newsgraph.analysis.language.Morpheme;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds towns and townships that no list has and no county stands before: 한반도면에서 온 사람, 도산면 법송산업단지.
 * Most words in 면 are clauses or sides of something.
 */
final class TownshipRecognizer implements EntityRecognizer {

  private static final String KINDS = "읍면";

  /** Behind places and not behind the 면 of clauses. */
  private static final Set<String> JOSA = Set.of("에서", "에", "의", "으로", "에는", "에서는", "과", "에도");

  private static final EndingIndex SITES = new EndingIndex("location-endings.txt");

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
      return JOSA.contains(text.substring(end, word.end()));
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
        && KINDS.indexOf(text.charAt(span.end() - 1)) >= 0
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
