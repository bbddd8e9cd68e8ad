package io.newsgraph.article.archive;

import java.time.Instant;

/**
 * The metadata that a submitter gave beside the text; each part null where none was given. Stored
 * apart from what the parser found, because it outranks the text of every later revision too.
 */
public record GivenMetadata(String title, String publisher, String section, Instant publishedAt) {

  /** These, and where they say nothing, what was given before. */
  public GivenMetadata or(GivenMetadata before) {
    return new GivenMetadata(
        title == null ? before.title : title,
        publisher == null ? before.publisher : publisher,
        section == null ? before.section : section,
        publishedAt == null ? before.publishedAt : publishedAt);
  }
}
