package io.newsgraph.gateway.ingest;

import io.newsgraph.gateway.failure.RequestFailure;

/**
 * The input's strings as the gateway lets them pass: bounded, and such that they can be sent on at
 * all.
 */
final class IngestText {

  private IngestText() {}

  /**
   * @param maxLength in UTF-16 code units
   * @throws RequestFailure {@code TEXT_REQUIRED}, {@code TEXT_TOO_LARGE} or {@code INVALID_TEXT}
   */
  static void check(IngestArticleInput input, int maxLength) {
    String text = input.text();
    if (text == null) {
      throw new RequestFailure("TEXT_REQUIRED", "Give the article's text.");
    }
    if (text.length() > maxLength) {
      throw new RequestFailure(
          "TEXT_TOO_LARGE",
          "The text has %,d characters; at most %,d are taken in."
              .formatted(text.length(), maxLength));
    }
    requireUnicode(text);
    requireUnicode(input.title());
    requireUnicode(input.publisher());
    requireUnicode(input.section());
    requireUnicode(input.publishedAt());
    requireUnicode(input.canonicalUrl());
  }

  /** JSON can spell half a character ("\\ud800"), which no UTF-8 can. */
  private static void requireUnicode(String value) {
    if (value != null && value.codePoints().anyMatch(IngestText::isLoneSurrogate)) {
      throw new RequestFailure("INVALID_TEXT", "The input holds half a character (a surrogate).");
    }
  }

  private static boolean isLoneSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
