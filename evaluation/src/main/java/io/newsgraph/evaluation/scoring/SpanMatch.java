package io.newsgraph.evaluation.scoring;

import io.newsgraph.analysis.language.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * A stretch of the gold and the found one that answers it.
 *
 * @param exact whether they are the same stretch
 */
record SpanMatch<G, F>(G gold, F found, boolean exact) {

  /**
   * Pairs gold and found, each at most once: the same stretches first, then those that overlap.
   *
   * @param overlap the least part of the longer stretch that both must share, from 0 to 1
   */
  static <G, F> List<SpanMatch<G, F>> pair(
      List<G> gold,
      Function<G, List<Span>> goldSpans,
      List<F> found,
      Function<F, Span> foundSpan,
      double overlap) {
    List<SpanMatch<G, F>> matches = new ArrayList<>();
    Set<Object> used = Collections.newSetFromMap(new IdentityHashMap<>());
    pair(
        gold,
        found,
        used,
        matches,
        true,
        (g, f) -> goldSpans.apply(g).contains(foundSpan.apply(f)));
    pair(
        gold,
        found,
        used,
        matches,
        false,
        (g, f) ->
            goldSpans.apply(g).stream()
                .anyMatch(span -> shared(span, foundSpan.apply(f)) >= overlap));
    return matches;
  }

  private static <G, F> void pair(
      List<G> gold,
      List<F> found,
      Set<Object> used,
      List<SpanMatch<G, F>> matches,
      boolean exact,
      BiPredicate<G, F> fits) {
    for (G one : gold) {
      if (used.contains(one)) {
        continue;
      }
      found.stream()
          .filter(other -> !used.contains(other) && fits.test(one, other))
          .findFirst()
          .ifPresent(
              other -> {
                used.add(one);
                used.add(other);
                matches.add(new SpanMatch<>(one, other, exact));
              });
    }
  }

  /** Which part of the longer of two stretches lies in the other. */
  static double shared(Span one, Span other) {
    int common = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    int longer = Math.max(one.length(), other.length());
    return longer == 0 ? 0 : Math.max(0, common) / (double) longer;
  }
}
