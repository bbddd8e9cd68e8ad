package io.newsgraph.gateway.http;

import io.newsgraph.gateway.failure.ErrorCode;
import io.vertx.ext.web.MIMEHeader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The media types of answers, and what they say about a refused request (GraphQL over HTTP, 6.4).
 */
enum AnswerType {
  /** GraphQL's own: a request that could not be executed at all is a 400. */
  GRAPHQL("graphql-response+json", 400),
  /** What older clients ask for, who read errors from a 200 only. */
  JSON("json", 200);

  private final String subtype;
  private final int statusWithoutData;

  AnswerType(String subtype, int statusWithoutData) {
    this.subtype = subtype;
    this.statusWithoutData = statusWithoutData;
  }

  /**
   * @param accepted the request's Accept header, best first
   * @throws HttpRefusal 406 if the client accepts neither
   */
  static AnswerType among(List<MIMEHeader> accepted) {
    return best(accepted)
        .orElseThrow(
            () ->
                new HttpRefusal(
                    406,
                    ErrorCode.NOT_ACCEPTABLE,
                    "Answers come as application/graphql-response+json or application/json."));
  }

  /**
   * As {@link #among}, but with an answer for a client that accepts neither: it must be told so
   * somehow.
   */
  static AnswerType orDefault(List<MIMEHeader> accepted) {
    return best(accepted).orElse(GRAPHQL);
  }

  private static Optional<AnswerType> best(List<MIMEHeader> accepted) {
    if (accepted.isEmpty()) {
      return Optional.of(GRAPHQL);
    }
    return accepted.stream()
        .flatMap(accept -> Stream.of(values()).filter(type -> type.isMeantBy(accept)))
        .findFirst();
  }

  private boolean isMeantBy(MIMEHeader accept) {
    return Set.of("application/" + subtype, "application/*", "*/*").contains(accept.value());
  }

  String contentType() {
    return "application/" + subtype + "; charset=utf-8";
  }

  int statusWithoutData() {
    return statusWithoutData;
  }
}
