package io.newsgraph.analysis.entity.recognition;

import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Hangul;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.WordList;
import java.util.Set;

/** Tells which words may be part of a person's name from abroad, written in Hangul. */
final class ForeignNames {

  private static final Set<String> FIRST_NAMES =
      WordList.set(ForeignNames.class, "given-names-foreign.txt");
  private static final Set<String> LOAN_SYLLABLES =
      WordList.set(ForeignNames.class, "loan-syllables.txt");

  private static final int MAX_LENGTH = 7;

  private ForeignNames() {}

  static boolean isFirstName(String word) {
    return FIRST_NAMES.contains(word);
  }

  /** Whether the word, josa aside, could be a name and is no word of the dictionary. */
  static boolean mayBePart(AnnotatedDocument document, Span span) {
    String word = span.of(document.text());
    if (isFirstName(word)) {
      return true;
    }
    return word.length() >= 2
        && word.length() <= MAX_LENGTH
        && Hangul.isSyllables(word, 0, word.length())
        && word.chars().anyMatch(c -> LOAN_SYLLABLES.contains(Character.toString(c)))
        && !PersonTitles.contain(word)
        && !isOtherName(word)
        && !NounReading.isEveryday(document, span);
  }

  private static boolean isOtherName(String word) {
    return KnownNames.all().find(word).filter(k -> k.type() != EntityType.PERSON).isPresent();
  }
}
