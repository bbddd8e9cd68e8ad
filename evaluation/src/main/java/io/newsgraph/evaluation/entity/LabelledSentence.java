package io.newsgraph.evaluation.entity;

import java.util.List;

/**
 * A sentence whose entities a person marked.
 *
 * @param id ends in {@code -wikitree} for news, in {@code -nsmc} for film reviews
 * @param text with its spaces
 * @param spans in order, without overlap
 */
public record LabelledSentence(String id, String text, List<LabelledSpan> spans) {

  private static final String NEWS = "-wikitree";

  public LabelledSentence {
    spans = List.copyOf(spans);
  }

  boolean isNews() {
    return id.endsWith(NEWS);
  }

  /** The characters of a span as one string, spaces left out. */
  String textOf(LabelledSpan span) {
    StringBuilder letters = new StringBuilder(text.length());
    text.chars().filter(c -> !NerFile.isSpace((char) c)).forEach(c -> letters.append((char) c));
    return letters.substring(span.start(), span.end());
  }
}
