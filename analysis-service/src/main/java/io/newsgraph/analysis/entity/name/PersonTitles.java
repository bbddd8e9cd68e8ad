package io.newsgraph.analysis.entity.name;

import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.language.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The titles that stand behind a person's name: 대표, 의원, 서울시장. */
public final class PersonTitles {

  /** 전, 현: what stands between a name and a title. */
  public static final Set<String> FORMER_OR_PRESENT =
      WordSections.of(PersonTitles.class, "words-before-titles.txt").set("with-names");

  /** Endings of departments, which nori takes for josa at times: 도서관학과. */
  public static final EndingIndex DEPARTMENTS =
      new EndingIndex(PersonTitles.class, "department-endings.txt");

  private static final Set<String> OF_COMPANIES =
      WordList.set(PersonTitles.class, "company-titles.txt");
  private static final WordSet ALL = all();
  private static final EndingIndex NOT_TITLES =
      new EndingIndex(PersonTitles.class, "not-titles.txt");

  /** Shortest word that makes a longer title of one: 서울 in 서울시장; 1 in 1차관 is one too. */
  private static final int MIN_PREFIX = 2;

  private PersonTitles() {}

  private static WordSet all() {
    List<String> titles = new ArrayList<>(WordList.lines(PersonTitles.class, "titles.txt"));
    titles.addAll(OF_COMPANIES);
    return new WordSet(titles);
  }

  /** The title that a word is, or ends in, without josa: 시장 of 은포시장도. */
  public static Optional<Span> in(Word word, String text) {
    for (int nounEnd : word.nounEnds()) {
      int end = withoutTeam(text, word.start(), nounEnd);
      if (NOT_TITLES.startOfEnding(text, word.start(), end) < end) {
        return Optional.empty();
      }
      for (int start = Math.max(word.start(), end - ALL.maxLength()); start < end; start++) {
        int prefix = start - word.start();
        boolean isWhole = prefix == 0;
        boolean isNumbered = prefix == 1 && Character.isDigit(text.charAt(word.start()));
        boolean isCompound = (prefix >= MIN_PREFIX || isNumbered) && end - start >= MIN_PREFIX;
        if ((isWhole || isCompound) && ALL.contains(text, start, end)) {
          return Optional.of(new Span(start, end));
        }
      }
    }
    return Optional.empty();
  }

  /** 교수 of 교수팀: who leads a team stands for it; 팀 of 마케팅팀 is no title. */
  private static int withoutTeam(String text, int start, int end) {
    boolean isTeam = end - start > MIN_PREFIX && text.charAt(end - 1) == '팀';
    return isTeam && ALL.contains(text, start, end - 1) ? end - 1 : end;
  }

  /** Whether a word is a title as a whole. */
  public static boolean contain(String word) {
    return ALL.contains(word);
  }

  /** The same of a stretch of a text. */
  public static boolean contain(String text, int start, int end) {
    return ALL.contains(text, start, end);
  }

  /** Whether a title is one of those that only companies give. */
  public static boolean isOfCompany(String title) {
    return OF_COMPANIES.contains(title);
  }
}
