package io.newsgraph.gateway.failure;

import java.util.Map;

/**
 * A failure that the client is told of: the field it befell is null, the error has this message and
 * code.
 */
public class RequestFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;

  public RequestFailure(ErrorCode code, String message) {
    this(code.name(), message);
  }

  /**
   * @param code in UPPER_SNAKE, for programs
   * @param message one sentence in the client's terms
   */
  public RequestFailure(String code, String message) {
    super(message);
    this.code = code;
  }

  public String code() {
    return code;
  }

  /** What the error's {@code extensions} hold. */
  public Map<String, Object> extensions() {
    return Map.of("code", code);
  }

  /** Traces of what a client did wrong are of use to nobody, and cost. */
  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
