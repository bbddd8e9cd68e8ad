package io.newsgraph.analysis.problem;

import jakarta.ws.rs.core.Response.Status;
import java.util.Locale;

/** What an id stands for does not exist. */
public final class NotFoundProblem extends CodedProblem {

  private static final long serialVersionUID = 1L;

  /**
   * @param kind in upper case, such as {@code ENTITY}: the code is {@code ENTITY_NOT_FOUND}
   */
  public NotFoundProblem(String kind, Object id) {
    super(
        Status.NOT_FOUND,
        kind + "_NOT_FOUND",
        "There is no " + kind.toLowerCase(Locale.ROOT) + " for " + id + ".");
  }
}
