package io.newsgraph.gateway.failure;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.UnknownOperationException;
import graphql.introspection.GoodFaithIntrospection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/** Gives every error of an answer a code, and lets nothing internal out. */
public final class ErrorCoding {

  /** What a client is told of the gateway's own failures. */
  static final String INTERNAL_MESSAGE = "The gateway failed at this. It is logged.";

  private static final Logger LOG = Logger.getLogger(ErrorCoding.class);

  private static final String CODE = "code";

  private ErrorCoding() {}

  /** The same result, its errors coded. */
  public static ExecutionResult coded(ExecutionResult result) {
    if (result.getErrors().isEmpty()) {
      return result;
    }
    List<GraphQLError> errors = result.getErrors();
    List<GraphQLError> coded =
        errors.stream()
            .filter(error -> !isConsequence(error) || !isExplained(error, errors))
            .map(ErrorCoding::coded)
            .toList();
    return result.transform(builder -> builder.errors(coded));
  }

  private static boolean isConsequence(GraphQLError error) {
    return error.getErrorType() == ErrorType.NullValueInNonNullableField;
  }

  /**
   * Whether another error tells why a required field is null: then that is enough. SmallRye's
   * errors about arguments name no path.
   */
  private static boolean isExplained(GraphQLError consequence, List<GraphQLError> errors) {
    return errors.stream()
        .filter(error -> !isConsequence(error))
        .map(GraphQLError::getPath)
        .anyMatch(path -> path == null || path.equals(consequence.getPath()));
  }

  /**
   * The same error with a code; what GraphQL itself says of it (classification, place, path) stays.
   */
  public static GraphQLError coded(GraphQLError error) {
    if (error.getExtensions() != null && error.getExtensions().containsKey(CODE)) {
      return error;
    }
    ErrorCode code = code(error);
    String message = code == ErrorCode.INTERNAL_ERROR ? logged(error) : error.getMessage();
    Map<String, Object> extensions = new HashMap<>();
    extensions.put(CODE, code.name());
    return GraphqlErrorBuilder.newError()
        .message("%s", message)
        .locations(error.getLocations())
        .path(error.getPath())
        .errorType(error.getErrorType())
        .extensions(extensions)
        .build();
  }

  private static String logged(GraphQLError error) {
    LOG.error(error.getMessage());
    return INTERNAL_MESSAGE;
  }

  private static ErrorCode code(GraphQLError error) {
    if (error instanceof UnknownOperationException) {
      return ErrorCode.OPERATION_NOT_FOUND;
    }
    if (error instanceof GoodFaithIntrospection.BadFaithIntrospectionError) {
      return ErrorCode.INTROSPECTION_REFUSED;
    }
    ErrorClassification classification = error.getErrorType();
    if (classification == ErrorType.InvalidSyntax) {
      return ErrorCode.GRAPHQL_PARSE_FAILED;
    }
    if (classification == ErrorType.ValidationError
        || classification == ErrorType.OperationNotSupported) {
      return ErrorCode.GRAPHQL_VALIDATION_FAILED;
    }
    return ErrorCode.INTERNAL_ERROR;
  }
}
