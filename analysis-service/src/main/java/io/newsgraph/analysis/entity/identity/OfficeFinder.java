package io.newsgraph.analysis.entity.identity;

import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.entity.recognition.Mention;
import io.newsgraph.analysis.language.Josa;

/**
 * Finds the offices and callings that stand right beside a person's name: 배우 김나래, 이정훈 은포구청장은. Roles
 * with an organisation are relations; this finds what no relation states.
 */
public final class OfficeFinder {

  /** An article tells who somebody is where it names them first; the rest repeats it. */
  private static final int MAX_MENTIONS = 20;

  /** A word that is an office, with what is fused before it and its josa. */
  private static final int MAX_WORD = 20;

  private OfficeFinder() {}

  /**
   * @param text the article's
   */
  public static Offices find(String text, EntityCluster person) {
    return person.mentions().stream()
        .filter(mention -> mention.text().equals(person.name()))
        .limit(MAX_MENTIONS)
        .map(mention -> beside(text, mention))
        .reduce(Offices.NONE, Offices::and);
  }

  private static Offices beside(String text, Mention mention) {
    return Callings.of(wordBefore(text, mention.start()), null)
        .and(Callings.of(withoutJosa(text, mention.end()), null));
  }

  private static String wordBefore(String text, int start) {
    int end = start - 1;
    if (end < 1 || text.charAt(end) != ' ') {
      return "";
    }
    int begin = end;
    while (begin > 0 && end - begin < MAX_WORD && isWord(text.charAt(begin - 1))) {
      begin--;
    }
    return text.substring(begin, end);
  }

  /** The word behind the name; 전, 신임 and the like between them are no words of an office. */
  private static String withoutJosa(String text, int nameEnd) {
    int start = nameEnd + 1;
    if (start >= text.length() || text.charAt(nameEnd) != ' ') {
      return "";
    }
    if (text.startsWith("전 ", start)) {
      start += 2;
    }
    int end = start;
    while (end < text.length() && end - start < MAX_WORD && isWord(text.charAt(end))) {
      end++;
    }
    for (int josa = start + 1; josa < end; josa++) {
      boolean isOffice = Callings.titleOf(text.substring(start, josa)).isPresent();
      if (isOffice && Josa.isAttached(text, josa, end)) {
        return text.substring(start, josa);
      }
    }
    return text.substring(start, end);
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }
}
