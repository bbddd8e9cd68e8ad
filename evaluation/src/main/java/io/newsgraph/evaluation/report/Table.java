package io.newsgraph.evaluation.report;

import java.util.ArrayList;
import java.util.List;

/** A table with a title, one heading a column, and rows of text. */
public final class Table {

  private final String title;
  private final List<String> headings;
  private final List<List<String>> rows = new ArrayList<>();

  public Table(String title, String... headings) {
    this.title = title;
    this.headings = List.of(headings);
  }

  /**
   * @param cells one a column; numbers are shown with one decimal
   */
  public Table row(Object... cells) {
    List<String> row = new ArrayList<>();
    for (Object cell : cells) {
      row.add(cell instanceof Double number ? "%.1f".formatted(number) : String.valueOf(cell));
    }
    if (row.size() != headings.size()) {
      throw new IllegalArgumentException(row + " does not fit " + headings);
    }
    rows.add(row);
    return this;
  }

  /** The table as text, in columns for a terminal where Hangul takes two places. */
  public String render() {
    int[] widths = new int[headings.size()];
    measure(headings, widths);
    rows.forEach(row -> measure(row, widths));
    StringBuilder text = new StringBuilder(title).append('\n');
    append(text, headings, widths);
    rows.forEach(row -> append(text, row, widths));
    return text.toString();
  }

  private static void measure(List<String> cells, int[] widths) {
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.max(widths[i], width(cells.get(i)));
    }
  }

  private static void append(StringBuilder text, List<String> cells, int[] widths) {
    for (int i = 0; i < widths.length; i++) {
      String padding = " ".repeat(widths[i] - width(cells.get(i)));
      text.append("  ").append(i == 0 ? cells.get(i) + padding : padding + cells.get(i));
    }
    text.append('\n');
  }

  private static int width(String cell) {
    return cell.chars().map(c -> c >= 0x1100 ? 2 : 1).sum();
  }
}
