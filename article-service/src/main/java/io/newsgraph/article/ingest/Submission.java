package io.newsgraph.article.ingest;

import io.newsgraph.article.archive.GivenMetadata;
import io.newsgraph.article.identity.CanonicalUrl;
import io.newsgraph.article.identity.IdentityHash;
import io.newsgraph.article.text.InputText;
import io.newsgraph.article.time.SeoulTime;

/**
 * A checked request to take in an article.
 *
 * @param text as received
 * @param url canonical, or null
 */
record Submission(String text, GivenMetadata given, CanonicalUrl url) {

  /** In UTF-16 units; a hundred times the longest news feature, so that no reader chokes on one. */
  static final int LONGEST_TEXT = 1_000_000;

  /** In UTF-16 units; ten times the longest headline. */
  static final int LONGEST_TITLE = 1_000;

  /** In UTF-16 units; names of publishers and sections are in indexes, which hold short values. */
  static final int LONGEST_NAME = 200;

  /**
   * @throws io.newsgraph.article.problem.ClientError if a part of it cannot be taken
   */
  static Submission of(IngestRequest request) {
    return new Submission(text(request.text()), given(request), url(request.url()));
  }

  IdentityHash identity() {
    return url == null
        ? IdentityHash.of(text, given.publisher(), given.publishedAt())
        : IdentityHash.of(url);
  }

  private static String text(String text) {
    if (text == null) {
      throw new TextRequired();
    }
    if (text.length() > LONGEST_TEXT) {
      throw new TextTooLarge(text.length(), LONGEST_TEXT);
    }
    if (InputText.checked("text", text).isBlank()) {
      throw new TextEmpty();
    }
    return text;
  }

  private static GivenMetadata given(IngestRequest request) {
    return new GivenMetadata(
        InputText.line("title", request.title(), LONGEST_TITLE).orElse(null),
        InputText.line("publisher", request.publisher(), LONGEST_NAME).orElse(null),
        InputText.line("section", request.section(), LONGEST_NAME).orElse(null),
        InputText.line("publishedAt", request.publishedAt(), LONGEST_NAME)
            .map(date -> SeoulTime.parse("publishedAt", date))
            .orElse(null));
  }

  private static CanonicalUrl url(String url) {
    return CanonicalUrl.parse(url).orElse(null);
  }
}
