package io.newsgraph.article.ingest;

import io.newsgraph.article.problem.ClientError;

/** A text with nothing to read in it. */
public final class TextEmpty extends ClientError {

  private static final long serialVersionUID = 1L;

  TextEmpty() {
    super(
        422,
        "TEXT_EMPTY",
        "The text is empty",
        "\"text\" holds nothing to read: it is blank or markup only");
  }
}
