package io.newsgraph.analysis.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.StatusType;

/** A failure a client can meet, with a stable code to tell it by. One subclass a failure. */
public abstract class CodedProblem extends HttpProblem {

  private static final long serialVersionUID = 1L;

  /** The member of a problem detail that carries the code. */
  static final String CODE = "code";

  /** The member that names what of the request's body was wrong. */
  private static final String FIELD = "field";

  /**
   * @param code in UPPER_SNAKE, never changed once published
   * @param detail what is wrong and what would be right, in the client's terms
   */
  protected CodedProblem(StatusType status, String code, String detail) {
    super(
        builder()
            .withStatus(status)
            .withTitle(status.getReasonPhrase())
            .withDetail(detail)
            .with(CODE, code));
  }

  /**
   * @param field the member of the request's body that it is about
   */
  protected CodedProblem(StatusType status, String code, String detail, String field) {
    super(
        builder()
            .withStatus(status)
            .withTitle(status.getReasonPhrase())
            .withDetail(detail)
            .with(CODE, code)
            .with(FIELD, field));
  }
}
