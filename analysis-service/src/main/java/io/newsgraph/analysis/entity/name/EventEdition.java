package io.newsgraph.analysis.entity.name;

import io.newsgraph.analysis.language.WordList;
import java.util.regex.Pattern;

/** What tells one holding of an event from the others: 제105회 전국체전, 2024 파리 올림픽, CES 2025. */
public final class EventEdition {

  private static final String COUNTERS =
      String.join("|", WordList.lines(EventEdition.class, "edition-counters.txt"));

  private static final Pattern NUMBER = Pattern.compile("제\\d{1,3}(" + COUNTERS + ")");

  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

  private EventEdition() {}

  /** Whether a word counts the event whose name follows: 제31회, 2025. */
  public static boolean mayPrecede(String word) {
    return isNumber(word) || mayFollow(word);
  }

  /** Whether a word counts the holdings: 제105회. */
  public static boolean isNumber(String word) {
    return NUMBER.matcher(word).matches();
  }

  /** Whether a word counts the event whose name it follows: 2025. */
  public static boolean mayFollow(String word) {
    return YEAR.matcher(word).matches();
  }

  /** The name of the event itself. */
  public static String without(String name) {
    int first = name.indexOf(' ');
    if (first > 0 && mayPrecede(name.substring(0, first))) {
      return name.substring(first + 1);
    }
    int last = name.lastIndexOf(' ');
    return last > 0 && mayFollow(name.substring(last + 1)) ? name.substring(0, last) : name;
  }
}
