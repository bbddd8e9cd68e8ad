package io.newsgraph.article.body;

import io.newsgraph.article.problem.ClientError;

/** The body is not JSON, or a value in it has another type than it should. */
public final class MalformedJson extends ClientError {

  private static final long serialVersionUID = 1L;

  MalformedJson(String detail) {
    super(400, "MALFORMED_JSON", "The body cannot be read as the JSON asked for", detail);
  }
}
