package io.newsgraph.analysis.entity.name;

import io.newsgraph.analysis.language.Span;
import java.util.Objects;

/**
 * A name that a recogniser found at one place.
 *
 * @param span the name alone, without title and josa
 * @param evidence why it was taken for a name
 */
public record NamedSpan(EntityType type, Span span, Evidence evidence) {

  /** From the surest to the weakest; where finds overlap, the surer one stands. */
  public enum Evidence {
    /** The article goes on to speak of it by a part: 함수겸 두발로 대표, then 함 대표. */
    REFERENCE,
    /** The sentence says what it is: a title behind a person's name, 영화 before a quoted title. */
    CONTEXT,
    /** It is on a list of known names. */
    LEXICON,
    /** The trained model takes it for one. */
    MODEL,
    /** It has the form of such a name: 은포시의회. */
    FORM
  }

  public NamedSpan {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(evidence, "evidence");
  }
}
