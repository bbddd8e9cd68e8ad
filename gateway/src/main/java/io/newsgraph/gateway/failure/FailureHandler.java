package io.newsgraph.gateway.failure;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.execution.ResultPath;
import graphql.language.SourceLocation;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;

/**
 * Turns what a field failed with into the error its client sees: a {@link RequestFailure} as it is,
 * all else masked.
 */
public final class FailureHandler implements DataFetcherExceptionHandler {

  private static final Logger LOG = Logger.getLogger(FailureHandler.class);

  @Override
  public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
      DataFetcherExceptionHandlerParameters parameters) {
    GraphQLError error =
        error(parameters.getException(), parameters.getPath(), parameters.getSourceLocation());
    return CompletableFuture.completedFuture(
        DataFetcherExceptionHandlerResult.newResult(error).build());
  }

  /** What a client is told of what a field, or one item of its list, failed with. */
  public static GraphQLError error(Throwable thrown, ResultPath path, SourceLocation place) {
    return requestFailure(thrown)
        .map(failure -> error(path, place, failure.getMessage(), failure.extensions()))
        .orElseGet(() -> internal(thrown, path, place));
  }

  /** Failures arrive wrapped by futures and by SmallRye. */
  private static Optional<RequestFailure> requestFailure(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof RequestFailure failure) {
        return Optional.of(failure);
      }
    }
    return Optional.empty();
  }

  private static GraphQLError internal(Throwable thrown, ResultPath path, SourceLocation place) {
    LOG.errorf(thrown, "at %s", path);
    return error(
        path, place, ErrorCoding.INTERNAL_MESSAGE, Map.of("code", ErrorCode.INTERNAL_ERROR.name()));
  }

  private static GraphQLError error(
      ResultPath path, SourceLocation place, String message, Map<String, Object> extensions) {
    return GraphqlErrorBuilder.newError()
        .message("%s", message)
        .location(place)
        .path(path)
        .errorType(ErrorType.DataFetchingException)
        .extensions(extensions)
        .build();
  }
}
