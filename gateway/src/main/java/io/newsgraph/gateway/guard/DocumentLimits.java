package io.newsgraph.gateway.guard;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.language.Document;
import io.newsgraph.gateway.failure.ErrorCode;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/**
 * Refuses documents that are too large as such, whatever their variables, before validating them.
 */
@Singleton
public final class DocumentLimits {

  private final GuardConfig limits;
  private final EndpointConfig endpoint;

  DocumentLimits(GuardConfig limits, EndpointConfig endpoint) {
    this.limits = limits;
    this.endpoint = endpoint;
  }

  /** How many tokens are parsed at most. */
  public int tokens() {
    return limits.tokens();
  }

  /** What is told of a document with more tokens. */
  public GraphQLError tooManyTokens() {
    return error(
        ErrorCode.TOO_MANY_TOKENS,
        "The document has more than %,d tokens.".formatted(limits.tokens()));
  }

  /** What is told of a document that the parser follows no further down. */
  public GraphQLError tooDeep() {
    return error(ErrorCode.QUERY_TOO_DEEP, "The document nests too deep to be parsed.");
  }

  /** The first bound that the document is beyond. */
  public Optional<GraphQLError> violation(Document document) {
    DocumentMeasure measure = DocumentMeasure.of(document);
    boolean shows =
        (endpoint.introspection() || !measure.introspects())
            && (endpoint.serviceSdl() || !measure.federates());
    if (!shows) {
      return Optional.of(
          error(ErrorCode.INTROSPECTION_REFUSED, "This endpoint does not show its schema."));
    }
    return over(ErrorCode.TOO_MANY_ALIASES, "aliases", measure.aliases(), limits.aliases())
        .or(
            () ->
                over(
                    ErrorCode.TOO_MANY_DIRECTIVES,
                    "directives at one place",
                    measure.directives(),
                    limits.directives()))
        .or(
            () ->
                over(
                    ErrorCode.TOO_MANY_REPEATED_FIELDS,
                    "repeated fields",
                    measure.repeatedFields(),
                    limits.repeatedFields()));
  }

  private static Optional<GraphQLError> over(ErrorCode code, String what, int actual, int limit) {
    return actual <= limit
        ? Optional.empty()
        : Optional.of(
            error(
                code,
                "The document has %,d %s; at most %,d are allowed."
                    .formatted(actual, what, limit)));
  }

  private static GraphQLError error(ErrorCode code, String message) {
    return GraphqlErrorBuilder.newError()
        .message("%s", message)
        .errorType(ErrorType.ValidationError)
        .extensions(Map.of("code", code.name()))
        .build();
  }
}
