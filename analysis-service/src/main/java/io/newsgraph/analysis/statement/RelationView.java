package io.newsgraph.analysis.statement;

import io.newsgraph.analysis.entity.Entity;
import io.newsgraph.analysis.evidence.StoredSentence;
import io.newsgraph.analysis.evidence.StoredSentences;
import io.newsgraph.analysis.identifier.ArticleId;
import io.newsgraph.analysis.relation.type.RelationType;
import io.newsgraph.analysis.statement.RelationRow.EvidencePlace;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A relation that an article states between two entities.
 *
 * @param object null for a ROLE whose organisation the article does not name
 * @param label what the type alone does not say, such as the office of a ROLE; null if nothing
 * @param former whether the article says that it is over
 * @param hedged whether no sentence states it as a plain fact
 * @param asOf a partial date: when it was so; null where unknown
 * @param evidence in order of the text, at least one
 */
public record RelationView(
    Entity subject,
    RelationType type,
    Entity object,
    String label,
    boolean former,
    boolean hedged,
    String asOf,
    List<RelationEvidence> evidence) {

  public RelationView {
    evidence = List.copyOf(evidence);
  }

  /**
   * @param entities by id, both ends among them
   * @param sentences the article's
   */
  public static RelationView of(
      RelationRow row, Map<UUID, Entity> entities, StoredSentences sentences) {
    return new RelationView(
        entities.get(row.subject()),
        row.type(),
        row.object() == null ? null : entities.get(row.object()),
        row.label(),
        row.former(),
        row.hedged(),
        row.as_of(),
        row.evidence().stream().map(place -> RelationEvidence.of(place, sentences)).toList());
  }

  /**
   * A place that states the relation.
   *
   * @param articleId null for a text that is no article
   * @param revision what the offsets count in; null for a text that is no article
   * @param sentence its sentence; of a very long one the beginning
   * @param sentenceStart offset of the sentence in the article's text, in UTF-16 code units
   * @param start offset of the words that state it
   * @param end exclusive
   * @param hedged whether it is hearsay there, what somebody is quoted to say, or a plan that is
   *     only considered
   * @param asOf the partial date that the sentence gives, else the day of publication; or null
   */
  public record RelationEvidence(
      ArticleId articleId,
      Integer revision,
      String sentence,
      int sentenceStart,
      int start,
      int end,
      boolean hedged,
      String asOf) {

    static RelationEvidence of(EvidencePlace place, StoredSentences sentences) {
      StoredSentence sentence = sentences.at(place.sentence());
      return new RelationEvidence(
          sentences.article(),
          sentences.revision(),
          sentence.text(),
          sentence.start(),
          place.start(),
          place.end(),
          place.hedged(),
          place.asOf());
    }
  }
}
