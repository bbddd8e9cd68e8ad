package io.newsgraph.analysis.entity.recognition;

import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Word;
import java.util.List;

/**
 * Tells where an article is likely to name a person: in the phrase before what somebody says (안나
 * 데벨더 연구위원은 “…”) and before an age (뱅상 로슈(41) 씨).
 */
final class WhoSpeaks {

  /** Most words from the beginning of a name to the josa behind its office. */
  private static final int REACH = 6;

  /** Josa of who speaks. */
  private static final String SUBJECT = "은는이가도";

  private static final String OPENING = "“\"";

  /** Digits of an age. */
  private static final int MIN_AGE = 1;

  private static final int MAX_AGE = 3;

  private WhoSpeaks() {}

  /** Whether a name that begins with a word may be of somebody who speaks or whose age is told. */
  static boolean mayBegin(AnnotatedDocument document, int first) {
    return distance(document, first) > 0;
  }

  /**
   * How many words from {@code word} on the phrase ends that speaks.
   *
   * @return 1 if it ends with the word; 0 if no such phrase holds it
   */
  static int distance(AnnotatedDocument document, int word) {
    List<Word> words = document.words();
    String text = document.text();
    for (int i = word; i < Math.min(words.size(), word + REACH); i++) {
      Word each = words.get(i);
      if (hasAge(text, each.end()) || isBeforeSpeech(text, each)) {
        return i - word + 1;
      }
      boolean goesOn =
          i + 1 < words.size()
              && words.get(i + 1).start() == each.end() + 1
              && text.charAt(each.end()) == ' '
              && words.get(i + 1).sentence() == each.sentence();
      if (!goesOn) {
        return 0;
      }
    }
    return 0;
  }

  /** (41) or (41·여): an age stands there. */
  static boolean hasAge(String text, int position) {
    if (position >= text.length() || text.charAt(position) != '(') {
      return false;
    }
    int end = position + 1;
    while (end < text.length()
        && end - position <= MAX_AGE + 1
        && Character.isDigit(text.charAt(end))) {
      end++;
    }
    int digits = end - position - 1;
    return digits >= MIN_AGE
        && digits <= MAX_AGE
        && end < text.length()
        && ")·,".indexOf(text.charAt(end)) >= 0;
  }

  private static boolean isBeforeSpeech(String text, Word word) {
    int mark = word.end() + 1;
    return mark < text.length()
        && text.charAt(word.end()) == ' '
        && OPENING.indexOf(text.charAt(mark)) >= 0
        && SUBJECT.indexOf(text.charAt(word.end() - 1)) >= 0;
  }
}
