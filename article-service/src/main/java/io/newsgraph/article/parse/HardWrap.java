package io.newsgraph.article.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Joins lines that were broken at a fixed width, as mail programs and terminals do. A text counts
 * as broken if its lines are even and most of them stop in the middle of a sentence; a line is
 * joined to the next if the next one's first word would not have fitted on it.
 */
final class HardWrap {

  /** Fewer lines are no evidence. */
  private static final int FEWEST_LINES = 6;

  /** Columns: nobody wraps narrower or wider. */
  private static final int NARROWEST = 30;

  private static final int WIDEST = 104;

  /** Columns that a line in the middle of a sentence may stay behind the margin. */
  private static final int SLACK = 8;

  private HardWrap() {}

  static List<Line> undo(List<Line> lines, CleanText clean) {
    int margin = margin(lines);
    if (margin == 0) {
      return lines;
    }
    List<Line> joined = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < lines.size(); i++) {
      boolean last = i + 1 == lines.size() || !goesOn(lines.get(i), lines.get(i + 1), margin);
      if (last) {
        Line start = lines.get(first);
        Span span = clean.span(start.span().start(), lines.get(i).span().end());
        joined.add(new Line(span, start.afterBlank()));
        first = i + 1;
      }
    }
    return joined;
  }

  /** The width at which the text was broken; 0 if it was not. */
  private static int margin(List<Line> lines) {
    if (lines.size() < FEWEST_LINES) {
      return 0;
    }
    int[] widths =
        lines.stream().mapToInt(line -> Characters.width(line.text())).sorted().toArray();
    int margin = widths[(widths.length - 1) * 19 / 20];
    if (margin < NARROWEST || margin > WIDEST) {
      return 0;
    }
    long full = Arrays.stream(widths).filter(width -> width >= margin * 4 / 5).count();
    long broken =
        lines.stream()
            .filter(line -> isFull(line, margin) && !Sentences.isEnded(line.text()))
            .count();
    return full * 2 >= lines.size() && broken * 2 >= full ? margin : 0;
  }

  private static boolean isFull(Line line, int margin) {
    return Characters.width(line.text()) >= margin * 4 / 5;
  }

  private static boolean goesOn(Line line, Line next, int margin) {
    if (next.afterBlank()
        || Mark.of(next.text()) != Mark.NONE
        || isSetApart(line.text())
        || isSetApart(next.text())) {
      return false;
    }
    int space = next.text().indexOf(' ');
    String word = space < 0 ? next.text() : next.text().substring(0, space);
    int slack = Sentences.isEnded(line.text()) ? 0 : SLACK;
    return Characters.width(line.text()) + 1 + Characters.width(word) > margin - slack;
  }

  private static boolean isSetApart(String text) {
    return Boilerplate.isLine(text) || BylineReader.read(text).isPresent();
  }
}
