package io.newsgraph.article.text;

import io.newsgraph.article.problem.ClientError;

/** A line of metadata is longer than such lines are. */
public final class FieldTooLong extends ClientError {

  private static final long serialVersionUID = 1L;

  FieldTooLong(String field, int length, int limit) {
    super(
        400,
        "FIELD_TOO_LONG",
        "A field is too long",
        "%s has %,d characters; at most %,d are taken".formatted(field, length, limit));
  }
}
