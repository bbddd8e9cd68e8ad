package io.newsgraph.analysis.entity.recognition;

import io.newsgraph.analysis.language.Span;
import java.util.Objects;

/**
 * One place where an article names an entity.
 *
 * @param text the name as it stands there, without josa
 * @param start first character in the article's text, in UTF-16 code units
 * @param end one past the last character
 * @param block index of the block it stands in
 * @param sentence index of the sentence it stands in
 */
public record Mention(String text, int start, int end, int block, int sentence) {

  public Mention {
    Objects.requireNonNull(text, "text");
    if (start < 0 || end - start != text.length()) {
      throw new IllegalArgumentException("\"" + text + "\" is not " + start + " to " + end);
    }
  }

  /** Its place in the text, in UTF-16 code units. */
  public Span span() {
    return new Span(start, end);
  }
}
