package io.newsgraph.analysis.entity.name;

import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.language.WordSet;
import java.util.List;

/** Tells by what follows a name that it is no person's: 서명식에는, 나보이로 이동해. */
public final class PlaceJosa {

  private static final WordSet JOSA = WordList.set(PlaceJosa.class, "place-josa.txt");
  private static final List<String> MOVEMENTS =
      WordList.lines(PlaceJosa.class, "movement-verbs.txt");
  private static final List<String> ABOUT = WordList.lines(PlaceJosa.class, "words-behind-e.txt");
  private static final List<String> TOWARDS =
      WordSections.of(PlaceJosa.class, "josa-by-part.txt").list("instrumental");

  private PlaceJosa() {}

  /** Whether what ends at {@code end} is where something is, or where somebody goes. */
  public static boolean follows(String text, int end) {
    int josaEnd = end;
    while (josaEnd < text.length()
        && josaEnd - end <= JOSA.maxLength()
        && Character.isLetterOrDigit(text.charAt(josaEnd))) {
      josaEnd++;
    }
    boolean isPlace = josaEnd > end && JOSA.contains(text, end, josaEnd);
    return isPlace && !begins(ABOUT, text, josaEnd + 1) || isGoal(text, end);
  }

  private static boolean isGoal(String text, int end) {
    return TOWARDS.stream()
        .filter(josa -> text.startsWith(josa, end))
        .mapToInt(josa -> end + josa.length())
        .anyMatch(space -> text.startsWith(" ", space) && begins(MOVEMENTS, text, space + 1));
  }

  private static boolean begins(List<String> words, String text, int start) {
    return words.stream().anyMatch(word -> text.startsWith(word, start));
  }
}
