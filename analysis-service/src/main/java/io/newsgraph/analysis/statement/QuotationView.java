package io.newsgraph.analysis.statement;

import io.newsgraph.analysis.entity.Entity;
import io.newsgraph.analysis.identifier.ArticleId;
import io.newsgraph.analysis.quotation.Quotation.Kind;
import java.util.Map;
import java.util.UUID;

/**
 * Something that somebody said, as an article reports it.
 *
 * @param articleId null for a text that is no article
 * @param revision what the offsets count in; null for a text that is no article
 * @param text what was said; of a very long one the beginning
 * @param speaker who said it; null where the article does not tell
 * @param cue the word that says that it was said; null for a quotation that stands by itself
 * @param hedged whether the article has the quotation itself from hearsay
 * @param start offset of {@code text} in the article's text, in UTF-16 code units
 * @param end exclusive
 */
public record QuotationView(
    ArticleId articleId,
    Integer revision,
    String text,
    Kind kind,
    SpeakerView speaker,
    String cue,
    boolean hedged,
    int start,
    int end) {

  /**
   * Who said it.
   *
   * @param entity null where neither the speaker nor the body that it speaks for is named: 업계 관계자
   * @param text how the article calls the speaker there
   * @param start offset of {@code text}
   * @param end exclusive
   */
  public record SpeakerView(Entity entity, String text, int start, int end) {}

  /**
   * @param entities by id, the speaker among them
   */
  public static QuotationView of(
      ArticleId article, Integer revision, QuotationRow row, Map<UUID, Entity> entities) {
    return new QuotationView(
        article,
        revision,
        row.text(),
        row.kind(),
        speaker(row, entities),
        row.cue(),
        row.hedged(),
        row.start_offset(),
        row.end_offset());
  }

  private static SpeakerView speaker(QuotationRow row, Map<UUID, Entity> entities) {
    if (row.speaker_text() == null) {
      return null;
    }
    Entity entity = row.speaker() == null ? null : entities.get(row.speaker());
    return new SpeakerView(entity, row.speaker_text(), row.speaker_start(), row.speaker_end());
  }
}
