package io.newsgraph.analysis.entity.recognition;

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

  private Countries() {}

  /**
   * @param name a state's name, in full or in short: 사우디아라비아, 사우디
   */
  public static boolean contain(String name) {
    return NAMES.contains(name);
  }
}
