package io.newsgraph.article.problem;

import java.nio.charset.StandardCharsets;

/**
 * A request that cannot be served as asked, and why, in the user's terms. Each failure a client can
 * meet is a named subclass beside the code that finds it; {@link ClientErrorMapper} answers them
 * all. Plain Java, so that logic which knows nothing of HTTP can throw it.
 */
public abstract class ClientError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;
  private final String title;

  /**
   * @param status the HTTP status of the answer, 400–503
   * @param code what a program tells the failure by, in UPPER_SNAKE; never changes
   * @param title the same failure for people, without the particulars
   * @param detail what was wrong this time, and what would be right
   */
  protected ClientError(int status, String code, String title, String detail) {
    // Expected in daily use: no stack trace is worth its cost here.
    super(wellFormed(detail), null, false, false);
    this.status = status;
    this.code = code;
    this.title = title;
  }

  public int status() {
    return status;
  }

  public String code() {
    return code;
  }

  public String title() {
    return title;
  }

  /** A detail that quotes the client, or cuts the quotation, may hold half a surrogate pair. */
  private static String wellFormed(String detail) {
    return new String(detail.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
