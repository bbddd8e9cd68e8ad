package io.newsgraph.analysis.entity.model;

import io.newsgraph.analysis.language.WordList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Names that the project's own lists know, in files that people edit: {@code [LABEL]} on a line of
 * its own, in the labels of the gazetteer, then names with that label, separated by commas.
 */
final class ListedNames {

  private static final List<String> FILES =
      List.of(
          "people-of-the-world.txt",
          "people-of-the-worlds-culture.txt",
          "places-of-korea.txt",
          "places-of-the-world.txt",
          "organizations-of-korea.txt",
          "organizations-of-the-world.txt");

  private ListedNames() {}

  /**
   * @param taker of a name and its label
   */
  static void forEach(BiConsumer<String, String> taker) {
    FILES.forEach(file -> read(WordList.lines(ListedNames.class, file), taker));
  }

  private static void read(List<String> lines, BiConsumer<String, String> taker) {
    String label = "";
    for (String line : lines) {
      if (line.startsWith("[")) {
        label = line.substring(1, line.length() - 1);
        continue;
      }
      for (String name : line.split(",")) {
        taker.accept(name.strip(), label);
      }
    }
  }
}
