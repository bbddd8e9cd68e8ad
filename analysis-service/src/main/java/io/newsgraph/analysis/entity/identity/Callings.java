package io.newsgraph.analysis.entity.identity;

import io.newsgraph.analysis.language.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells offices and callings, and the fields of life that they belong to. */
public final class Callings {

  private static final Map<String, List<String>> FIELDS = read("callings.txt");

  private static final Map<String, List<String>> OF_ORGANIZATIONS = read("organization-fields.txt");

  private static final int LONGEST_TITLE = longest(FIELDS);
  private static final int LONGEST_ENDING = longest(OF_ORGANIZATIONS);

  private Callings() {}

  /**
   * The title that a word or an office is or ends in: 구청장 of 은포구청장; the longest where one ends in
   * another.
   */
  public static Optional<String> titleOf(String office) {
    return ending(office, LONGEST_TITLE, FIELDS);
  }

  /**
   * @param office an office's words, such as the label of a role
   * @param organization the name of the organisation it is held in; null where the text names none
   */
  public static Offices of(String office, String organization) {
    return titleOf(office)
        .map(title -> new Offices(Set.of(title), fields(title, organization)))
        .orElse(Offices.NONE);
  }

  private static Set<String> fields(String title, String organization) {
    List<String> fields = FIELDS.get(title);
    if (organization == null || fields.size() == 1) {
      return Set.copyOf(fields);
    }
    List<String> told =
        ending(organization, LONGEST_ENDING, OF_ORGANIZATIONS)
            .map(OF_ORGANIZATIONS::get)
            .orElse(List.of());
    List<String> both = fields.stream().filter(told::contains).toList();
    return both.isEmpty() ? Set.of(fields.getFirst()) : Set.copyOf(both);
  }

  private static Optional<String> ending(String word, int longest, Map<String, ?> table) {
    for (int length = Math.min(longest, word.length()); length > 0; length--) {
      String end = word.substring(word.length() - length);
      if (table.containsKey(end)) {
        return Optional.of(end);
      }
    }
    return Optional.empty();
  }

  private static int longest(Map<String, ?> table) {
    return table.keySet().stream().mapToInt(String::length).max().orElseThrow();
  }

  private static Map<String, List<String>> read(String file) {
    Map<String, List<String>> table = new HashMap<>();
    for (String line : WordList.lines(Callings.class, file)) {
      String[] parts = line.split("=", 2);
      table.put(parts[0].strip(), List.of(parts[1].strip().split(", *")));
    }
    return Map.copyOf(table);
  }
}
