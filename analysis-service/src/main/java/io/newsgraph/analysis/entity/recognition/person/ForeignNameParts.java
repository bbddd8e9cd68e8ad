package io.newsgraph.analysis.entity.recognition.person;

import io.newsgraph.analysis.entity.name.Countries;
import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.ForeignNames;
import io.newsgraph.analysis.entity.name.KoreanNames;
import io.newsgraph.analysis.entity.name.NameOddity;
import io.newsgraph.analysis.entity.name.NounReading;
import io.newsgraph.analysis.entity.name.OrganizationEndings;
import io.newsgraph.analysis.entity.name.PersonTitles;
import io.newsgraph.analysis.entity.name.WordSequence;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.EverydayNouns;
import io.newsgraph.analysis.language.Hangul;
import io.newsgraph.analysis.language.Morpheme;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.language.WordSet;

/**
 * Which words may be parts of names from abroad: what means nothing by itself, and is nothing else.
 */
final class ForeignNameParts {

  private static final WordSet ADNOMINAL =
      WordSections.of(EntityType.class, "endings-before-nouns.txt").set("of-clauses");

  /** Last syllables of words with josa and of departments, which end no name: 이에, 창비는, 신장내과. */
  private static final String JOSA = "는은이가을를에의도만다과";

  private static final char NATIVE = '인';

  private static final int MAX_LENGTH = 7;

  /** Nouns of a higher word cost are names, or read into names: see {@link EverydayNouns}. */
  private static final int RARE = 3_000;

  private ForeignNameParts() {}

  static boolean mayBe(WordSequence words, int index) {
    AnnotatedDocument document = words.document();
    Word word = words.get(index);
    Span span = new Span(word.start(), word.end());
    String form = word.of(document.text());
    boolean isFormed =
        span.length() <= MAX_LENGTH
            && Hangul.isSyllables(form, 0, form.length())
            && JOSA.indexOf(form.charAt(form.length() - 1)) < 0
            && !PersonTitles.contain(form)
            && !KoreanNames.isFullName(form)
            && !ForeignNames.isOtherName(form)
            && !ForeignNames.isMission(form)
            && !Countries.contain(form)
            && !OrganizationEndings.isEndingOrOrganization(form);
    return isFormed
        && PersonTitles.DEPARTMENTS.startOfEnding(form, 0, form.length()) == form.length()
        && !isKnown(word, document.text())
        && (ForeignNames.isFirstName(form)
            || isBehindFirstName(words, index)
            || isSenseless(document, span));
  }

  /** Whether it is an everyday noun, or one with its josa: 팀을. */
  private static boolean isKnown(Word word, String text) {
    for (int end : word.nounEnds()) {
      if (EverydayNouns.cost(text, word.start(), end).orElse(RARE) < RARE) {
        return true;
      }
    }
    return false;
  }

  /** 탄 of 응우옌 탄 하이. */
  private static boolean isBehindFirstName(WordSequence words, int index) {
    return words.isSpaced(index)
        && ForeignNames.isFirstName(words.get(index - 1).of(words.document().text()));
  }

  private static boolean isSenseless(AnnotatedDocument document, Span span) {
    String text = document.text();
    boolean isClause =
        NounReading.isPredicate(document, span)
            && (ADNOMINAL.contains(text, span.end() - 1, span.end())
                || document.morphemesIn(span).stream().allMatch(Morpheme::isPredicate));
    // 네팔인 라젠드라 구룽 씨: where somebody comes from.
    boolean isOrigin =
        text.charAt(span.end() - 1) == NATIVE
            && Countries.contain(text.substring(span.start(), span.end() - 1));
    return span.length() > 1
        && !isClause
        && !isOrigin
        && !NounReading.isEveryday(document, span)
        && !NounReading.isInflectedNoun(document, span)
        && (NameOddity.isSenseless(document, span)
            || NounReading.isUnknown(document, span)
            || NounReading.isInvented(document, span));
  }
}
