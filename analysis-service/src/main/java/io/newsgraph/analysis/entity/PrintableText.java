package io.newsgraph.analysis.entity;

/** Tells text that can be stored and shown. */
public final class PrintableText {

  private PrintableText() {}

  /** Whether the text has no control characters, and no halves of characters. */
  public static boolean is(String text) {
    return text.codePoints().noneMatch(PrintableText::isUnprintable);
  }

  private static boolean isUnprintable(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.CONTROL || type == Character.SURROGATE;
  }
}
