package io.newsgraph.analysis.entity.coreference;

import io.newsgraph.analysis.language.Span;
import java.util.Objects;

/**
 * An expression that points back at something named before: 그, 이 회사, 양사.
 *
 * @param span the noun phrase without josa
 * @param sentence index of the sentence it stands in
 */
record Anaphor(Span span, int sentence, Kind kind, Description description) {

  /** How many things it points at, and how it does. */
  enum Kind {
    /** 그, 그녀: the one that the article is just speaking of. */
    PRONOUN,
    /** 고인: the one of whose death the article tells. */
    DECEASED,
    /** 이 회사: one thing of a kind. */
    DEMONSTRATIVE,
    /** 두 회사, 양국: two things of a kind. */
    PAIR,
    /** 시는, 재단은: the body of that kind that the article is about. */
    BARE,
    /** 회사 관계자는: the same, whatever else the last sentences tell of. */
    OF_MEMBER
  }

  Anaphor {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(description, "description");
  }
}
