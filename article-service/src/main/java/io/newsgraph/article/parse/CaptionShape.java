package io.newsgraph.article.parse;

/** What tells a caption from a paragraph where no credit does. */
final class CaptionShape {

  /** Columns and sentences that a caption takes at most. */
  private static final int WIDEST = 420;

  private static final int MOST_SENTENCES = 3;

  private static final Lexicon PLACES = Lexicon.of("caption-places.txt");
  private static final Lexicon ENDINGS = Lexicon.of("caption-endings.txt");

  private CaptionShape() {}

  static boolean isShort(String text) {
    return text.length() <= WIDEST
        && Characters.width(text) <= WIDEST
        && Sentences.count(text) <= MOST_SENTENCES;
  }

  /** Whether it says where in a picture somebody is ({@code 홍길동 대표(왼쪽)}). */
  static boolean pointsIntoPicture(String text) {
    return isShort(text) && Sentences.count(text) < MOST_SENTENCES && PLACES.occursIn(text);
  }

  /** Whether it is one sentence that ends as captions do. */
  static boolean isOneSentenceOfPicture(String text) {
    return isShort(text) && Sentences.count(text) == 1 && endsAsCaption(text);
  }

  static boolean endsAsCaption(String text) {
    return ENDINGS
        .suffixOf(Sentences.isEnded(text) ? text.substring(0, text.length() - 1) : text)
        .isPresent();
  }
}
