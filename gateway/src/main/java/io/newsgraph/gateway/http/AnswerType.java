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
  /**
   * What older clients ask for, who read errors from a 200 only; and what those get that leave it
   * to the gateway, as the specification advises where it is not known how old a client is.
   */
  JSON("application/json", 200, Set.of("application/*", "*/*")),
  /** GraphQL's own: a request that could not be executed at all is a 400. */
  GRAPHQL("application/graphql-response+json", 400, Set.of()),
  /**
   * Results one after the other, as they come: graphql-sse, in its mode of distinct connections.
   */
  EVENTS("text/event-stream", 200, Set.of());

  private final String name;
  private final int statusWithoutData;
  private final Set<String> wildcards;

  AnswerType(String name, int statusWithoutData, Set<String> wildcards) {
    this.name = name;
    this.statusWithoutData = statusWithoutData;
    this.wildcards = wildcards;
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
                    "Answers come as application/graphql-response+json or application/json,"
                        + " or one by one as text/event-stream, in UTF-8."));
  }

  /**
   * As {@link #among}, for a refusal, which is no event: a client that accepts neither must be told
   * so somehow.
   */
  static AnswerType ofRefusal(List<MIMEHeader> accepted) {
    return best(accepted).filter(type -> type != EVENTS).orElse(JSON);
  }

  private static Optional<AnswerType> best(List<MIMEHeader> accepted) {
    if (accepted.isEmpty()) {
      return Optional.of(JSON);
    }
    return accepted.stream()
        .filter(AnswerType::isWanted)
        .flatMap(accept -> Stream.of(values()).filter(type -> type.isMeantBy(accept)))
        .findFirst();
  }

  /** A quality of 0 means: anything but this. */
  private static boolean isWanted(MIMEHeader accept) {
    String charset = accept.parameter("charset");
    return accept.weight() > 0 && (charset == null || charset.equalsIgnoreCase("utf-8"));
  }

  private boolean isMeantBy(MIMEHeader accept) {
    return name.equals(accept.value()) || wildcards.contains(accept.value());
  }

  String contentType() {
    return name + "; charset=utf-8";
  }

  int statusWithoutData() {
    return statusWithoutData;
  }
}
