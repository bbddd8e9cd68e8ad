package io.newsgraph.analysis.changes;

import io.newsgraph.analysis.problem.CodedProblem;
import jakarta.ws.rs.core.Response.Status;

/** So many readers wait for changes that no further one may. */
final class TooManyReaders extends CodedProblem {

  private static final long serialVersionUID = 1L;

  TooManyReaders(int limit) {
    super(
        Status.SERVICE_UNAVAILABLE,
        "TOO_MANY_READERS",
        "%d readers wait already; ask with wait=0, or later.".formatted(limit));
  }
}
