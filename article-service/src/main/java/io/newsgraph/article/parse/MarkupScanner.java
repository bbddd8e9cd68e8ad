package io.newsgraph.article.parse;

/** Takes tags and invisible characters out of the input and books them as markup. */
final class MarkupScanner {

  private static final String COMMENT_END = "-->";

  private final String input;
  private final Account account;
  private final CleanText.Builder clean;

  /** Where a search for an end went in vain: not searched again, so that time stays linear. */
  private boolean endless;

  MarkupScanner(String input, Account account) {
    this.input = input;
    this.account = account;
    this.clean = new CleanText.Builder(input.length());
  }

  CleanText scan() {
    int i = 0;
    while (i < input.length()) {
      i = next(i);
    }
    return clean.build();
  }

  private int next(int i) {
    char c = input.charAt(i);
    if (c == '<') {
      return angleBracket(i);
    }
    if (c == '&') {
      return ampersand(i);
    }
    if (Characters.isLineBreak(c)) {
      return lineBreak(i);
    }
    if (Characters.isSpace(c)) {
      clean.append(' ', i, i + 1);
    } else if (Characters.isInvisible(c)) {
      account.put(i, i + 1, SegmentKind.MARKUP, null);
    } else {
      clean.append(c, i, i + 1);
    }
    return i + 1;
  }

  private int lineBreak(int i) {
    boolean windows =
        input.charAt(i) == '\r' && i + 1 < input.length() && input.charAt(i + 1) == '\n';
    int end = windows ? i + 2 : i + 1;
    // U+0085 is a control character that Java does not count as white space.
    account.put(i, end, SegmentKind.MARKUP, null);
    clean.append('\n', i, end);
    return end;
  }

  private int ampersand(int i) {
    HtmlEntities.Entity entity = HtmlEntities.at(input, i);
    if (entity == null) {
      clean.append('&', i, i + 1);
      return i + 1;
    }
    account.put(i, entity.end(), SegmentKind.MARKUP, null);
    for (char c : entity.text().toCharArray()) {
      if (!Characters.isInvisible(c)) {
        clean.append(Characters.isSpace(c) ? ' ' : c, i, entity.end());
      }
    }
    return entity.end();
  }

  private int angleBracket(int i) {
    if (input.startsWith("<!--", i)) {
      return hide(i, i + 4, COMMENT_END);
    }
    if (input.startsWith("<!", i) || input.startsWith("<?", i)) {
      return declaration(i);
    }
    HtmlTags.Tag tag = HtmlTags.at(input, i);
    if (tag == null) {
      clean.append('<', i, i + 1);
      return i + 1;
    }
    account.put(i, tag.end(), SegmentKind.MARKUP, null);
    if (tag.breaksLine()) {
      clean.append('\n', i, tag.end());
    }
    return tag.hidesContent() ? hide(tag.end(), tag.end(), "</" + tag.name()) : tag.end();
  }

  /** {@code <!DOCTYPE html>} and {@code <?xml version="1.0"?>}: short, on one line. */
  private int declaration(int i) {
    int end = i + 2;
    while (end < input.length() && end < i + 200 && "<>\n".indexOf(input.charAt(end)) < 0) {
      end++;
    }
    boolean named = i + 2 < input.length() && Characters.isLatin(input.charAt(i + 2));
    if (!named || end == input.length() || input.charAt(end) != '>') {
      clean.append('<', i, i + 1);
      return i + 1;
    }
    account.put(i, end + 1, SegmentKind.MARKUP, null);
    return end + 1;
  }

  /** Books everything up to an end mark as markup; without end mark only what stands before. */
  private int hide(int start, int contentStart, String endMark) {
    int found = endless ? -1 : indexOfIgnoringCase(endMark, contentStart);
    if (found < 0) {
      endless = true;
      account.put(start, contentStart, SegmentKind.MARKUP, null);
      return contentStart;
    }
    int end = endMark.equals(COMMENT_END) ? found + endMark.length() : found;
    account.put(start, end, SegmentKind.MARKUP, null);
    return end;
  }

  private int indexOfIgnoringCase(String mark, int from) {
    for (int i = from; i <= input.length() - mark.length(); i++) {
      if (input.regionMatches(true, i, mark, 0, mark.length())) {
        return i;
      }
    }
    return -1;
  }
}
