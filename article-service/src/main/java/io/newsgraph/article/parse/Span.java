package io.newsgraph.article.parse;

/**
 * A piece of the clean text.
 *
 * @param start where it begins there
 * @param text what it says
 */
record Span(int start, String text) {

  int end() {
    return start + text.length();
  }

  /** The part from one position in this span to another, without white space at its ends. */
  Span part(int from, int to) {
    int first = from;
    int last = to;
    while (first < last && Characters.isSpace(text.charAt(first))) {
      first++;
    }
    while (last > first && Characters.isSpace(text.charAt(last - 1))) {
      last--;
    }
    return new Span(start + first, text.substring(first, last));
  }

  boolean isEmpty() {
    return text.isEmpty();
  }
}
