package io.newsgraph.analysis.entity.recognition;

import io.newsgraph.analysis.language.WordList;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells the names of states from those of other places. */
public final class Countries {

  static final String FILE = "countries.txt";

  private static final Set<String> NAMES =
      WordList.lines(Countries.class, FILE).stream()
          .map(line -> line.split("=")[0].strip())
          .collect(Collectors.toUnmodifiableSet());

  private Countries() {}

  /**
   * @param name a state's name as the resource list shows it: 사우디아라비아, not 사우디
   */
  public static boolean contain(String name) {
    return NAMES.contains(name);
  }
}
