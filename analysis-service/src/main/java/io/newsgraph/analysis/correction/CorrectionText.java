package io.newsgraph.analysis.correction;

import io.newsgraph.analysis.entity.PrintableText;

/** Checks what people write into a correction. */
final class CorrectionText {

  /** A sentence or two; the log is read, not searched. */
  static final int MAX_REASON = 500;

  /** As every name that is stored: a longer one is none, and too long for an index. */
  static final int MAX_NAME = 200;

  private CorrectionText() {}

  /**
   * The text without blanks around it; null for null.
   *
   * @throws CorrectionRefused if it is blank, too long, or cannot be stored and shown
   */
  static String check(String field, String text, int longest) {
    if (text == null) {
      return null;
    }
    String stripped = text.strip();
    boolean isShort = !stripped.isEmpty() && stripped.length() <= longest;
    if (!isShort || !PrintableText.is(stripped)) {
      throw CorrectionRefused.tooLong(field, longest);
    }
    return stripped;
  }
}
