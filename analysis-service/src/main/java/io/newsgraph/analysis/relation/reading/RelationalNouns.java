package io.newsgraph.analysis.relation.reading;

import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Nouns that stand for one thing by its relation to another: 자회사, 경쟁사, 투자사. */
public final class RelationalNouns {

  private static final Map<String, Meaning> MEANINGS = read();

  /**
   * What {@code A의 noun B} says.
   *
   * @param possessorFirst whether A is the subject of the relation
   * @param ofPlaces whether a place may stand for its government
   */
  public record Meaning(RelationType type, boolean possessorFirst, boolean ofPlaces) {}

  private RelationalNouns() {}

  private static Map<String, Meaning> read() {
    Map<String, Meaning> meanings = new HashMap<>();
    for (String line : WordList.lines(RelationalNouns.class, "relational-nouns.txt")) {
      int colon = line.indexOf(':');
      List<String> head = List.of(line.substring(0, colon).split("\\s+"));
      Meaning meaning =
          new Meaning(
              RelationType.valueOf(head.getFirst()), head.contains("A→B"), head.contains("places"));
      for (String noun : line.substring(colon + 1).strip().split("\\s+")) {
        meanings.put(noun, meaning);
      }
    }
    return Map.copyOf(meanings);
  }

  static Set<String> words() {
    return MEANINGS.keySet();
  }

  /** Null for a noun that is none of them. */
  public static Meaning of(String noun) {
    return MEANINGS.get(noun);
  }
}
