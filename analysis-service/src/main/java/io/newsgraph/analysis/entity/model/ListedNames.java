package io.newsgraph.analysis.entity.model;

import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
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
    FILES.forEach(file -> WordSections.forEach(WordList.lines(ListedNames.class, file), taker));
  }
}
