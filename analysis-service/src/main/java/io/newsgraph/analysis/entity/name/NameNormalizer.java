package io.newsgraph.analysis.entity.name;

import io.newsgraph.analysis.language.Hangul;
import java.text.Normalizer;
import java.util.Locale;

/** Turns the spellings of one name into one key, by which entities are found again. */
public final class NameNormalizer {

  private NameNormalizer() {}

  /**
   * The key of a name: compatibility forms and case folded, composed, and without spaces, hyphens,
   * middle dots, quotation marks and the like. {@code "오픈 AI"}, {@code "오픈AI"} and {@code "오픈ai"}
   * have one key.
   *
   * @return the key; the name itself, folded, where it consists of nothing but such characters, so
   *     that two different names never share an empty key
   */
  public static String normalize(String name) {
    // Composed syllables are their own compatibility form and have no case: most names need no
    // more.
    if (Hangul.isSyllables(name, 0, name.length())) {
      return name;
    }
    String folded =
        Normalizer.normalize(
            Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT),
            Normalizer.Form.NFKC);
    StringBuilder key = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i += Character.charCount(folded.codePointAt(i))) {
      int c = folded.codePointAt(i);
      if (Character.isLetterOrDigit(c) || isDistinctive(c)) {
        key.appendCodePoint(c);
      }
    }
    return key.isEmpty() ? folded.strip() : key.toString();
  }

  /** Signs that tell one name from another: 갤럭시 S25 and 갤럭시 S25+, C and C#, LG U+, A&B. */
  private static boolean isDistinctive(int c) {
    return c == '+'
        || c == '&'
        || c == '#'
        || c == '@'
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
