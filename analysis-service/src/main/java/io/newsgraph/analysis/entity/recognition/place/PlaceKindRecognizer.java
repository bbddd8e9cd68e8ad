package io.newsgraph.analysis.entity.recognition.place;

import io.newsgraph.analysis.entity.name.Countries;
import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.ForeignNames;
import io.newsgraph.analysis.entity.name.KnownNames;
import io.newsgraph.analysis.entity.name.NamedSpan;
import io.newsgraph.analysis.entity.name.NamedSpan.Evidence;
import io.newsgraph.analysis.entity.name.WordSequence;
import io.newsgraph.analysis.entity.recognition.article.ArticleReading;
import io.newsgraph.analysis.entity.recognition.article.EntityRecognizer;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Morpheme;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.language.WordSet;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds foreign places by what kind they are said to be (항구도시 오데사르), or as the province that their
 * ending makes them (칼도르주).
 */
public final class PlaceKindRecognizer implements EntityRecognizer {

  private static final WordSet KINDS = WordList.set(PlaceKindRecognizer.class, "place-kinds.txt");

  private static final char PROVINCE = '주';

  /** State, province, prefecture, city, island. */
  private static final WordSet KINDS_OF_PARTS =
      WordSections.of(EntityType.class, "divisions.txt").set("abroad");

  /** 전주시 and the like are on the list; shorter ones may be anything. */
  private static final int MIN_KNOWN = 3;

  private static final int MIN_STEM = 2;

  /** 마을 어르신들: who live there. */
  private static final char PLURAL = '들';

  /** 코코모의 is no name: of a foreign word the dictionary does not know where it ends. */
  private static final char GENITIVE = '의';

  @Override
  public List<NamedSpan> recognize(ArticleReading article) {
    AnnotatedDocument document = article.document();
    WordSequence words = article.words();
    List<NamedSpan> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean isOfKind = words.isSpaced(i) && words.get(i - 1).isIn(KINDS, document.text());
      Span place = placeIn(document, words.get(i), isOfKind || isBehindProvince(words, i));
      if (place != null) {
        found.add(new NamedSpan(EntityType.LOCATION, place, Evidence.CONTEXT));
      }
    }
    return found;
  }

  /** 미시간주 홀랜드 공장: what is there bears the name of its town. */
  public static boolean isBehindProvince(WordSequence words, int index) {
    if (index == 0 || !words.isSpaced(index)) {
      return false;
    }
    String text = words.document().text();
    Word before = words.get(index - 1);
    return before.end() - before.start() > MIN_KNOWN
        && text.charAt(before.end() - 1) == PROVINCE
        && KnownNames.all().isOf(EntityType.LOCATION, text, before.start(), before.end());
  }

  private static Span placeIn(AnnotatedDocument document, Word word, boolean isOfKind) {
    int shortest = word.nounEnds()[word.nounEnds().length - 1];
    if (document.text().indexOf(PLURAL, shortest - 1) == shortest - 1
        || shortest < word.end() && document.text().charAt(shortest) == PLURAL) {
      return null;
    }
    for (int end : word.nounEnds()) {
      boolean hasJosa = end > shortest && document.text().charAt(end - 1) == GENITIVE;
      Span span = new Span(word.start(), end);
      if (hasJosa) {
        continue;
      }
      if (isOfKind && isForeign(document, span)
          || isProvince(document, span)
          || isPartOfState(document.text(), span)) {
        return span;
      }
    }
    return null;
  }

  private static boolean isProvince(AnnotatedDocument document, Span span) {
    if (document.text().charAt(span.end() - 1) != PROVINCE || span.length() - 1 <= MIN_STEM) {
      return false;
    }
    Span stem = new Span(span.start(), span.end() - 1);
    // 수제맥주: the last syllable belongs to another noun.
    List<Morpheme> morphemes = document.morphemesIn(span);
    return !morphemes.isEmpty()
        && morphemes.getLast().length() == 1
        && isForeign(document, stem)
        && !ForeignNames.isFirstName(stem.of(document.text()));
  }

  /** 도네츠크주, 칼리닌그라드시: a known place with its kind. */
  private static boolean isPartOfState(String text, Span span) {
    return span.length() > MIN_KNOWN
        && KINDS_OF_PARTS.contains(text, span.end() - 1, span.end())
        && KnownNames.all().isOf(EntityType.LOCATION, text, span.start(), span.end() - 1)
        && !KnownNames.all().contain(text, span.start(), span.end())
        && !Countries.contain(text.substring(span.start(), span.end() - 1));
  }

  private static boolean isForeign(AnnotatedDocument document, Span span) {
    return span.length() >= MIN_STEM
        && ForeignNames.mayBePart(document, span)
        && !KnownNames.all().contain(document.text(), span.start(), span.end());
  }
}
