package io.newsgraph.article.parse;

import java.util.Locale;
import java.util.Set;

/** Finds HTML tags, and tells them from Korean text between the same brackets ({@code <표 1>}). */
final class HtmlTags {

  /** A quoted attribute value longer than this is taken for text: keeps scanning linear. */
  private static final int LONGEST_VALUE = 4_000;

  /** Elements that begin or end a line. */
  private static final Set<String> BLOCKS =
      names(
          """
          address article aside blockquote body br caption dd div dl dt figcaption figure
          footer form h1 h2 h3 h4 h5 h6 head header hr html iframe li main nav ol option p
          pre section select table tbody td tfoot th thead title tr ul video
          """);

  private static final Set<String> INLINE =
      names(
          """
          a abbr amp-img audio b base big button canvas center cite code col colgroup del
          dfn em embed font i img input ins kbd label link mark meta noscript object param
          path picture q rp rt ruby s samp script small source span strike strong style
          sub summary sup svg textarea time tt u var wbr
          """);

  private HtmlTags() {}

  private static Set<String> names(String list) {
    return Set.of(list.strip().split("\\s+"));
  }

  /**
   * One tag.
   *
   * @param name its name in small letters
   * @param end where it ends in the input, exclusive
   * @param closing whether it is an end tag
   */
  record Tag(String name, int end, boolean closing) {

    boolean breaksLine() {
      return BLOCKS.contains(name);
    }

    /** Whether what stands inside the element is not meant for readers. */
    boolean hidesContent() {
      return !closing && (name.equals("script") || name.equals("style"));
    }
  }

  /** The tag that begins at a {@code <} of the input; null if none does. */
  static Tag at(String input, int start) {
    int nameStart = start + 1;
    boolean closing = nameStart < input.length() && input.charAt(nameStart) == '/';
    if (closing) {
      nameStart++;
    }
    int nameEnd = nameStart;
    while (nameEnd < input.length() && isNameCharacter(input.charAt(nameEnd))) {
      nameEnd++;
    }
    if (nameEnd == nameStart || !Characters.isLatin(input.charAt(nameStart))) {
      return null;
    }
    int end = end(input, nameEnd);
    if (end < 0) {
      return null;
    }
    String written = input.substring(nameStart, nameEnd);
    String attributes = input.substring(nameEnd, end - 1);
    String name = written.toLowerCase(Locale.ROOT);
    return isTag(name, written, attributes, closing) ? new Tag(name, end, closing) : null;
  }

  private static boolean isTag(String name, String written, String attributes, boolean closing) {
    boolean known = BLOCKS.contains(name) || INLINE.contains(name);
    boolean bare = attributes.isBlank() || attributes.strip().equals("/");
    if (!known) {
      return closing
          || name.contains("-")
          || attributes.endsWith("/")
          || attributes.contains("=\"");
    }
    // <Map of the Soul> is the name of an album.
    return bare || attributes.indexOf('=') >= 0 || name.equals(written);
  }

  /** Where the tag ends, exclusive; -1 if another one begins before, or nothing ends it. */
  private static int end(String input, int from) {
    int i = from;
    while (i < input.length()) {
      char c = input.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      if (c == '<') {
        return -1;
      }
      i = c == '"' || c == '\'' ? afterValue(input, i, c) : i + 1;
    }
    return -1;
  }

  private static int afterValue(String input, int quote, char mark) {
    int limit = Math.min(input.length(), quote + LONGEST_VALUE);
    for (int i = quote + 1; i < limit; i++) {
      if (input.charAt(i) == mark) {
        return i + 1;
      }
    }
    return quote + 1;
  }

  private static boolean isNameCharacter(char c) {
    return Characters.isLatin(c) || c >= '0' && c <= '9' || c == '-' || c == ':';
  }
}
