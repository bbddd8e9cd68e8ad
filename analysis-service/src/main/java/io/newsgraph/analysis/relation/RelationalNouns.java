package io.newsgraph.analysis.relation;

import io.newsgraph.analysis.language.WordList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Nouns that stand for one thing by its relation to another: 자회사, 경쟁사, 투자사. */
final class RelationalNouns {

  private static final Map<String, Meaning> MEANINGS = read();

  /**
   * What {@code A의 noun B} says.
   *
   * @param possessorFirst whether A is the subject of the relation
   */
  record Meaning(RelationType type, boolean possessorFirst) {}

  private RelationalNouns() {}

  private static Map<String, Meaning> read() {
    Map<String, Meaning> meanings = new HashMap<>();
    for (String line : WordList.lines(RelationalNouns.class, "relational-nouns.txt")) {
      String[] parts = line.split("\\s*:\\s*|\\s+");
      Meaning meaning = new Meaning(RelationType.valueOf(parts[0]), parts[1].equals("A→B"));
      for (int i = 2; i < parts.length; i++) {
        meanings.put(parts[i], meaning);
      }
    }
    return Map.copyOf(meanings);
  }

  static Set<String> words() {
    return MEANINGS.keySet();
  }

  /** Null for a noun that is none of them. */
  static Meaning of(String noun) {
    return MEANINGS.get(noun);
  }
}
