package io.newsgraph.analysis.statement;

/** Keeps what is stored of a text short enough to be shown and compared. */
final class Cut {

  private Cut() {}

  /** The text's beginning, whole characters only; null for null. */
  static String to(int longest, String text) {
    if (text == null || text.length() <= longest) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    return text.substring(0, end);
  }
}
