package io.newsgraph.analysis.keyword;

import io.newsgraph.analysis.entity.name.NameNormalizer;
import io.newsgraph.analysis.language.WordList;
import java.util.HashMap;
import java.util.Map;

/** Common nouns that are written in several ways: 인공지능 and AI, 추가경정예산 and 추경. */
final class Synonyms {

  private static final Map<String, String> FIRST = read();

  private Synonyms() {}

  /** The first of the synonyms of a normalised word; the word itself where none are known. */
  static String firstOf(String word) {
    return FIRST.getOrDefault(word, word);
  }

  private static Map<String, String> read() {
    Map<String, String> first = new HashMap<>();
    for (String line : WordList.lines(Synonyms.class, "synonyms.txt")) {
      String[] forms = line.split("\\s*[=,]\\s*");
      String key = NameNormalizer.normalize(forms[0]);
      for (String form : forms) {
        first.putIfAbsent(NameNormalizer.normalize(form), key);
      }
    }
    return Map.copyOf(first);
  }
}
