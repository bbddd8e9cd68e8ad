package io.newsgraph.analysis.quotation;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.language.WordSet;
import java.util.HashSet;
import java.util.Set;

/** The nouns for those who may speak: 관계자, 주민들, 대표. */
final class Speakers {

  private static final Set<String> NOUNS = nouns();
  private static final Set<String> PRONOUNS = WordList.set(Speakers.class, "pronouns.txt");
  private static final Set<String> TIMES = WordList.set(Speakers.class, "time-words.txt");
  private static final Set<String> OTHERS = WordList.set(Speakers.class, "not-the-person.txt");
  private static final int LONGEST = 7;

  private static final WordSections SYLLABLES =
      WordSections.of(Speakers.class, "speaker-syllables.txt");

  /** Last syllables of nouns for people. */
  private static final WordSet OF_PEOPLE = SYLLABLES.set("people");

  /** Nouns of one syllable that end longer words. */
  private static final WordSet ATTACHED = SYLLABLES.set("attached");

  private Speakers() {}

  private static Set<String> nouns() {
    Set<String> nouns = new HashSet<>(WordList.lines(Speakers.class, "speaker-nouns.txt"));
    nouns.addAll(WordList.lines(EntityType.class, "titles.txt"));
    nouns.addAll(WordList.lines(EntityType.class, "company-titles.txt"));
    return Set.copyOf(nouns);
  }

  /** Whether the noun from {@code start} to {@code end} is one, or a longer word that ends so. */
  static boolean isSpeaker(String text, int start, int end) {
    int bare = end > start + 1 && text.charAt(end - 1) == '들' ? end - 1 : end;
    for (int i = Math.max(start, bare - LONGEST); i < bare; i++) {
      boolean isLong = bare - i > 1 || ATTACHED.contains(text, i, i + 1);
      if ((i == start || isLong) && NOUNS.contains(text.substring(i, bare))) {
        return true;
      }
    }
    return isPeople(text, start, end) || isPronoun(text, start, end);
  }

  /** 상공인들, 구급대원들: nouns for people in the plural. */
  private static boolean isPeople(String text, int start, int end) {
    return end - start > 3
        && text.charAt(end - 1) == '들'
        && OF_PEOPLE.contains(text, end - 2, end - 1);
  }

  static boolean isPronoun(String text, int start, int end) {
    return PRONOUNS.contains(text.substring(start, end));
  }

  /** A word of time or order, such as 이날. */
  static boolean isTime(String text, int start, int end) {
    boolean isNumber = Character.isDigit(text.charAt(start)) && text.charAt(end - 1) != '심';
    return isNumber || TIMES.contains(text.substring(start, end));
  }

  /** Whether behind a person's name it stands for somebody else: 측근, 부인. */
  static boolean isSomebodyElse(String text, int start, int end) {
    return OTHERS.contains(text.substring(start, end));
  }
}
