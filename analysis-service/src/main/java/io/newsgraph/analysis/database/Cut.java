package io.newsgraph.analysis.database;

/** Keeps what is stored of a text short enough to be shown and compared. */
public final class Cut {

  private Cut() {}

  /** The text's beginning, whole characters only; null for null. */
  public static String to(int longest, String text) {
    if (text == null || text.length() <= longest) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    return text.substring(0, end);
  }
}
