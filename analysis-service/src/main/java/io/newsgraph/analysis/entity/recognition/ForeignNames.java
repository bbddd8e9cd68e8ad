package io.newsgraph.analysis.entity.recognition;

import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Hangul;
import io.newsgraph.analysis.language.Morpheme;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.WordList;
import java.util.List;
import java.util.Set;

/** Tells which words may be part of a person's name from abroad, written in Hangul. */
final class ForeignNames {

  private static final Set<String> FIRST_NAMES =
      WordList.set(ForeignNames.class, "given-names-foreign.txt");
  private static final Set<String> LOAN_SYLLABLES =
      WordList.set(ForeignNames.class, "loan-syllables.txt");

  private static final int MAX_LENGTH = 7;

  /** District, county, town, ward: what ends in one is a place. */
  private static final String DIVISIONS = "구군읍면동";

  private ForeignNames() {}

  static boolean isFirstName(String word) {
    return FIRST_NAMES.contains(word);
  }

  /** Whether the word, josa aside, could be a name and is no word of the dictionary. */
  static boolean mayBePart(AnnotatedDocument document, Span span) {
    String word = span.of(document.text());
    if (isFirstName(word) || isPerson(word)) {
      return true;
    }
    return isFormed(word)
        && !PersonTitles.contain(word)
        && !isOtherName(word)
        && !isInflected(document, span)
        && !NounReading.isEveryday(document, span);
  }

  /** Whether the word could be what stands before the last part of a name: 라두 of 라두 스토레아. */
  static boolean mayPrecede(AnnotatedDocument document, Span span) {
    String word = span.of(document.text());
    return word.length() <= MAX_LENGTH
        && Hangul.isSyllables(word, 0, word.length())
        && word.length() >= 2
        && !PersonTitles.contain(word)
        && KnownNames.all().find(word).isEmpty()
        && !KoreanNames.isFullName(word)
        && !isInflected(document, span)
        && !isDictionaryNoun(document, span)
        && !NounReading.isEveryday(document, span);
  }

  private static boolean isDictionaryNoun(AnnotatedDocument document, Span span) {
    List<Morpheme> morphemes = document.morphemesIn(span);
    return morphemes.stream().allMatch(Morpheme::isNoun);
  }

  private static boolean isFormed(String word) {
    return word.length() >= 2
        && word.length() <= MAX_LENGTH
        && Hangul.isSyllables(word, 0, word.length())
        && DIVISIONS.indexOf(word.charAt(word.length() - 1)) < 0
        && word.chars().anyMatch(c -> LOAN_SYLLABLES.contains(Character.toString(c)));
  }

  /** A noun with josa, or a verb; nori sees endings at random in names that it does not know. */
  private static boolean isInflected(AnnotatedDocument document, Span span) {
    List<Morpheme> morphemes = document.morphemesIn(span);
    if (morphemes.isEmpty()) {
      return false;
    }
    Morpheme first = morphemes.getFirst();
    boolean isSensible = first.isNoun() || first.isPredicate();
    return morphemes.getLast().isJosa() || isSensible && NounReading.isPredicate(document, span);
  }

  private static boolean isPerson(String word) {
    return KnownNames.all().find(word).filter(k -> k.type() == EntityType.PERSON).isPresent();
  }

  /** Whether a word is the known name of something that is no person. */
  static boolean isOtherName(String word) {
    return KnownNames.all().find(word).filter(k -> k.type() != EntityType.PERSON).isPresent();
  }
}
