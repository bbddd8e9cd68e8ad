package io.newsgraph.article.reading;

import io.newsgraph.article.problem.ClientError;

/** A field is asked for that articles do not have. */
public final class InvalidField extends ClientError {

  private static final long serialVersionUID = 1L;

  InvalidField(String field) {
    super(
        400,
        "INVALID_FIELD",
        "An unknown field is asked for",
        "\"%.40s\" is none of %s".formatted(field, ArticleField.names()));
  }
}
