package io.newsgraph.analysis.changes;

import io.newsgraph.analysis.problem.CodedProblem;
import jakarta.ws.rs.core.Response.Status;

/** A place in the feed, or a part of it, that cannot be asked for. */
final class InvalidChangesQuery extends CodedProblem {

  private static final long serialVersionUID = 1L;

  private InvalidChangesQuery(String code, String detail) {
    super(Status.BAD_REQUEST, code, detail);
  }

  static InvalidChangesQuery cursor(String after) {
    return new InvalidChangesQuery(
        "INVALID_CURSOR", "after is \"%.40s\", not a number that a page gave.".formatted(after));
  }

  static InvalidChangesQuery page(String name, String text, int least, int most) {
    return new InvalidChangesQuery(
        "INVALID_PAGE",
        "%s is \"%.40s\", not a whole number from %d to %d.".formatted(name, text, least, most));
  }
}
