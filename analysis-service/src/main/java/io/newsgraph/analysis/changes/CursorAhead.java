package io.newsgraph.analysis.changes;

import io.newsgraph.analysis.problem.CodedProblem;
import jakarta.ws.rs.core.Response.Status;

/**
 * The reader has been further than the feed goes: the database was put back to an earlier state.
 */
final class CursorAhead extends CodedProblem {

  private static final long serialVersionUID = 1L;

  CursorAhead(long after, long head) {
    super(
        Status.CONFLICT,
        "CURSOR_AHEAD",
        "after is %d, the feed ends at %d: it was restored; read it from there"
            .formatted(after, head));
  }
}
