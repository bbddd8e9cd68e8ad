package io.newsgraph.article.parse;

/** Where sentences end, and what tells a sentence from a headline. */
final class Sentences {

  private static final String CLOSERS = "\"'”’」』)]〉》】";
  private static final String ENDS = ".?!。．？！";

  /** Politeness at the end of a sentence: spoken, so no headline. */
  private static final Lexicon SPOKEN_ENDINGS = Lexicon.of("spoken-endings.txt");

  private static final String TOPICS = "은는";
  private static final String SUBJECTS_AND_OBJECTS = "이가을를";

  /** A Hangul syllable's final consonant is its code modulo 28; the 20th is ㅆ. */
  private static final int FINALS = 28;

  private static final int FINAL_SS = 20;

  private static final Lexicon OPENERS = Lexicon.of("sentence-openers.txt");

  private Sentences() {}

  /** Whether the text ends as a sentence does, also within quotation marks or brackets. */
  static boolean isEnded(String text) {
    String bare = withoutClosers(text);
    return !bare.isEmpty()
        && ENDS.indexOf(bare.charAt(bare.length() - 1)) >= 0
        && !bare.endsWith("..");
  }

  static boolean endsWithFullStop(String text) {
    String bare = withoutClosers(text);
    return isEnded(text) && ".。．".indexOf(bare.charAt(bare.length() - 1)) >= 0;
  }

  /** Whether it is a sentence though no full stop says so: {@code 회사는 조건을 밝히지 않았다}. */
  static boolean isUnmarkedSentence(String text) {
    String bare = withoutClosers(text);
    if (SPOKEN_ENDINGS.suffixOf(bare).isPresent() || bare.endsWith(":") || bare.endsWith(",")) {
      return true;
    }
    String opener = OPENERS.prefixOf(text).orElse("");
    if (!opener.isEmpty()
        && (text.length() == opener.length()
            || !Character.isLetterOrDigit(text.charAt(opener.length())))) {
      return true;
    }
    return bare.endsWith("다") && hasParticle(bare, TOPICS)
        || isFinite(bare) && hasParticle(bare, SUBJECTS_AND_OBJECTS);
  }

  /** Whether it ends in 다 after ㅆ, as 했다, 있다 and 겠다 do. */
  private static boolean isFinite(String text) {
    int stem = text.length() - 2;
    return text.endsWith("다")
        && stem >= 0
        && Characters.isHangul(text.charAt(stem))
        && (text.charAt(stem) - '가') % FINALS == FINAL_SS;
  }

  /** Whether an eojeol (a word with its particles) ends in one of the given josa (particles). */
  private static boolean hasParticle(String text, String particles) {
    for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
      boolean longer = space > 1 && Character.isLetterOrDigit(text.charAt(space - 2));
      if (longer && particles.indexOf(text.charAt(space - 1)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** How many sentences end in the text; a full stop within a number or an address ends none. */
  static int count(String text) {
    int count = 0;
    boolean open = false;
    for (int i = 0; i < text.length(); i++) {
      boolean end = ENDS.indexOf(text.charAt(i)) >= 0;
      if (end && (i + 1 == text.length() || isAfterEnd(text.charAt(i + 1)))) {
        count++;
        open = false;
      } else if (Character.isLetterOrDigit(text.charAt(i))) {
        open = true;
      }
    }
    return open ? count + 1 : count;
  }

  private static boolean isAfterEnd(char c) {
    return Characters.isSpace(c) || CLOSERS.indexOf(c) >= 0;
  }

  private static String withoutClosers(String text) {
    int end = text.length();
    while (end > 0
        && (CLOSERS.indexOf(text.charAt(end - 1)) >= 0
            || Characters.isSpace(text.charAt(end - 1)))) {
      end--;
    }
    return text.substring(0, end);
  }

  /** What makes two lines say the same: their letters, digits and signs without white space. */
  static String key(String text) {
    StringBuilder key = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!Characters.isSpace(text.charAt(i))) {
        key.append(text.charAt(i));
      }
    }
    while (!key.isEmpty() && key.charAt(key.length() - 1) == '.') {
      key.setLength(key.length() - 1);
    }
    return key.toString();
  }
}
