package io.newsgraph.article.text;

import io.newsgraph.article.problem.ClientError;

/** A text holds what no text may: a NUL, half a surrogate pair, or bytes that are not UTF-8. */
public final class InvalidText extends ClientError {

  private static final long serialVersionUID = 1L;

  public InvalidText(String detail) {
    super(400, "INVALID_TEXT", "The text is not valid Unicode text", detail);
  }
}
