package io.newsgraph.analysis.statement;

import io.newsgraph.analysis.database.Cut;
import io.newsgraph.analysis.database.Json;
import io.newsgraph.analysis.database.Row;
import io.newsgraph.analysis.evidence.SentenceGathering;
import io.newsgraph.analysis.relation.statement.Relation;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.List;
import java.util.UUID;

/**
 * A relation as it is stored; the component names are those of the columns.
 *
 * @param position among the article's relations, in order of their first evidence
 * @param object null for a ROLE without an organisation
 * @param as_of a partial date, or null
 * @param evidence in order of the text, at least one
 */
public record RelationRow(
    int position,
    RelationType type,
    UUID subject,
    UUID object,
    String label,
    boolean former,
    boolean hedged,
    String as_of,
    List<EvidencePlace> evidence) {

  /** An office or a thing by its name; longer is a sentence taken for one. */
  private static final int MAX_LABEL = 200;

  /** A reader checks a relation by a few places; a long article has hundreds of some. */
  private static final int MAX_EVIDENCE = 20;

  /** The longest partial date is an interval of two times. */
  private static final int MAX_AS_OF = 50;

  public RelationRow {
    evidence = List.copyOf(evidence);
  }

  /**
   * @param gathering keeps the sentences that the evidence points to
   */
  static RelationRow of(
      int position, Relation relation, ClusterEntities entities, SentenceGathering gathering) {
    return new RelationRow(
        position,
        relation.type(),
        entities.of(relation.subject()),
        relation.object() == null ? null : entities.of(relation.object()),
        Cut.to(MAX_LABEL, relation.label()),
        relation.former(),
        relation.hedged(),
        Cut.to(MAX_AS_OF, relation.asOf()),
        relation.evidence().stream()
            .limit(MAX_EVIDENCE)
            .map(place -> EvidencePlace.of(place, gathering.keep(place.sentence())))
            .toList());
  }

  static RelationRow of(Row row) {
    return new RelationRow(
        row.integer("position"),
        RelationType.valueOf(row.text("type")),
        row.uuid("subject"),
        row.uuid("object"),
        row.text("label"),
        row.flag("former"),
        row.flag("hedged"),
        row.text("as_of"),
        Json.readList(row.text("evidence"), EvidencePlace.class));
  }

  /** Whether it joins these two, in either direction. */
  public boolean joins(UUID one, UUID other) {
    return (subject.equals(one) && other.equals(object))
        || (subject.equals(other) && one.equals(object));
  }

  /**
   * A place that states the relation.
   *
   * @param sentence position among the article's stored sentences
   * @param start offset of the words that state it, in UTF-16 code units
   * @param end exclusive
   * @param asOf a partial date, or null
   */
  public record EvidencePlace(int sentence, int start, int end, boolean hedged, String asOf) {

    private static EvidencePlace of(Relation.Evidence place, int sentence) {
      return new EvidencePlace(
          sentence, place.start(), place.end(), place.hedged(), Cut.to(MAX_AS_OF, place.asOf()));
    }
  }
}
