package io.newsgraph.analysis.graph;

import io.newsgraph.analysis.problem.CodedProblem;
import jakarta.ws.rs.core.Response.Status;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What of a graph's edges takes statements of its own, and is read only if it is asked for. */
enum EdgeField {
  /** Comes always, and is named to ask for nothing else. */
  WEIGHT,
  /** The relations that join two entities. */
  TYPES,
  /** The sentences that show it. */
  EVIDENCE;

  /**
   * The fields named, parted by commas.
   *
   * @param names null for all
   * @throws InvalidField if there is no such field
   */
  static Set<EdgeField> parse(String names) {
    if (names == null) {
      return EnumSet.allOf(EdgeField.class);
    }
    Set<EdgeField> fields = EnumSet.noneOf(EdgeField.class);
    for (String name : names.split(",", -1)) {
      fields.add(one(name));
    }
    return fields;
  }

  private static EdgeField one(String name) {
    for (EdgeField field : values()) {
      if (field.name().toLowerCase(Locale.ROOT).equals(name)) {
        return field;
      }
    }
    throw new InvalidField();
  }

  /** A field that an edge has not. */
  static final class InvalidField extends CodedProblem {

    private static final long serialVersionUID = 1L;

    InvalidField() {
      super(
          Status.BAD_REQUEST,
          "INVALID_FIELD",
          "Fields of a graph's edges are weight, types and evidence.");
    }
  }
}
