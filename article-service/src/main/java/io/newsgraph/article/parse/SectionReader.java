package io.newsgraph.article.parse;

import java.util.Optional;

/** Reads the line that says in which section an article stands ({@code [경제]}, {@code 홈 > 경제}). */
final class SectionReader {

  private static final int LONGEST = 60;
  private static final int LONGEST_NAME = 12;
  private static final Lexicon NAMES = Lexicon.of("section-names.txt");
  private static final Lexicon ROOTS = Lexicon.of("section-roots.txt");

  private SectionReader() {}

  /**
   * The section that a line names.
   *
   * @param text a line that may stand at the head of an article
   * @return the outermost section's name; empty if the line says anything else
   */
  static Optional<String> read(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String section = null;
    boolean rooted = false;
    String bare = text.replaceAll("[\\[\\]【】()<〈〉]", " ").strip();
    for (String step : bare.split("[>›»|:]")) {
      String name = step.strip();
      rooted |= ROOTS.contains(name);
      if (name.isEmpty() || ROOTS.contains(name)) {
        continue;
      }
      boolean known = NAMES.contains(name) || rooted && bare.indexOf('>') > 0;
      if (!known && section == null || name.length() > LONGEST_NAME || name.indexOf(' ') >= 0) {
        return Optional.empty();
      }
      section = section == null ? name : section;
    }
    return Optional.ofNullable(section);
  }
}
