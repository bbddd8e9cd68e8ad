package io.newsgraph.article.parse;

/**
 * One line of the clean text that is not blank.
 *
 * @param span what it says, without white space at its ends
 * @param afterBlank whether a blank line, or nothing, stands before it
 */
record Line(Span span, boolean afterBlank) {

  String text() {
    return span.text();
  }
}
