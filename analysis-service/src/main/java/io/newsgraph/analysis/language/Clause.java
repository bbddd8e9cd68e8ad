package io.newsgraph.analysis.language;

/**
 * A stretch of a sentence up to and with a predicate that something follows: {@code KT는 협약을 맺고}.
 * The clauses of a sentence follow each other without a gap and make it up.
 *
 * @param sentence index of its sentence
 * @param start first character, in UTF-16 code units from the beginning of the text
 * @param end one past the last character
 * @param independent whether it is a statement of its own, as before 지만 or 했고, and does not lean on
 *     what the next clause says of it, as before 하고 or 한 뒤
 */
public record Clause(int sentence, int start, int end, boolean independent) {

  public Clause {
    if (sentence < 0 || start < 0 || end < start) {
      throw new IllegalArgumentException("No clause from " + start + " to " + end);
    }
  }

  public Span span() {
    return new Span(start, end);
  }
}
