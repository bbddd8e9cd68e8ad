package io.newsgraph.analysis.article;

import io.newsgraph.analysis.problem.CodedProblem;
import jakarta.ws.rs.core.Response.Status;
import java.util.Arrays;
import java.util.Locale;

/** A value that is none of those a parameter can have. */
public final class InvalidChoice extends CodedProblem {

  private static final long serialVersionUID = 1L;

  private InvalidChoice(String parameter, Object[] choices) {
    super(
        Status.BAD_REQUEST,
        "INVALID_" + parameter.toUpperCase(Locale.ROOT),
        parameter + " is one of " + Arrays.toString(choices) + ".");
  }

  /**
   * The choice of that name.
   *
   * @param text null for the default
   * @throws InvalidChoice with a code such as {@code INVALID_ORDER}
   */
  public static <E extends Enum<E>> E parse(String parameter, String text, E byDefault) {
    if (text == null) {
      return byDefault;
    }
    Class<E> type = byDefault.getDeclaringClass();
    return Arrays.stream(type.getEnumConstants())
        .filter(choice -> choice.name().equals(text))
        .findFirst()
        .orElseThrow(() -> new InvalidChoice(parameter, type.getEnumConstants()));
  }
}
