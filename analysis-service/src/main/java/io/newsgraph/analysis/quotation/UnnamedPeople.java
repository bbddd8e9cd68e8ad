package io.newsgraph.analysis.quotation;

import io.newsgraph.analysis.language.WordList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells who is one person that the article does not name: 안모(36) 씨, 김모씨, A씨, 최 할머니. */
final class UnnamedPeople {

  /** An age in parentheses. */
  private static final Pattern AGE = Pattern.compile("\\(\\d{1,3}[^)]*\\)");

  /** Titles that only one person has. */
  private static final List<String> TITLES =
      WordList.lines(UnnamedPeople.class, "titles-of-one.txt");

  private UnnamedPeople() {}

  /** Whether the words of a speaker without a name stand for one person; 할머니 may be anybody's. */
  static boolean isOne(String words) {
    return AGE.matcher(words).find()
        || TITLES.stream().anyMatch(title -> words.endsWith(title) && !words.equals(title));
  }
}
