package io.newsgraph.evaluation.gold;

import io.newsgraph.analysis.language.Span;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Reads the lines {@code time} and {@code amount}. */
final class QuantityLines {

  private final Locator locator;

  QuantityLines(String text) {
    this.locator = new Locator(text);
  }

  GoldTime time(GoldLine line) {
    List<String> sides = line.sides();
    List<String> values = GoldLine.alternatives(sides.get(1));
    return new GoldTime(
        spans(sides.getFirst(), line), values, values.contains("any"), line.optional());
  }

  GoldAmount amount(GoldLine line) {
    List<String> sides = line.sides();
    List<String> columns = List.of(sides.get(1).split("\\|")).stream().map(String::strip).toList();
    boolean hedged = columns.size() == 2 && columns.get(1).equals("hedged");
    if (columns.size() > 2 || columns.size() == 2 && !hedged) {
      throw line.error("\"" + columns.get(1) + "\" is not \"hedged\"");
    }
    List<Quantity> quantities =
        GoldLine.alternatives(columns.getFirst()).stream()
            .map(quantity -> quantity(quantity, line))
            .toList();
    return new GoldAmount(spans(sides.getFirst(), line), quantities, hedged, line.optional());
  }

  private List<Span> spans(String references, GoldLine line) {
    return GoldLine.alternatives(references).stream()
        .map(reference -> locator.one(reference, line))
        .toList();
  }

  /** Such as {@code 3000 명 min 3000 max 3999}. */
  private static Quantity quantity(String quantity, GoldLine line) {
    Deque<String> words = new ArrayDeque<>(List.of(quantity.split("\\s+")));
    if (words.size() < 2) {
      throw line.error("\"" + quantity + "\" is no number with a unit");
    }
    BigDecimal value = number(words.remove(), line);
    String unit = words.remove();
    BigDecimal min = bound("min", words, line);
    BigDecimal max = bound("max", words, line);
    if (!words.isEmpty()) {
      throw line.error("\"" + words.peek() + "\" in \"" + quantity + "\" is not understood");
    }
    return new Quantity(value, unit, min, max);
  }

  private static BigDecimal bound(String name, Deque<String> words, GoldLine line) {
    if (words.size() < 2 || !words.peek().equals(name)) {
      return null;
    }
    words.remove();
    return number(words.remove(), line);
  }

  private static BigDecimal number(String word, GoldLine line) {
    if (word.equals("null")) {
      return null;
    }
    try {
      return new BigDecimal(word);
    } catch (NumberFormatException e) {
      throw line.error("\"" + word + "\" is no number");
    }
  }
}
