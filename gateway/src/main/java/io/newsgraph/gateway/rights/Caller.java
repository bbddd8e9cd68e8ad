package io.newsgraph.gateway.rights;

import graphql.GraphQLContext;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who sends a request. */
public sealed interface Caller {

  /** By what the caller is known. */
  Optional<String> name();

  /** What the caller may do; empty where that is nothing. */
  Set<UserRole> roles();

  /** Until when the caller is known to be who it is; nothing where that does not end. */
  Optional<Instant> end();

  /** Why a field that needs more is refused. */
  RightsRefusal refusal(UserRole needed);

  /** Someone who gave no token. */
  record Anonymous(Set<UserRole> roles) implements Caller {

    public Anonymous {
      roles = Set.copyOf(roles);
    }

    @Override
    public Optional<String> name() {
      return Optional.empty();
    }

    @Override
    public Optional<Instant> end() {
      return Optional.empty();
    }

    @Override
    public RightsRefusal refusal(UserRole needed) {
      return RightsRefusal.unauthenticated(
          "This needs a token with the role %s.".formatted(needed.spelling()));
    }
  }

  /**
   * Someone who gave a valid token.
   *
   * @param subject the token's name in the configuration, or the subject of a JWT
   * @param expires when the token ends; null where it does not
   */
  record Identified(String subject, Set<UserRole> roles, Instant expires) implements Caller {

    public Identified {
      roles = Set.copyOf(roles);
    }

    @Override
    public Optional<String> name() {
      return Optional.of(subject);
    }

    @Override
    public Optional<Instant> end() {
      return Optional.ofNullable(expires);
    }

    @Override
    public RightsRefusal refusal(UserRole needed) {
      return RightsRefusal.forbidden(
          "This needs the role %s, which the token does not have.".formatted(needed.spelling()));
    }

    /** Roles of other systems in the same token mean nothing here. */
    static Identified of(String subject, Set<String> roles, Instant expires) {
      return new Identified(
          subject,
          roles.stream()
              .flatMap(role -> UserRole.named(role).stream())
              .collect(Collectors.toUnmodifiableSet()),
          expires);
    }
  }

  default boolean may(UserRole needed) {
    return roles().stream().anyMatch(role -> role.includes(needed));
  }

  /** The caller as a part of an execution's context, where {@link #in} finds it. */
  default Map<String, Object> asContext() {
    return Map.of(Caller.class.getName(), this);
  }

  /** The caller of an execution; one that nobody gave a caller may do nothing. */
  static Caller in(GraphQLContext context) {
    return context.getOrDefault(Caller.class.getName(), new Anonymous(Set.of()));
  }
}
