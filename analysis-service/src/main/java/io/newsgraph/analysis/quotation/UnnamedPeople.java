package io.newsgraph.analysis.quotation;

import java.util.regex.Pattern;

/** Tells who is one person that the article does not name: 안모(36) 씨, 김모씨, A씨, 최 할머니. */
final class UnnamedPeople {

  /** An age in parentheses, or a title that only one person has. */
  private static final Pattern ONE = Pattern.compile("\\(\\d{1,3}[^)]*\\)|(씨|양|할머니|할아버지|어르신)$");

  private UnnamedPeople() {}

  /** Whether the words of a speaker without a name stand for one person. */
  static boolean isOne(String words) {
    return ONE.matcher(words).find();
  }
}
