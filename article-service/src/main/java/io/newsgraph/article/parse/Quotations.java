package io.newsgraph.article.parse;

/** Finds quotations set apart from the text: marked with {@code >}, or with their speaker below. */
final class Quotations {

  private static final String OPENING = "“\"「『";
  private static final String CLOSING = "”\"」』";
  private static final String DASHES = "-–—―";

  /** Columns that a speaker's name and title take at most. */
  private static final int WIDEST_SPEAKER = 50;

  /** Characters that the speaker at a line's end takes at most. */
  private static final int LONGEST_SPEAKER = 60;

  private Quotations() {}

  static void find(Draft draft) {
    Part above = null;
    for (Part part : draft.undecided()) {
      if (part.mark().is(Mark.Kind.QUOTE)) {
        marked(part, above);
      } else if (above != null && above.is(Role.TEXT) && isAttribution(part, above)) {
        above.become(Role.QUOTE);
        part.keepMark();
        part.become(Role.CONTINUATION, above);
      } else if (isAttributed(part.text())) {
        part.become(Role.QUOTE);
      }
      above = part.is(Role.CONTINUATION) ? part.owner() : part;
    }
  }

  private static void marked(Part part, Part above) {
    if (above != null && above.is(Role.QUOTE) && !part.afterBlank()) {
      part.become(Role.CONTINUATION, above);
    } else {
      part.become(Role.QUOTE);
    }
  }

  private static boolean isAttribution(Part part, Part above) {
    return !part.afterBlank() && isQuotation(above.text()) && isSpeaker(part.span().text(), true);
  }

  /** {@code “…” ― 홍길동 가나전자 대표} on one line. */
  private static boolean isAttributed(String text) {
    int closing = closingBeforeDash(text);
    return closing > 0
        && isQuotation(text.substring(0, closing + 1))
        && isSpeaker(text.substring(closing + 1).strip(), false);
  }

  private static int closingBeforeDash(String text) {
    for (int i = text.length() - 3; i > Math.max(1, text.length() - LONGEST_SPEAKER); i--) {
      boolean closes = CLOSING.indexOf(text.charAt(i)) >= 0;
      String rest = closes ? text.substring(i + 1).strip() : "";
      if (!rest.isEmpty() && DASHES.indexOf(rest.charAt(0)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isSpeaker(String text, boolean alone) {
    boolean dashed = !text.isEmpty() && DASHES.indexOf(text.charAt(0)) >= 0;
    if (dashed) {
      return Characters.width(text) <= WIDEST_SPEAKER
          && !Sentences.isEnded(text)
          && !isQuotation(text);
    }
    return alone && NameAndTitle.read(text, false).isPresent();
  }

  /** Whether a text is one quotation from its first to its last character. */
  static boolean isQuotation(String text) {
    int kind = text.length() < 3 ? -1 : OPENING.indexOf(text.charAt(0));
    return kind >= 0 && text.indexOf(CLOSING.charAt(kind), 1) == text.length() - 1;
  }
}
