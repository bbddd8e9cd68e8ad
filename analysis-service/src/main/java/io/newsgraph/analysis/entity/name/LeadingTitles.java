package io.newsgraph.analysis.entity.name;

import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSet;

/** The callings that stand before a person's name: 배우 송지효, 미드필더 고은찬. */
public final class LeadingTitles {

  private static final WordSet ALL = WordList.set(LeadingTitles.class, "leading-titles.txt");

  private LeadingTitles() {}

  /** Whether a word is a title that stands before a name: 배우, 소설가. */
  public static boolean isLeading(Word word, String text) {
    return word.isIn(ALL, text);
  }
}
