package io.newsgraph.article.parse;

import java.util.Map;

/** Decodes the character references that text copied from a page's source is full of. */
final class HtmlEntities {

  /**
   * The longest reference is {@code &middot;}-like or a number: no further is looked for {@code ;}.
   */
  private static final int LONGEST = 10;

  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", " "),
          Map.entry("ensp", " "),
          Map.entry("emsp", " "),
          Map.entry("lsquo", "‘"),
          Map.entry("rsquo", "’"),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"),
          Map.entry("middot", "·"),
          Map.entry("bull", "•"),
          Map.entry("hellip", "…"),
          Map.entry("ndash", "–"),
          Map.entry("mdash", "—"),
          Map.entry("copy", "©"),
          Map.entry("reg", "®"),
          Map.entry("trade", "™"),
          Map.entry("times", "×"),
          Map.entry("deg", "°"),
          Map.entry("laquo", "«"),
          Map.entry("raquo", "»"));

  private HtmlEntities() {}

  /**
   * One decoded reference.
   *
   * @param text what it stands for
   * @param end where it ends in the input, exclusive
   */
  record Entity(String text, int end) {}

  /** The reference that begins at an {@code &} of the input; null if none does. */
  static Entity at(String input, int start) {
    int limit = Math.min(input.length(), start + LONGEST);
    for (int i = start + 1; i < limit; i++) {
      if (input.charAt(i) == ';') {
        String text = decode(input.substring(start + 1, i));
        return text == null ? null : new Entity(text, i + 1);
      }
    }
    return null;
  }

  private static String decode(String reference) {
    if (!reference.startsWith("#")) {
      return NAMED.get(reference);
    }
    boolean hexadecimal = reference.startsWith("#x") || reference.startsWith("#X");
    String digits = reference.substring(hexadecimal ? 2 : 1);
    int radix = hexadecimal ? 16 : 10;
    if (digits.isEmpty()
        || !digits.chars().allMatch(c -> c < 128 && Character.digit(c, radix) >= 0)) {
      return null;
    }
    int codePoint = Integer.parseInt(digits, radix);
    return isCharacter(codePoint) ? Character.toString(codePoint) : null;
  }

  private static boolean isCharacter(int codePoint) {
    int type = Character.isValidCodePoint(codePoint) ? Character.getType(codePoint) : 0;
    return codePoint >= ' ' && type != Character.SURROGATE && type != Character.UNASSIGNED;
  }
}
