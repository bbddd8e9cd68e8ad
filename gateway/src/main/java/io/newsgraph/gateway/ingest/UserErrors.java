package io.newsgraph.gateway.ingest;

import io.newsgraph.gateway.failure.RequestFailure;
import io.newsgraph.gateway.upstream.ServiceRejection;
import io.newsgraph.gateway.upstream.ServiceUnavailable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Tells a client's mistakes in the payload, where mutations have them; anything else stays a
 * failure.
 */
public final class UserErrors {

  /** Which of the input's fields a code is about, where the service does not name one. */
  private static final Map<String, String> FIELDS =
      Map.of(
          "TEXT_REQUIRED", "text",
          "TEXT_EMPTY", "text",
          "TEXT_TOO_LARGE", "text",
          "INVALID_TEXT", "text",
          "INVALID_DATE", "publishedAt",
          "INVALID_URL", "canonicalUrl",
          "INVALID_ID", "id",
          "ARTICLE_NOT_FOUND", "id");

  private UserErrors() {}

  /**
   * Runs a mutation, and answers the client's mistakes with a payload.
   *
   * @param payload makes the payload that tells of errors
   */
  public static <T> CompletionStage<T> told(
      Supplier<CompletionStage<T>> mutation, Function<List<UserError>, T> payload) {
    try {
      return mutation.get().exceptionally(failure -> payload.apply(List.of(of(failure))));
    } catch (RequestFailure mistake) {
      return CompletableFuture.completedFuture(payload.apply(List.of(of(mistake))));
    }
  }

  /**
   * Runs a check of one of the input's fields.
   *
   * @throws RequestFailure what the check throws, known to be about the field
   */
  public static void inField(String field, Runnable check) {
    try {
      check.run();
    } catch (RequestFailure mistake) {
      throw new FieldMistake(field, mistake);
    }
  }

  /** A mistake in a field that is known. */
  private static final class FieldMistake extends RequestFailure {

    private static final long serialVersionUID = 1L;

    private final String field;

    FieldMistake(String field, RequestFailure mistake) {
      super(mistake.code(), mistake.getMessage());
      this.field = field;
    }
  }

  private static UserError of(Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    if (cause instanceof RequestFailure mistake && !(cause instanceof ServiceUnavailable)) {
      return new UserError(mistake.code(), mistake.getMessage(), field(mistake));
    }
    throw new CompletionException(cause);
  }

  private static String field(RequestFailure mistake) {
    if (mistake instanceof FieldMistake known) {
      return known.field;
    }
    Optional<String> named =
        mistake instanceof ServiceRejection rejection ? rejection.field() : Optional.empty();
    return named
        .map(field -> field.equals("url") ? "canonicalUrl" : field)
        .orElse(FIELDS.get(mistake.code()));
  }
}
