package io.newsgraph.article.parse;

import java.util.Optional;

/** Reads the line that says in which section an article stands ({@code [경제]}, {@code 홈 > 경제}). */
final class SectionReader {

  private static final int LONGEST = 60;
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
    String bare = text.replaceAll("[\\[\\]【】()<〈〉]", " ").strip();
    for (String step : bare.split("\\s*[>›»|:]\\s*")) {
      if (step.isEmpty() || ROOTS.contains(step)) {
        continue;
      }
      boolean known = NAMES.contains(step);
      if (!known && section == null) {
        return Optional.empty();
      }
      if (!known && (step.length() > 12 || step.indexOf(' ') >= 0)) {
        return Optional.empty();
      }
      section = section == null ? step : section;
    }
    return Optional.ofNullable(section);
  }
}
