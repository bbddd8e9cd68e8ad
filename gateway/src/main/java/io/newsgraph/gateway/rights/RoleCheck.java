package io.newsgraph.gateway.rights;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import io.newsgraph.gateway.failure.RequestFailure;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Refuses fields to callers who may not use them, before anything is fetched for them. A field that
 * is refused is null and has an error; the others of the request are answered.
 */
@Singleton
public final class RoleCheck {

  private static final String DIRECTIVE = "requiresRole";

  /** The fetcher itself, or one that refuses where the caller may not use the field. */
  public DataFetcher<?> checked(DataFetcher<?> fetcher, DataFetchingEnvironment field) {
    return needed(field)
        .filter(role -> !Caller.in(field.getGraphQlContext()).may(role))
        .<DataFetcher<?>>map(RoleCheck::refusing)
        .orElse(fetcher);
  }

  /**
   * The role that a field declares, by {@link RequiresRole}. SmallRye applies directives in the way
   * that graphql-java calls old.
   */
  @SuppressWarnings("deprecation")
  static Optional<UserRole> declared(GraphQLFieldDefinition field) {
    return Optional.ofNullable(field.getDirective(DIRECTIVE))
        .map(directive -> directive.toAppliedDirective().getArgument("role"))
        .map(role -> UserRole.valueOf(String.valueOf(role.<Object>getValue())));
  }

  private static Optional<UserRole> needed(DataFetchingEnvironment field) {
    Optional<UserRole> declared = declared(field.getFieldDefinition());
    return declared.isEmpty() && isRoot(field) ? Optional.of(UserRole.READER) : declared;
  }

  /** What lies below a root field was reached by right. Introspection tells nothing of articles. */
  private static boolean isRoot(DataFetchingEnvironment field) {
    return field.getExecutionStepInfo().getPath().getLevel() == 1
        && !field.getFieldDefinition().getName().startsWith("__");
  }

  private static DataFetcher<?> refusing(UserRole needed) {
    return field -> {
      RequestFailure refusal = Caller.in(field.getGraphQlContext()).refusal(needed);
      throw refusal;
    };
  }
}
