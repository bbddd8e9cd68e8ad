package io.newsgraph.analysis.quotation;

import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.Span;
import java.util.Objects;

/**
 * Something that somebody said, as an article reports it.
 *
 * @param text what was said: between the marks of a direct quotation, without the quoting ending of
 *     an indirect one
 * @param speaker who said it; null where the article does not tell
 * @param cue the word that says that it was said, such as 말했다 or 구상이다; null for a quotation that
 *     stands by itself
 * @param hedged whether the article has the quotation itself from hearsay
 * @param start first character of {@code text} in the article's text, in UTF-16 code units
 * @param end one past its last character
 * @param sentence index of the sentence that it stands in
 */
public record Quotation(
    String text,
    Kind kind,
    Speaker speaker,
    String cue,
    boolean hedged,
    int start,
    int end,
    int sentence) {

  /** How the words are given. */
  public enum Kind {
    /** Word for word, between quotation marks. */
    DIRECT,
    /** In the article's own words: -다고 밝혔다. */
    INDIRECT
  }

  /**
   * Who said it.
   *
   * @param text how the article calls the speaker there: 김 대표, 회사 관계자
   * @param span where it does so; may be in an earlier sentence
   * @param entity the entity that is, or for which a member without a name speaks (외교부 당국자); null
   *     where neither is named, as of 업계 관계자
   */
  public record Speaker(String text, Span span, EntityCluster entity) {

    public Speaker {
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(span, "span");
    }
  }

  public Quotation {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(kind, "kind");
    if (start < 0 || end - start != text.length()) {
      throw new IllegalArgumentException("\"" + text + "\" is not " + start + " to " + end);
    }
  }
}
