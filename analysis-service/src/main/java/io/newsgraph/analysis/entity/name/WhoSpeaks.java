package io.newsgraph.analysis.entity.name;

import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.language.WordSet;
import java.util.List;

/**
 * Tells where an article is likely to name a person: in the phrase before what somebody says (안나
 * 데벨더 연구위원은 “…”), before the title of whoever does something (맷 가먼 아마존 최고경영자(CEO)는) and before an
 * age (뱅상 로슈(41) 씨).
 */
public final class WhoSpeaks {

  /** Most words from the beginning of a name to the josa behind its office. */
  private static final int REACH = 6;

  /** Longest note in parentheses that is passed over, in UTF-16 code units. */
  private static final int MAX_NOTE = 30;

  /** Josa of who speaks. */
  private static final WordSet SUBJECT =
      WordSections.of(WhoSpeaks.class, "josa-by-part.txt").set("speakers");

  private static final String OPENING = "“\"";

  /** Digits of an age. */
  private static final int MIN_AGE = 1;

  private static final int MAX_AGE = 3;

  private WhoSpeaks() {}

  /** Whether a name that begins with a word may be of somebody who speaks or whose age is told. */
  public static boolean mayBegin(AnnotatedDocument document, int first) {
    return distance(document, first) > 0;
  }

  /**
   * How many words from {@code word} on the phrase ends that speaks.
   *
   * @return 1 if it ends with the word; 0 if no such phrase holds it
   */
  public static int distance(AnnotatedDocument document, int word) {
    String text = document.text();
    int at = word;
    for (int count = 1; count <= REACH && at >= 0; count++) {
      Word each = document.words().get(at);
      if (hasAge(text, each.end()) || isSubject(text, each)) {
        return count;
      }
      at = next(document, at);
    }
    return 0;
  }

  /** The word one space behind another and its note, in the same sentence; -1 if there is none. */
  private static int next(AnnotatedDocument document, int word) {
    List<Word> words = document.words();
    int end = behindNote(document.text(), words.get(word).end());
    int next = word + 1;
    while (next < words.size() && words.get(next).start() < end) {
      next++;
    }
    boolean goesOn =
        next < words.size()
            && words.get(next).start() == end + 1
            && document.text().charAt(end) == ' '
            && words.get(next).sentence() == words.get(word).sentence();
    return goesOn ? next : -1;
  }

  /** Where a note in parentheses ends that opens at {@code position}; the same if none does. */
  private static int behindNote(String text, int position) {
    if (position >= text.length() || text.charAt(position) != '(') {
      return position;
    }
    int close = text.indexOf(')', position);
    return close < 0 || close - position > MAX_NOTE ? position : close + 1;
  }

  /** (41) or (41·여): an age stands there. */
  public static boolean hasAge(String text, int position) {
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

  /** Whether a word, its note aside, has a title and the josa of a subject, or speaks at once. */
  public static boolean isSubject(String text, Word word) {
    int behind = behindNote(text, word.end());
    int josa = behind == word.end() ? behind - 1 : behind;
    boolean isSubject =
        josa + 1 < text.length()
            && SUBJECT.contains(text, josa, josa + 1)
            && text.charAt(josa + 1) == ' ';
    return isSubject
        && (PersonTitles.in(word, text).isPresent()
            || josa + 2 < text.length() && OPENING.indexOf(text.charAt(josa + 2)) >= 0);
  }
}
