package io.newsgraph.article.page;

/** Numbers in a query that say how much is asked for. */
public final class WholeNumber {

  private WholeNumber() {}

  /**
   * @param name what the number is called in the request, for the error
   * @throws InvalidPage if the text is no number from least to most
   */
  public static int parse(String name, String text, int least, int most) {
    try {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Answered below, as a number out of range is.
    }
    throw new InvalidPage(
        "%s is \"%.40s\", not a whole number from %d to %d".formatted(name, text, least, most));
  }
}
