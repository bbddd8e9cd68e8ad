package io.newsgraph.analysis.entity.name;

import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.WordList;
import java.util.Set;

/** Tells which words could name an organisation. */
public final class OrganizationNames {

  private static final Set<String> NOT_ORGANIZATIONS =
      WordList.set(OrganizationNames.class, "not-organizations.txt");

  private static final char TERM = '대';

  private static final EndingIndex OTHER_ENDINGS =
      new EndingIndex(OrganizationNames.class, "not-organization-endings.txt");

  private OrganizationNames() {}

  /** Whether a word names none, though it has the form: 시중은행, AI, CEO, 엔터업계. */
  public static boolean isRuledOut(String word) {
    return NOT_ORGANIZATIONS.contains(word)
        || PersonTitles.contain(word)
        || OTHER_ENDINGS.startOfEnding(word, 0, word.length()) < word.length()
        || isTerm(word);
  }

  /** Whether a word counts terms of office: 제9대 총장, 20대 국회. */
  public static boolean isTerm(String word) {
    int last = word.length() - 1;
    return last > 0
        && word.charAt(last) == TERM
        && Character.isDigit(word.charAt(last - 1))
        && word.chars().limit(last).skip(1).allMatch(Character::isDigit);
  }

  /** Whether names of organisations end in a word: 번역원, 연맹. */
  public static boolean mayEndIn(String word) {
    return OrganizationEndings.isAnyEnding(word);
  }

  /** Whether a word could be an organisation's name where the context asks for one. */
  public static boolean mayBeName(AnnotatedDocument document, Span span) {
    String word = span.of(document.text());
    return word.length() >= 2
        && !isRuledOut(word)
        && !KoreanNames.isFullWithMr(word)
        && word.chars().noneMatch(Character::isDigit)
        && KnownNames.all().find(word).isEmpty()
        && !NounReading.isConnective(document, span)
        && !NounReading.isEveryday(document, span);
  }
}
