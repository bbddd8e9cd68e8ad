package io.newsgraph.article.parse;

/** Whether a line looks like a headline: short, with words in it, and not a sentence. */
final class HeadlineShape {

  /** Columns. Korean headlines stop at about 45 syllables; longer ones are paragraphs. */
  private static final int WIDEST = 110;

  /** Columns that a headline with a question or exclamation mark takes at most. */
  private static final int WIDEST_QUESTION = 76;

  private static final int NARROWEST = 4;

  private HeadlineShape() {}

  static boolean fits(String text) {
    if (text.length() > WIDEST) {
      return false;
    }
    int width = Characters.width(text);
    if (width < NARROWEST || width > WIDEST || isAddress(text) || Contacts.isContact(text)) {
      return false;
    }
    if (Sentences.endsWithFullStop(text)
        || Sentences.isUnmarkedSentence(text.replaceFirst("[?!]$", ""))) {
      return false;
    }
    if (Sentences.isEnded(text) && width > WIDEST_QUESTION) {
      return false;
    }
    return hasWord(text) && !text.contains("다. ");
  }

  /** Whether a line over the story may be its title though it is a sentence. */
  static boolean fitsOpening(String text) {
    int width = Characters.width(text);
    return text.length() <= WIDEST
        && width >= NARROWEST
        && width <= WIDEST_QUESTION
        && !Sentences.endsWithFullStop(text)
        && !isAddress(text)
        && !Contacts.isContact(text)
        && hasWord(text);
  }

  private static boolean isAddress(String text) {
    return text.indexOf('@') >= 0 || text.contains("://") || text.contains("www.");
  }

  private static boolean hasWord(String text) {
    return text.codePoints().filter(Character::isLetter).limit(2).count() == 2;
  }
}
