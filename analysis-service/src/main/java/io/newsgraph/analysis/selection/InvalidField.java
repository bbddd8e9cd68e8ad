package io.newsgraph.analysis.selection;

import io.newsgraph.analysis.problem.CodedProblem;
import jakarta.ws.rs.core.Response.Status;
import java.util.Collection;

/** A field is asked for that an answer has not. */
public final class InvalidField extends CodedProblem {

  private static final long serialVersionUID = 1L;

  /**
   * @param known what there is where the name goes wrong
   */
  InvalidField(String name, Collection<String> known) {
    super(Status.BAD_REQUEST, "INVALID_FIELD", detail(name, known));
  }

  private static String detail(String name, Collection<String> known) {
    String asked = "\"%.60s\" is no field".formatted(name);
    return known.isEmpty()
        ? asked + ": it names a member of what has none."
        : asked + "; those there are: " + String.join(", ", known) + ".";
  }
}
