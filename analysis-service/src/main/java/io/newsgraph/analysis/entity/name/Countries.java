package io.newsgraph.analysis.entity.name;

import io.newsgraph.analysis.language.WordList;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells the names of states from those of other places. */
public final class Countries {

  static final String FILE = "countries.txt";

  private static final Set<String> NAMES =
      WordList.lines(Countries.class, FILE).stream()
          .flatMap(line -> Arrays.stream(line.split("[=,]")))
          .map(String::strip)
          .filter(name -> name.length() > 1)
          .collect(Collectors.toUnmodifiableSet());

  /** Syllables of what a state has: 통화청. Of fewer, names begin so by chance: 이란희. */
  private static final int MIN_REST = 2;

  /** Shorter names of states begin other words as well: 이란, 독일. */
  private static final int MIN_STATE = 3;

  private Countries() {}

  /** Whether a word begins with a state's name and goes on: 싱가포르통화청. */
  public static boolean beginAndGoOn(String word) {
    for (int end = MIN_STATE; end + MIN_REST <= word.length(); end++) {
      if (NAMES.contains(word.substring(0, end))) {
        return true;
      }
    }
    return false;
  }

  /**
   * @param name a state's name, in full or in short: 사우디아라비아, 사우디
   */
  public static boolean contain(String name) {
    return NAMES.contains(name);
  }
}
