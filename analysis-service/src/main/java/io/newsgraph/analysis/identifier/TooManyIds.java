package io.newsgraph.analysis.identifier;

import io.newsgraph.analysis.problem.CodedProblem;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;

/** A batch that asks for more at once than one answer should hold. */
public final class TooManyIds extends CodedProblem {

  private static final long serialVersionUID = 1L;

  private TooManyIds(int most) {
    super(Status.BAD_REQUEST, "TOO_MANY_IDS", "At most " + most + " can be asked for at once.");
  }

  /**
   * The list, or an empty one for null, once it is known to be short enough.
   *
   * @throws TooManyIds otherwise
   */
  public static <T> List<T> check(List<T> asked, int most) {
    List<T> list = asked == null ? List.of() : asked;
    if (list.size() > most) {
      throw new TooManyIds(most);
    }
    return list;
  }
}
