package io.newsgraph.analysis.entity.recognition;

import io.newsgraph.analysis.language.Josa;

/**
 * Tells where a body is named in the office of its head: 관세청 in 관세청장, 나루은행 in 나루은행장. Other names
 * end with their word, or before its josa.
 */
public final class BodyHeads {

  /** The syllable that makes the head of a body. */
  private static final char HEAD = '장';

  private static final EndingIndex BODIES =
      new EndingIndex("organization-endings-before-heads.txt");

  /** The offices of a town: who is called 은포시청장 heads no other body than the town. */
  private static final EndingIndex TOWN_HALLS = new EndingIndex("town-authorities.txt");

  private static final int MIN_STEM = 1;

  /** The longest josa chain behind an office. */
  private static final int MAX_JOSA = 6;

  private BodyHeads() {}

  /** Whether a name goes on to the office of its head at a place of the text. */
  public static boolean follow(String text, int nameEnd) {
    if (nameEnd >= text.length() || text.charAt(nameEnd) != HEAD) {
      return false;
    }
    int end = nameEnd + 1;
    while (end < text.length()
        && end - nameEnd <= MAX_JOSA
        && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end == nameEnd + 1 || Josa.isAttached(text, nameEnd + 1, end);
  }

  /** Whether a name is one of a body that is named in the office of its head, which follows. */
  static boolean isHeaded(String text, int start, int end) {
    if (!follow(text, end)) {
      return false;
    }
    int ending = BODIES.startOfEnding(text, start, end);
    return ending < end
        && ending - start >= MIN_STEM
        && TOWN_HALLS.startOfEnding(text, start, end) == end;
  }
}
