package io.newsgraph.analysis.entity.recognition.place;

import io.newsgraph.analysis.entity.name.EndingIndex;
import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.KnownNames;
import io.newsgraph.analysis.entity.name.NamedSpan;
import io.newsgraph.analysis.entity.name.NamedSpan.Evidence;
import io.newsgraph.analysis.entity.name.NounReading;
import io.newsgraph.analysis.entity.name.PersonTitles;
import io.newsgraph.analysis.entity.name.WordSequence;
import io.newsgraph.analysis.entity.recognition.article.ArticleReading;
import io.newsgraph.analysis.entity.recognition.article.EntityRecognizer;
import io.newsgraph.analysis.entity.recognition.article.TownFinder;
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
import org.apache.lucene.analysis.ko.POS;

/**
 * Finds places by the ending of their names: 은포공항, 은포종합운동장, and behind a known place what divides
 * it, as in 서울 소공동.
 */
public final class PlaceRecognizer implements EntityRecognizer {

  private static final EndingIndex SITES =
      new EndingIndex(EntityType.class, "location-endings.txt");

  /** Endings of what is built, not of districts: 실습동. */
  private static final EndingIndex BUILDINGS =
      new EndingIndex(PlaceRecognizer.class, "building-endings.txt");

  private static final WordSections DIVISIONS = WordSections.of(EntityType.class, "divisions.txt");

  /** City, county, district, town, township, ward, village, street: only behind a known place. */
  private static final WordSet BEHIND_PLACES = DIVISIONS.set("behind-places");

  private static final WordSet PROVINCES = WordList.set(EntityType.class, "provinces.txt");

  private static final WordSet METROPOLISES =
      WordList.set(PlaceRecognizer.class, "metropolises.txt");

  /** 동구, 서구, 남구, 북구, 중구. */
  private static final WordSet COMPASS = DIVISIONS.set("compass");

  private static final List<String> KINDS_OF_TOWNS = DIVISIONS.list("left-out");

  private static final int MAX_TOWN_LENGTH = 3;
  private static final int MIN_STEM = 2;
  private static final int MAX_LENGTH = 14;
  private static final int MAX_DIVISION_LENGTH = 6;

  @Override
  public List<NamedSpan> recognize(ArticleReading article) {
    AnnotatedDocument document = article.document();
    List<NamedSpan> found = new ArrayList<>(TownFinder.find(article));
    WordSequence words = article.words();
    int placeEnd = -1;
    for (int i = 0; i < words.size(); i++) {
      boolean isBehindPlace = words.isSpaced(i) && words.get(i - 1).end() == placeEnd;
      boolean isBehindProvince = isBehindPlace && words.get(i - 1).isIn(PROVINCES, document.text());
      boolean isBehindCity = isBehindPlace && words.get(i - 1).isIn(METROPOLISES, document.text());
      Span district = isBehindCity ? compassDistrict(document.text(), words.get(i)) : null;
      Span place =
          district == null
              ? placeIn(document, words.get(i), isBehindPlace, isBehindProvince)
              : district;
      if (place != null) {
        found.add(new NamedSpan(EntityType.LOCATION, place, Evidence.FORM));
      }
      int known = isKnownPlace(document, words.get(i)) ? words.get(i).end() : -1;
      placeEnd = place == null ? known : place.end();
    }
    return found;
  }

  private static boolean isKnownPlace(AnnotatedDocument document, Word word) {
    return KnownNames.all().isOf(EntityType.LOCATION, document.text(), word.start(), word.end());
  }

  /** 대전 서구: elsewhere an everyday word. */
  private static Span compassDistrict(String text, Word word) {
    for (int end : word.nounEnds()) {
      boolean isDistrict =
          end == word.start() + 2
              && text.charAt(end - 1) == '구'
              && COMPASS.contains(text, word.start(), word.start() + 1);
      if (isDistrict) {
        return new Span(word.start(), end);
      }
    }
    return null;
  }

  private static Span placeIn(
      AnnotatedDocument document, Word word, boolean isBehindPlace, boolean isBehindProvince) {
    for (int end : word.nounEnds()) {
      Span span = new Span(word.start(), end);
      boolean isPlace =
          isSite(document, span, isBehindPlace)
              || isBehindPlace && (isDivision(document, span) || isNumberedSite(document, span))
              || isBehindProvince && isTownInShort(document.text(), span);
      if (isPlace) {
        return span;
      }
    }
    return null;
  }

  private static boolean isSite(AnnotatedDocument document, Span span, boolean isBehindPlace) {
    if (span.length() > MAX_LENGTH || isSchoolWithJosa(document.text(), span)) {
      return false;
    }
    int ending = SITES.startOfEnding(document.text(), span.start(), span.end());
    if (ending == span.end()) {
      return false;
    }
    Span stem = new Span(span.start(), ending);
    return stem.length() >= MIN_STEM
        && NounReading.isNominal(document, stem)
        && (isProper(document, stem)
            // 울주군 반천산업단지: behind a place any stem that means nothing.
            || isBehindPlace && !NounReading.isEveryday(document, stem));
  }

  /** 프린스턴대로 옮겼다: no road where everybody knows the university. */
  private static boolean isSchoolWithJosa(String text, Span span) {
    int end = span.end() - 1;
    return span.length() > MIN_STEM
        && text.charAt(end) == '로'
        && text.charAt(end - 1) == '대'
        && KnownNames.all().isOf(EntityType.ORGANIZATION, text, span.start(), end);
  }

  /** 경기 화성: without its kind the town is known behind its province only. */
  private static boolean isTownInShort(String text, Span span) {
    if (span.length() < MIN_STEM || span.length() > MAX_TOWN_LENGTH) {
      return false;
    }
    return KINDS_OF_TOWNS.stream()
        .map(kind -> span.of(text) + kind)
        .anyMatch(town -> KnownNames.all().isOf(EntityType.LOCATION, town, 0, town.length()));
  }

  /** 인천국제공항 제2여객터미널: the number tells which one of the place. */
  private static boolean isNumberedSite(AnnotatedDocument document, Span span) {
    String text = document.text();
    boolean isNumbered =
        text.charAt(span.start()) == '제'
            && span.length() > MIN_STEM
            && Character.isDigit(text.charAt(span.start() + 1));
    return isNumbered && SITES.startOfEnding(text, span.start(), span.end()) < span.end();
  }

  private static boolean isProper(AnnotatedDocument document, Span stem) {
    return document.morphemesIn(stem).stream().anyMatch(Morpheme::isProperNoun)
        || KnownNames.all().contain(document.text(), stem.start(), stem.end());
  }

  /** 중국 배터리, 미국 프로야구: nouns, the last of them longer than the kind of a district. */
  private static boolean isNoun(AnnotatedDocument document, Span span) {
    List<Morpheme> morphemes = document.morphemesIn(span);
    return !morphemes.isEmpty()
        && morphemes.getLast().length() > 1
        && morphemes.stream().allMatch(m -> m.first() == POS.Tag.NNG);
  }

  private static boolean isDivision(AnnotatedDocument document, Span span) {
    String text = document.text();
    return span.length() >= 2
        && span.length() <= MAX_DIVISION_LENGTH
        && BEHIND_PLACES.contains(text, span.end() - 1, span.end())
        && Hangul.isSyllable(text.charAt(span.start()))
        && !NounReading.isEveryday(document, span)
        && !isNoun(document, span)
        && BUILDINGS.startOfEnding(text, span.start(), span.end()) == span.end()
        && !PersonTitles.contain(span.of(text));
  }
}
