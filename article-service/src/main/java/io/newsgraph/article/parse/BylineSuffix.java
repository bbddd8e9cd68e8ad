package io.newsgraph.article.parse;

/** Finds the byline at the end of a paragraph: {@code … 밝혔다. 홍길동 기자 hong@x.example}. */
final class BylineSuffix {

  /** Characters that such a byline takes at most. */
  private static final int LONGEST = 100;

  /** Characters of text that must stand before it. */
  private static final int SHORTEST_STORY = 8;

  private static final String OPENING = "/[(<【■";

  private BylineSuffix() {}

  /**
   * Where the byline begins.
   *
   * @param text a paragraph
   * @param head whether little of the story stands before: a picture's photographer is likelier
   *     there than the story's author
   * @return its offset; the text's length if the paragraph ends without byline
   */
  static int start(String text, boolean head) {
    for (int i = Math.max(SHORTEST_STORY, text.length() - LONGEST); i < text.length(); i++) {
      if (begins(text, i) && names(text.substring(i))) {
        boolean picture = head && CaptionShape.isOneSentenceOfPicture(text.substring(0, i).strip());
        return picture ? text.length() : i;
      }
    }
    return text.length();
  }

  static String bare(String text) {
    return text.startsWith("/") ? text.substring(1).strip() : text;
  }

  private static boolean begins(String text, int at) {
    if (Characters.isSpace(text.charAt(at))) {
      return false;
    }
    boolean apart =
        Characters.isSpace(text.charAt(at - 1)) || OPENING.indexOf(text.charAt(at)) >= 0;
    return apart && Sentences.isEnded(text.substring(Math.max(0, at - 6), at));
  }

  private static boolean names(String text) {
    return BylineReader.read(bare(text))
        .filter(reading -> !reading.bylines().isEmpty())
        .isPresent();
  }
}
