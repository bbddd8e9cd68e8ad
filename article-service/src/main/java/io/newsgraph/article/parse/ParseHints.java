package io.newsgraph.article.parse;

import java.time.OffsetDateTime;

/**
 * What is known of an article besides its text.
 *
 * @param title the article's title; null if unknown. No line of the text is taken for a title then,
 *     but one that repeats it is accounted for as such.
 * @param publishedAt when the article was published; null if unknown. It wins over what the text
 *     says.
 */
public record ParseHints(String title, OffsetDateTime publishedAt) {

  public ParseHints {
    title = title == null || title.isBlank() ? null : title;
  }

  /** Nothing is known. */
  public static final ParseHints NONE = new ParseHints(null, null);
}
