package io.newsgraph.article.parse;

import java.util.ArrayList;
import java.util.List;

/** Cuts the clean text into lines. */
final class LineScanner {

  private LineScanner() {}

  static List<Line> scan(CleanText clean) {
    List<Line> lines = new ArrayList<>();
    String text = clean.text();
    boolean afterBlank = true;
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      Span whole = new Span(start, text.substring(start, end));
      Span line = whole.part(0, end - start);
      if (!line.isEmpty()) {
        lines.add(new Line(line, afterBlank));
      }
      afterBlank = line.isEmpty();
      start = end + 1;
    }
    return HardWrap.undo(lines, clean);
  }
}
