package io.newsgraph.analysis.article;

import io.newsgraph.analysis.problem.CodedProblem;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;

/** Names of publishers, sections and the like to filter by. */
public final class FilterValues {

  /** More belongs in two questions; and each costs the database a comparison per row. */
  private static final int MAX_VALUES = 100;

  private FilterValues() {}

  /**
   * The values as they came, once they can be compared with stored ones.
   *
   * @throws InvalidFilter for more than 100 values, or text that PostgreSQL cannot hold
   */
  public static List<String> check(List<String> values) {
    boolean storable = values.stream().allMatch(value -> value.indexOf('\0') < 0);
    if (values.size() > MAX_VALUES || !storable) {
      throw new InvalidFilter();
    }
    return values;
  }

  /** A filter that no article can pass. */
  static final class InvalidFilter extends CodedProblem {

    private static final long serialVersionUID = 1L;

    InvalidFilter() {
      super(
          Status.BAD_REQUEST,
          "INVALID_FILTER",
          "A filter has at most " + MAX_VALUES + " values, and none with a NUL character.");
    }
  }
}
