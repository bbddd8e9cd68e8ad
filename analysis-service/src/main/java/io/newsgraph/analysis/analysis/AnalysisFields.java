package io.newsgraph.analysis.analysis;

import io.newsgraph.analysis.problem.CodedProblem;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which parts of an analysis are wanted, so that the others need not be read.
 *
 * @param analysis whether anything of it is wanted, beyond its status
 */
public record AnalysisFields(boolean analysis, boolean keywords, boolean entities, boolean graph) {

  public static final AnalysisFields ALL = new AnalysisFields(true, true, true, true);

  /** Told with every answer, wanted or not. */
  private static final Set<String> STATE = Set.of("articleId", "status", "revision", "isCurrent");

  /** Parts of an analysis that are there as soon as any of it is read. */
  private static final Set<String> HEAD = Set.of("analyzer", "analyzedAt", "topic");

  private static final Map<String, AnalysisFields> PARTS =
      Map.of(
          "keywords", new AnalysisFields(true, true, false, false),
          "entities", new AnalysisFields(true, false, true, false),
          "graph", new AnalysisFields(true, false, false, true),
          "analysis", ALL);

  /**
   * @param names as asked for; null or empty for all
   */
  public static AnalysisFields of(List<String> names) {
    if (names == null || names.isEmpty()) {
      return ALL;
    }
    return names.stream()
        .map(AnalysisFields::of)
        .reduce(new AnalysisFields(false, false, false, false), AnalysisFields::and);
  }

  /**
   * @param names separated by commas; null for all
   */
  public static AnalysisFields parse(String names) {
    return names == null ? ALL : of(List.of(names.split(",", -1)));
  }

  private static AnalysisFields of(String name) {
    if (name != null && STATE.contains(name)) {
      return new AnalysisFields(false, false, false, false);
    }
    if (name != null && HEAD.contains(name)) {
      return new AnalysisFields(true, false, false, false);
    }
    if (name == null || !PARTS.containsKey(name)) {
      throw new InvalidField();
    }
    return PARTS.get(name);
  }

  private AnalysisFields and(AnalysisFields other) {
    return new AnalysisFields(
        analysis || other.analysis,
        keywords || other.keywords,
        entities || other.entities,
        graph || other.graph);
  }

  /** A field that an analysis has not. */
  static final class InvalidField extends CodedProblem {

    private static final long serialVersionUID = 1L;

    InvalidField() {
      super(
          Status.BAD_REQUEST,
          "INVALID_FIELD",
          "Fields of an analysis are status, revision, isCurrent, analysis, analyzer, analyzedAt, "
              + "topic, keywords, entities and graph.");
    }
  }
}
