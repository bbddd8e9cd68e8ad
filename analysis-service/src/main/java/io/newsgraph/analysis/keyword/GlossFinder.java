package io.newsgraph.analysis.keyword;

import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Bracketed;
import io.newsgraph.analysis.language.Hangul;
import io.newsgraph.analysis.language.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the short forms that an article gives for a common noun: 탄소배출권(ETS), 임금·단체협약(이하 임단협). Those
 * of names are the entity recogniser's.
 */
final class GlossFinder {

  /** What stands in parentheses and is no short form: directions, titles, units. */
  private static final Set<String> NOT_GLOSSES = WordList.set(GlossFinder.class, "not-glosses.txt");

  /** Hereafter: what follows is how the article goes on to call it. */
  private static final String HEREAFTER = "이하 ";

  private static final int MAX_LENGTH = 12;

  /** Most words of a term that a short form stands for. */
  private static final int MAX_WORDS = 3;

  private final String text;
  private final List<NounUnit> units;
  private final Map<String, String> glosses = new HashMap<>();

  private GlossFinder(String text, List<NounUnit> units) {
    this.text = text;
    this.units = units;
  }

  /**
   * @return the full term by its short form, as both stand in the text
   */
  static Map<String, String> find(AnnotatedDocument document, List<NounUnit> units) {
    GlossFinder finder = new GlossFinder(document.text(), units);
    int next = 0;
    for (Bracketed bracket : document.brackets()) {
      while (next < units.size() && units.get(next).end() < bracket.start()) {
        next++;
      }
      boolean follows = next < units.size() && units.get(next).end() == bracket.start();
      if (follows && bracket.kind() == Bracketed.Kind.PARENTHESES) {
        finder.read(next, bracket.content().of(document.text()));
      }
    }
    return finder.glosses;
  }

  private void read(int last, String content) {
    boolean isDeclared = content.startsWith(HEREAFTER);
    String shortForm = (isDeclared ? content.substring(HEREAFTER.length()) : content).strip();
    if (shortForm.length() < 2
        || shortForm.length() > MAX_LENGTH
        || NOT_GLOSSES.contains(shortForm)) {
      return;
    }
    boolean isLatin = isAcronym(shortForm);
    if (!isLatin && !Hangul.isSyllables(shortForm, 0, shortForm.length())) {
      return;
    }
    if (units.get(last).isName()) {
      glosses.putIfAbsent(shortForm, units.get(last).name().term());
      return;
    }
    int first = isLatin ? firstOfAcronym(last, shortForm) : firstOfAbbreviation(last, shortForm);
    if (first >= 0) {
      glosses.putIfAbsent(
          shortForm, text.substring(units.get(first).start(), units.get(last).end()));
    }
  }

  private static boolean isAcronym(String form) {
    return Character.isUpperCase(form.charAt(0))
        && form.chars()
            .allMatch(c -> c < 0x80 && (Character.isLetterOrDigit(c) || c == '-' || c == '&'))
        && form.chars().filter(Character::isUpperCase).count() >= 2;
  }

  /** A letter stands for two syllables at least: three words for SMR in 소형 모듈 원자로(SMR). */
  private int firstOfAcronym(int last, String acronym) {
    int first = last;
    while (syllables(first, last) < 2 * acronym.length() - 1 && mayReachBack(first, last)) {
      first--;
    }
    return first;
  }

  /** The nearest beginning from which the short form's syllables stand in order. */
  private int firstOfAbbreviation(int last, String shortForm) {
    int first = last;
    while (!abbreviates(shortForm, units.get(first).start(), units.get(last).end())) {
      if (!mayReachBack(first, last)) {
        return -1;
      }
      first--;
    }
    return first;
  }

  private boolean mayReachBack(int first, int last) {
    return first > 0
        && last - first + 1 < MAX_WORDS
        && !units.get(first - 1).isName()
        && units.get(first).start() - units.get(first - 1).end() == 1
        && " ·".indexOf(text.charAt(units.get(first - 1).end())) >= 0;
  }

  private int syllables(int first, int last) {
    return units.get(last).end() - units.get(first).start() - (last - first);
  }

  private boolean abbreviates(String shortForm, int start, int end) {
    int next = 0;
    for (int i = start; i < end && next < shortForm.length(); i++) {
      if (text.charAt(i) == shortForm.charAt(next)) {
        next++;
      }
    }
    return next == shortForm.length() && end - start > shortForm.length();
  }
}
