package io.newsgraph.article.page;

/**
 * Which part of a list is asked for, in Relay's terms.
 *
 * @param size how many items, 1 to {@value #LARGEST}
 * @param backward whether the items are those before the cursor (or the list's last), not after it
 * @param cursor where to go on from, null for the list's start or end
 * @param total whether to count the whole list
 */
public record PageRequest(int size, boolean backward, String cursor, boolean total) {

  /** Where neither first nor last is given. */
  static final int DEFAULT = 20;

  /** Keeps one answer, with the texts of its articles, to some megabytes. */
  static final int LARGEST = 100;

  /**
   * @throws InvalidPage if the parameters contradict one another or are out of range
   */
  public static PageRequest of(PageParameters parameters) {
    if (parameters.first() != null && parameters.last() != null) {
      throw new InvalidPage("Give first or last, not both");
    }
    if (parameters.after() != null && parameters.before() != null) {
      throw new InvalidPage("Give after or before, not both");
    }
    if (parameters.first() != null && parameters.before() != null) {
      throw new InvalidPage("first goes with after, not with before");
    }
    if (parameters.last() != null && parameters.after() != null) {
      throw new InvalidPage("last goes with before, not with after");
    }
    boolean backward = parameters.last() != null || parameters.before() != null;
    return new PageRequest(
        backward ? size("last", parameters.last()) : size("first", parameters.first()),
        backward,
        backward ? parameters.before() : parameters.after(),
        total(parameters.total()));
  }

  private static int size(String name, String value) {
    return value == null ? DEFAULT : WholeNumber.parse(name, value, 1, LARGEST);
  }

  private static boolean total(String value) {
    return switch (value) {
      case null -> false;
      case "true" -> true;
      case "false" -> false;
      default -> throw new InvalidPage("total is \"%.40s\", not true or false".formatted(value));
    };
  }
}
