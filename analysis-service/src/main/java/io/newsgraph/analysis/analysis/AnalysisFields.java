package io.newsgraph.analysis.analysis;

import io.newsgraph.analysis.analysis.AnalysisState.Analysis;
import io.newsgraph.analysis.selection.Fields;
import java.util.List;
import java.util.Set;

/**
 * Reads which fields of an analysis are asked for. Those of its state come always, and may be named
 * to ask for nothing else.
 */
public final class AnalysisFields {

  static final String DESCRIPTION =
      "The fields to give, with commas between, such as `topic,keywords.term,entities.entity.name`;"
          + " absent: all. Of a list they are those of its items. How far the analysis is,"
          + " and which revision it is of, is always given; `status` asks for nothing else";

  /** Told with every answer, wanted or not. */
  private static final Set<String> STATE = Set.of("articleId", "status", "revision", "isCurrent");

  private static final String WHOLE = "analysis";

  private AnalysisFields() {}

  /**
   * @param names as asked for; null or empty for all
   */
  public static Fields of(List<String> names) {
    if (names == null || names.isEmpty()) {
      return Fields.ALL;
    }
    List<String> parts =
        names.stream().filter(name -> !STATE.contains("" + name) && !WHOLE.equals(name)).toList();
    Fields asked = Fields.named(Analysis.class, parts);
    if (names.contains(WHOLE)) {
      return Fields.ALL;
    }
    return asked.isNone() ? asked : asked.with("articleId").with("revision");
  }

  /**
   * @param names separated by commas; null for all
   */
  public static Fields parse(String names) {
    return names == null ? Fields.ALL : of(List.of(names.split(",", -1)));
  }
}
