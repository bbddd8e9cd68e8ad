package io.newsgraph.analysis.paging;

import io.newsgraph.analysis.problem.CodedProblem;
import jakarta.ws.rs.core.Response.Status;

/** A page that cannot be asked for. */
public final class InvalidPage extends CodedProblem {

  private static final long serialVersionUID = 1L;

  public InvalidPage(String detail) {
    super(Status.BAD_REQUEST, "INVALID_PAGE", detail);
  }
}
