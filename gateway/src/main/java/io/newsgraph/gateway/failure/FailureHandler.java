package io.newsgraph.gateway.failure;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
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
        requestFailure(parameters.getException())
            .map(failure -> error(parameters, failure.getMessage(), failure.extensions()))
            .orElseGet(() -> internal(parameters));
    return CompletableFuture.completedFuture(
        DataFetcherExceptionHandlerResult.newResult(error).build());
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

  private static GraphQLError internal(DataFetcherExceptionHandlerParameters parameters) {
    LOG.errorf(parameters.getException(), "at %s", parameters.getPath());
    return error(
        parameters, ErrorCoding.INTERNAL_MESSAGE, Map.of("code", ErrorCode.INTERNAL_ERROR.name()));
  }

  private static GraphQLError error(
      DataFetcherExceptionHandlerParameters parameters,
      String message,
      Map<String, Object> extensions) {
    return GraphqlErrorBuilder.newError()
        .message("%s", message)
        .location(parameters.getSourceLocation())
        .path(parameters.getPath())
        .errorType(ErrorType.DataFetchingException)
        .extensions(extensions)
        .build();
  }
}
