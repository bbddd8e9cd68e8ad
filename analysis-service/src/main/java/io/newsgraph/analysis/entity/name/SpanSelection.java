package io.newsgraph.analysis.entity.name;

import io.newsgraph.analysis.language.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Chooses among finds that overlap: the longer, and of two at one place the surer. */
public final class SpanSelection {

  private static final Comparator<NamedSpan> BEST_FIRST =
      Comparator.comparingInt((NamedSpan find) -> -find.span().length())
          .thenComparing(NamedSpan::evidence)
          .thenComparingInt(find -> find.span().start())
          .thenComparing(NamedSpan::type);

  private SpanSelection() {}

  /**
   * @return the finds that stand, in order of the text, no two overlapping
   */
  public static List<NamedSpan> choose(List<NamedSpan> finds) {
    List<NamedSpan> ranked = new ArrayList<>(finds);
    ranked.sort(BEST_FIRST);
    TreeMap<Integer, NamedSpan> chosen = new TreeMap<>();
    for (NamedSpan find : ranked) {
      if (isFree(chosen, find.span())) {
        chosen.put(find.span().start(), find);
      }
    }
    return List.copyOf(chosen.values());
  }

  /**
   * Adds finds where nothing stands yet, or the same stretch was found by less.
   *
   * @param chosen no two overlapping
   * @return all of them, in order of the text, no two overlapping
   */
  public static List<NamedSpan> fill(List<NamedSpan> chosen, List<NamedSpan> others) {
    TreeMap<Integer, NamedSpan> filled = new TreeMap<>();
    chosen.forEach(find -> filled.put(find.span().start(), find));
    for (NamedSpan find : others) {
      NamedSpan standing = filled.get(find.span().start());
      boolean isSurer =
          standing != null
              && standing.span().equals(find.span())
              && standing.evidence().compareTo(find.evidence()) > 0;
      if (isSurer || isFree(filled, find.span())) {
        filled.put(find.span().start(), find);
      }
    }
    return List.copyOf(filled.values());
  }

  private static boolean isFree(TreeMap<Integer, NamedSpan> chosen, Span span) {
    var before = chosen.lowerEntry(span.end());
    return before == null || before.getValue().span().end() <= span.start();
  }
}
