package io.newsgraph.gateway.rights;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;

/** What a caller may do. Each role may do what the ones before it may. */
@Description("What a caller may do. Each role may do what the ones before it may.")
public enum UserRole {
  /** May read everything, and analyse texts. */
  @Description("May read everything, and analyse texts.")
  READER,
  /** May also change what is stored. */
  @Description("May also change what is stored.")
  EDITOR,
  /** May do everything. */
  @Description("May do everything.")
  ADMIN;

  /** The role of a name as tokens spell it, in whatever case; none for a name of another system. */
  static Optional<UserRole> named(String name) {
    return Stream.of(values()).filter(role -> role.spelling().equalsIgnoreCase(name)).findFirst();
  }

  /** How tokens and configuration spell it. */
  String spelling() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean includes(UserRole other) {
    return compareTo(other) >= 0;
  }
}
