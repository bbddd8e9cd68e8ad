package io.newsgraph.analysis.entity.name;

import io.newsgraph.analysis.language.WordList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Tells which titles newspapers put for each other: a 대표이사 is a 대표 and a 사장. */
public final class TitleEquivalence {

  private static final Map<String, Set<String>> OTHERS = read();

  private TitleEquivalence() {}

  /** The titles that may be put for {@code title}. */
  public static Set<String> of(String title) {
    return OTHERS.getOrDefault(title, Set.of());
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> others = new HashMap<>();
    for (String line : WordList.lines(TitleEquivalence.class, "equivalent-titles.txt")) {
      String[] titles = line.split(", *");
      for (String title : titles) {
        Set<String> group = others.computeIfAbsent(title, t -> new LinkedHashSet<>());
        group.addAll(Set.of(titles));
        group.remove(title);
      }
    }
    return Map.copyOf(others);
  }
}
