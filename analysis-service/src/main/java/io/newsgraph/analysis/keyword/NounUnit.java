package io.newsgraph.analysis.keyword;

/**
 * A word's noun part, or a name: what keywords are made of.
 *
 * @param start first character in the article's text, in UTF-16 code units
 * @param end one past the last character; josa excluded
 * @param kind what it may be in a term
 * @param name what it names; null for all but names
 * @param rate share of articles expected to have it, 0 to 1; see {@link TermRates}
 * @param isWholeWord whether nothing, josa included, is attached behind it
 */
record NounUnit(int start, int end, Kind kind, Name name, double rate, boolean isWholeWord) {

  /** What a unit may be in a term. */
  enum Kind {
    /** A term by itself, and part of phrases. */
    NOUN,
    /** Only describes what follows, as 전략적 and 한국형 do. */
    MODIFIER,
    /** The noun in 매각한다: a place of 매각 where the article has that noun elsewhere. */
    VERB_STEM,
    /** The name of something. */
    NAME
  }

  boolean isName() {
    return kind == Kind.NAME;
  }

  boolean isModifier() {
    return kind == Kind.MODIFIER;
  }

  String of(String text) {
    return text.substring(start, end);
  }
}
