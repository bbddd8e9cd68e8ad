package io.newsgraph.analysis.statement;

import io.newsgraph.analysis.entity.Entity;
import io.newsgraph.analysis.statement.RelationView.RelationEvidence;
import java.util.List;

/**
 * An office that somebody holds or held, as all articles together state it.
 *
 * @param holder who holds it
 * @param organization where; null where the articles do not name it
 * @param label the office, such as 대표; null where they do not name it
 * @param former whether they say that it is over
 * @param hedged whether none states it as a plain fact
 * @param firstAsOf the earliest partial date that it was so on; null where unknown
 * @param lastAsOf the latest
 * @param articleCount how many articles state it
 * @param evidence of the newest article that does: the first place there
 */
public record RoleView(
    Entity holder,
    Entity organization,
    String label,
    boolean former,
    boolean hedged,
    String firstAsOf,
    String lastAsOf,
    long articleCount,
    List<RelationEvidence> evidence) {

  public RoleView {
    evidence = List.copyOf(evidence);
  }
}
