package io.newsgraph.gateway.analysis;

import io.newsgraph.gateway.graph.ServiceGraph;
import io.newsgraph.gateway.guard.ListLimit;
import io.newsgraph.gateway.loading.Selection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What analysis-service is asked for of an analysis.
 *
 * @param fields none where the status is enough
 * @param first how many items of each list that is selected, by its name
 */
record AnalysisWanted(Set<String> fields, Map<String, Integer> first) {

  /** How far the analysis is, and nothing of it. */
  static final AnalysisWanted STATUS = new AnalysisWanted(Set.of(), Map.of());

  private static final String GRAPH = "graph";

  /** The lists whose fields take {@code first}. */
  private static final List<String> LISTS =
      List.of("keywords", "entities", "quotations", "relations", "dates", "amounts");

  AnalysisWanted {
    fields = Set.copyOf(fields);
    first = Map.copyOf(first);
  }

  /** What is selected of an analysis, and what that is worked out from. */
  static AnalysisWanted of(Selection analysis) {
    return analysis.derived(AnalysisWanted.class, AnalysisWanted::read);
  }

  /** What any of them wants. */
  static AnalysisWanted joined(Iterable<AnalysisWanted> all) {
    Set<String> fields = new TreeSet<>();
    Map<String, Integer> first = new HashMap<>();
    for (AnalysisWanted each : all) {
      fields.addAll(each.fields);
      each.first.forEach((list, size) -> first.merge(list, size, Math::max));
    }
    return new AnalysisWanted(fields, first);
  }

  /** One field is always asked for: without any, the service answers with the status alone. */
  private static AnalysisWanted read(Selection analysis) {
    Set<String> fields = new TreeSet<>(analysis.fields(Analysis.class));
    fields.add("analyzer");
    if (analysis.has(GRAPH)) {
      fields.removeIf(name -> name.startsWith(GRAPH));
      ServiceGraph.fields(analysis.at(GRAPH)).forEach(name -> fields.add(GRAPH + "." + name));
    }
    if (isChosen(analysis, "entities")) {
      fields.add("entities.entity.type");
    }
    if (isChosen(analysis, "relations")) {
      fields.add("relations.type");
    }
    Map<String, Integer> first = new TreeMap<>();
    for (String list : LISTS) {
      analysis.arguments(list).forEach(given -> first.merge(list, size(given), Math::max));
    }
    return new AnalysisWanted(fields, first);
  }

  /** Whether items of a list are chosen here, by their type. */
  private static boolean isChosen(Selection analysis, String list) {
    return analysis.arguments(list).stream().anyMatch(AnalysisWanted::hasTypes);
  }

  private static boolean hasTypes(Map<String, Object> arguments) {
    return arguments.get("types") != null;
  }

  /** All where any of them may be chosen; a size that can't be asked for is refused later. */
  private static int size(Map<String, Object> arguments) {
    return arguments.get("first") instanceof Number first && !hasTypes(arguments)
        ? Math.clamp(first.longValue(), 1, ListLimit.MAX_ITEMS)
        : ListLimit.MAX_ITEMS;
  }
}
