package io.newsgraph.analysis.language;

/**
 * A sentence of an article.
 *
 * @param index its number among the article's sentences, from 0
 * @param block the {@link TextBlock#index() index} of the block it stands in; a sentence never
 *     crosses blocks
 * @param start first character in the article's text, in UTF-16 code units; never white space
 * @param end one past the last character, closing punctuation included
 */
public record Sentence(int index, int block, int start, int end) {

  public Sentence {
    if (index < 0 || block < 0 || start < 0 || end < start) {
      throw new IllegalArgumentException("No sentence " + index + " from " + start + " to " + end);
    }
  }

  public Span span() {
    return new Span(start, end);
  }
}
