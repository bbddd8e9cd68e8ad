package io.newsgraph.article.ingest;

import io.newsgraph.article.problem.ClientError;

/** An article was sent without its text. */
public final class TextRequired extends ClientError {

  private static final long serialVersionUID = 1L;

  TextRequired() {
    super(400, "TEXT_REQUIRED", "The text is missing", "Give the article's text in \"text\"");
  }
}
