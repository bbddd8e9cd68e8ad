package io.newsgraph.evaluation.scoring;

import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.time.TimeExpression;
import io.newsgraph.evaluation.gold.GoldTime;
import io.newsgraph.evaluation.report.Report;
import java.util.ArrayList;
import java.util.List;

/** Scores the times of an article and what they mean. */
final class TimeScorer implements Scorer {

  private final StretchTallies tallies = new StretchTallies();

  @Override
  public void score(Comparison comparison) {
    List<GoldTime> gold = new ArrayList<>(comparison.gold().times());
    List<TimeExpression> found = new ArrayList<>(comparison.found().times());
    gold.removeIf(time -> isGivenAsTwo(time, found));
    List<SpanMatch<GoldTime, TimeExpression>> matches =
        SpanMatch.pair(
            gold, GoldTime::spans, found, TimeScorer::span, StretchTallies.SAME_EXPRESSION);
    for (SpanMatch<GoldTime, TimeExpression> match : matches) {
      gold.removeIf(time -> time == match.gold());
      found.removeIf(time -> time == match.found());
      scoreMatch(match, comparison);
    }
    gold.stream().filter(time -> !time.optional()).forEach(time -> scoreMissed(time, comparison));
    found.forEach(time -> scoreSpurious(time, comparison));
  }

  private void scoreMatch(SpanMatch<GoldTime, TimeExpression> match, Comparison comparison) {
    GoldTime gold = match.gold();
    if (gold.optional()) {
      return;
    }
    String value = String.valueOf(match.found().value());
    boolean rightValue = gold.anyValue() || gold.values().contains(value);
    tallies.match(match.exact(), rightValue);
    String place = comparison.show(span(match.found()));
    if (!match.exact()) {
      comparison.wrong("time span", comparison.show(gold.spans().getFirst()), place);
    }
    if (!rightValue) {
      comparison.wrong(
          "value of time " + place,
          gold.values().toString(),
          value + " by " + match.found().rule() + " from " + match.found().anchor());
    }
  }

  /** An interval is found too where its beginning and its end were found. */
  private boolean isGivenAsTwo(GoldTime gold, List<TimeExpression> found) {
    Span span = gold.spans().getFirst();
    List<TimeExpression> within =
        found.stream()
            .filter(one -> span.contains(one.start()) && one.end() <= span.end())
            .toList();
    if (within.size() != 2) {
      return false;
    }
    String values = within.getFirst().value() + "/" + within.getLast().value();
    if (!gold.values().contains(values)) {
      return false;
    }
    found.removeAll(within);
    if (!gold.optional()) {
      tallies.match(true, true);
    }
    return true;
  }

  private void scoreMissed(GoldTime gold, Comparison comparison) {
    tallies.missed();
    comparison.missed("time", comparison.show(gold.spans().getFirst()) + " " + gold.values());
  }

  private void scoreSpurious(TimeExpression found, Comparison comparison) {
    tallies.spurious();
    comparison.spurious("time", comparison.show(span(found)) + " " + found.value());
  }

  private static Span span(TimeExpression time) {
    return new Span(time.start(), time.end());
  }

  @Override
  public void report(String half, Report report) {
    tallies.report("Times", half, report);
  }
}
