package io.newsgraph.analysis.graph;

import io.newsgraph.analysis.database.Row;
import io.newsgraph.analysis.evidence.SentenceGathering;
import java.util.List;
import java.util.UUID;

/**
 * A pair of an article as it is stored.
 *
 * @param sentences how many name both
 * @param evidence positions among the article's stored sentences
 */
public record EdgeRow(UUID source, UUID target, int sentences, List<Integer> evidence) {

  public EdgeRow {
    evidence = List.copyOf(evidence);
  }

  /**
   * @param gathering keeps the sentences that the evidence points to
   */
  public static EdgeRow of(CoOccurrence pair, SentenceGathering gathering) {
    return new EdgeRow(
        pair.source(),
        pair.target(),
        pair.sentences(),
        pair.evidence().stream().map(gathering::keep).toList());
  }

  static EdgeRow of(Row row) {
    return new EdgeRow(
        row.uuid("source"), row.uuid("target"), row.integer("sentences"), row.integers("evidence"));
  }
}
