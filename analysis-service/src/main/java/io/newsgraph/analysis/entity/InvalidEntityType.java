package io.newsgraph.analysis.entity;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.problem.CodedProblem;
import jakarta.ws.rs.core.Response.Status;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A type of entity that there is not. */
public final class InvalidEntityType extends CodedProblem {

  private static final long serialVersionUID = 1L;

  private static final Set<String> NAMES =
      Arrays.stream(EntityType.values()).map(Enum::name).collect(Collectors.toSet());

  private InvalidEntityType() {
    super(
        Status.BAD_REQUEST,
        "INVALID_ENTITY_TYPE",
        "A type is one of " + Arrays.toString(EntityType.values()) + ".");
  }

  /**
   * The names as they came, once each is known to be one.
   *
   * @throws InvalidEntityType for any other
   */
  public static List<String> check(List<String> names) {
    if (!NAMES.containsAll(names)) {
      throw new InvalidEntityType();
    }
    return names;
  }
}
