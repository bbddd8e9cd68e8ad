package io.newsgraph.analysis.entity.recognition.article;

import io.newsgraph.analysis.entity.name.EndingIndex;
import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.KnownNames;
import io.newsgraph.analysis.entity.name.NamedSpan;
import io.newsgraph.analysis.entity.name.NamedSpan.Evidence;
import io.newsgraph.analysis.entity.name.NounReading;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Hangul;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.language.WordSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds towns that are on no list by their authorities: an article with an 은포시의회 or an 은포시장 is
 * about a town 은포시, also called 은포.
 */
public final class TownFinder {

  private static final EndingIndex AUTHORITIES =
      new EndingIndex(EntityType.class, "town-authorities.txt");

  /** What stands before a town's name alone: 이웃 바름군. */
  private static final WordSet BEFORE = WordList.set(TownFinder.class, "words-before-towns.txt");

  /** What stands behind the name of an island or a village: 나래도 이장. */
  private static final WordSet BEHIND = WordList.set(TownFinder.class, "words-behind-villages.txt");

  private static final WordSections DIVISIONS = WordSections.of(EntityType.class, "divisions.txt");
  private static final WordSet TOWNS = DIVISIONS.set("neighbours");
  private static final WordSet VILLAGES = DIVISIONS.set("villages");

  private static final int MIN_STEM = 2;
  private static final int MAX_STEM = 4;

  private TownFinder() {}

  /** Where the towns of {@link #towns} stand. */
  public static List<NamedSpan> find(ArticleReading article) {
    WordSet towns = new WordSet(article.towns());
    List<NamedSpan> found = new ArrayList<>();
    if (towns.isEmpty()) {
      return found;
    }
    for (Word word : article.document().words()) {
      int end = word.nounEndIn(towns, article.text());
      if (end >= 0) {
        Span span = new Span(word.start(), end);
        found.add(new NamedSpan(EntityType.LOCATION, span, Evidence.FORM));
      }
    }
    return found;
  }

  /** The names of towns that are on no list. */
  static Set<String> towns(AnnotatedDocument document) {
    Set<String> towns = new HashSet<>();
    List<Word> words = document.words();
    for (int i = 0; i < words.size(); i++) {
      for (int end : words.get(i).nounEnds()) {
        addByAuthority(document, words.get(i), end, towns);
      }
      if (i > 0 && words.get(i - 1).end() + 1 == words.get(i).start()) {
        addByNeighbour(document, words.get(i - 1), words.get(i), towns);
      }
    }
    return towns;
  }

  private static void addByAuthority(
      AnnotatedDocument document, Word word, int end, Set<String> towns) {
    String text = document.text();
    int ending = AUTHORITIES.startOfEnding(text, word.start(), end);
    if (ending == end) {
      return;
    }
    Span stem = new Span(word.start(), ending);
    if (isTown(document, stem)) {
      towns.add(stem.of(text));
      towns.add(text.substring(word.start(), ending + 1));
    }
  }

  private static void addByNeighbour(
      AnnotatedDocument document, Word first, Word second, Set<String> towns) {
    String text = document.text();
    if (first.isIn(BEFORE, text)) {
      Arrays.stream(second.nounEnds())
          .mapToObj(end -> new Span(second.start(), end))
          .filter(span -> endsIn(text, span, TOWNS) && isTown(document, span))
          .forEach(span -> towns.add(span.of(text)));
    }
    Span village = new Span(first.start(), first.end());
    boolean isVillage = endsIn(text, village, VILLAGES) && second.nounEndIn(BEHIND, text) >= 0;
    if (isVillage && isTown(document, village) && !NounReading.isPredicate(document, village)) {
      towns.add(village.of(text));
    }
  }

  private static boolean endsIn(String text, Span span, WordSet syllables) {
    return span.length() > MIN_STEM && syllables.contains(text, span.end() - 1, span.end());
  }

  private static boolean isTown(AnnotatedDocument document, Span stem) {
    String text = document.text();
    return stem.length() >= MIN_STEM
        && stem.length() <= MAX_STEM
        && Hangul.isSyllables(text, stem.start(), stem.end())
        && !KnownNames.all().contain(text, stem.start(), stem.end())
        && !NounReading.isEveryday(document, stem);
  }
}
