package io.newsgraph.analysis.analysis;

import io.newsgraph.analysis.problem.CodedProblem;
import jakarta.ws.rs.core.Response.Status;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which parts of an analysis are wanted, so that the others need not be read.
 *
 * @param analysis whether anything of it is wanted, beyond its status
 */
public record AnalysisFields(boolean analysis, Set<Part> parts) {

  /** What is read apart. */
  public enum Part {
    KEYWORDS,
    ENTITIES,
    QUOTATIONS,
    RELATIONS,
    DATES,
    AMOUNTS,
    GRAPH
  }

  public static final AnalysisFields ALL = new AnalysisFields(true, EnumSet.allOf(Part.class));

  /** Told with every answer, wanted or not. */
  private static final Set<String> STATE = Set.of("articleId", "status", "revision", "isCurrent");

  /** Parts of an analysis that are there as soon as any of it is read. */
  private static final Set<String> HEAD = Set.of("analyzer", "analyzedAt", "topic");

  private static final Map<String, AnalysisFields> PARTS =
      Map.of(
          "keywords", part(Part.KEYWORDS),
          "entities", part(Part.ENTITIES),
          "quotations", part(Part.QUOTATIONS),
          "relations", part(Part.RELATIONS),
          "dates", part(Part.DATES),
          "amounts", part(Part.AMOUNTS),
          "graph", part(Part.GRAPH),
          "analysis", ALL);

  public AnalysisFields {
    parts = Set.copyOf(parts);
  }

  /**
   * @param names as asked for; null or empty for all
   */
  public static AnalysisFields of(List<String> names) {
    if (names == null || names.isEmpty()) {
      return ALL;
    }
    return names.stream()
        .map(AnalysisFields::of)
        .reduce(new AnalysisFields(false, Set.of()), AnalysisFields::and);
  }

  /**
   * @param names separated by commas; null for all
   */
  public static AnalysisFields parse(String names) {
    return names == null ? ALL : of(List.of(names.split(",", -1)));
  }

  /** Whether any of the parts is wanted. */
  boolean any(Part... wanted) {
    return Arrays.stream(wanted).anyMatch(parts::contains);
  }

  private static AnalysisFields part(Part part) {
    return new AnalysisFields(true, Set.of(part));
  }

  private static AnalysisFields of(String name) {
    if (name != null && STATE.contains(name)) {
      return new AnalysisFields(false, Set.of());
    }
    if (name != null && HEAD.contains(name)) {
      return new AnalysisFields(true, Set.of());
    }
    if (name == null || !PARTS.containsKey(name)) {
      throw new InvalidField();
    }
    return PARTS.get(name);
  }

  private AnalysisFields and(AnalysisFields other) {
    Set<Part> both = new HashSet<>(parts);
    both.addAll(other.parts);
    return new AnalysisFields(analysis || other.analysis, both);
  }

  /** A field that an analysis has not. */
  static final class InvalidField extends CodedProblem {

    private static final long serialVersionUID = 1L;

    InvalidField() {
      super(
          Status.BAD_REQUEST,
          "INVALID_FIELD",
          "Fields of an analysis are status, revision, isCurrent, analysis, analyzer, analyzedAt, "
              + "topic, keywords, entities, quotations, relations, dates, amounts and graph.");
    }
  }
}
