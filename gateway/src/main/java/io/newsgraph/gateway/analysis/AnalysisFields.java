package io.newsgraph.gateway.analysis;

import io.newsgraph.gateway.graph.ServiceGraph;
import io.newsgraph.gateway.loading.Selection;
import java.util.Set;
import java.util.TreeSet;

/** What analysis-service is asked for of an analysis. */
final class AnalysisFields {

  private static final String GRAPH = "graph";

  private AnalysisFields() {}

  /**
   * What is selected, and what that is worked out from. One field is always asked for: without any,
   * the service answers with the status alone.
   */
  static Set<String> of(Selection analysis) {
    Set<String> fields = new TreeSet<>(analysis.fields(Analysis.class));
    fields.add("analyzer");
    if (analysis.has(GRAPH)) {
      fields.removeIf(name -> name.startsWith(GRAPH));
      ServiceGraph.fields(analysis.at(GRAPH)).forEach(name -> fields.add(GRAPH + "." + name));
    }
    addIfGiven(analysis, "entities", "types", "entities.entity.type", fields);
    addIfGiven(analysis, "relations", "types", "relations.type", fields);
    return fields;
  }

  /** What the items of a list are chosen by here, where they are. */
  private static void addIfGiven(
      Selection analysis, String list, String argument, String field, Set<String> fields) {
    if (analysis.hasArgument(list, argument)) {
      fields.add(field);
    }
  }
}
