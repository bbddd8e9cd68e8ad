package io.newsgraph.analysis.statement;

import io.newsgraph.analysis.database.Cut;
import io.newsgraph.analysis.database.Row;
import io.newsgraph.analysis.quotation.Quotation;
import io.newsgraph.analysis.quotation.Quotation.Kind;
import io.newsgraph.analysis.quotation.Quotation.Speaker;
import java.util.UUID;

/**
 * A quotation as it is stored; the component names are those of the columns.
 *
 * @param position among the article's quotations, in order of the text
 * @param speaker null for one without a name, and where the article does not tell
 */
public record QuotationRow(
    int position,
    UUID speaker,
    Kind kind,
    String text,
    int start_offset,
    int end_offset,
    String speaker_text,
    Integer speaker_start,
    Integer speaker_end,
    String cue,
    boolean hedged) {

  /** What is said in one go; a longer stretch is two marks that do not belong together. */
  private static final int MAX_LENGTH = 2_000;

  /** A name with its titles, or a verb. */
  private static final int MAX_WORDS = 200;

  static QuotationRow of(int position, Quotation quotation, ClusterEntities entities) {
    String text = Cut.to(MAX_LENGTH, quotation.text());
    Speaker speaker = quotation.speaker();
    boolean named = speaker != null && speaker.entity() != null;
    String called = speaker == null ? null : Cut.to(MAX_WORDS, speaker.text());
    return new QuotationRow(
        position,
        named ? entities.of(speaker.entity()) : null,
        quotation.kind(),
        text,
        quotation.start(),
        quotation.start() + text.length(),
        called,
        called == null ? null : speaker.span().start(),
        called == null ? null : speaker.span().start() + called.length(),
        Cut.to(MAX_WORDS, quotation.cue()),
        quotation.hedged());
  }

  static QuotationRow of(Row row) {
    return new QuotationRow(
        row.integer("position"),
        row.uuid("speaker"),
        Kind.valueOf(row.text("kind")),
        row.text("text"),
        row.integer("start_offset"),
        row.integer("end_offset"),
        row.text("speaker_text"),
        row.integerOrNull("speaker_start"),
        row.integerOrNull("speaker_end"),
        row.text("cue"),
        row.flag("hedged"));
  }
}
