package io.newsgraph.analysis.quotation;

import io.newsgraph.analysis.language.WordList;
import java.util.List;
import java.util.Set;

/** The words with which the same speaker goes on: 그러면서, 이어. */
final class Connectors {

  private static final Set<String> WORDS = WordList.set(Connectors.class, "connectors.txt");

  private Connectors() {}

  static boolean contains(String word) {
    return WORDS.contains(word);
  }

  /** Index of the first eojeol behind the connectors at {@code from}. */
  static int skip(String text, List<Eojeol> eojeols, int from, int to) {
    int i = from;
    while (i < to && contains(text.substring(eojeols.get(i).start(), eojeols.get(i).end()))) {
      i++;
    }
    return i;
  }
}
