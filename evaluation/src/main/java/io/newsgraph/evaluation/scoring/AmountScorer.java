package io.newsgraph.evaluation.scoring;

import io.newsgraph.analysis.amount.Amount;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.evaluation.gold.GoldAmount;
import io.newsgraph.evaluation.report.Report;
import java.util.ArrayList;
import java.util.List;

/** Scores the amounts of an article and how much they are. */
final class AmountScorer implements Scorer {

  private final StretchTallies tallies = new StretchTallies();

  @Override
  public void score(Comparison comparison) {
    List<GoldAmount> gold = new ArrayList<>(comparison.gold().amounts());
    List<Amount> found = new ArrayList<>(comparison.found().amounts());
    List<SpanMatch<GoldAmount, Amount>> matches =
        SpanMatch.pair(
            gold, GoldAmount::spans, found, AmountScorer::span, StretchTallies.SAME_EXPRESSION);
    for (SpanMatch<GoldAmount, Amount> match : matches) {
      gold.removeIf(amount -> amount == match.gold());
      found.removeIf(amount -> amount == match.found());
      scoreMatch(match, comparison);
    }
    gold.stream()
        .filter(amount -> !amount.optional())
        .forEach(amount -> scoreMissed(amount, comparison));
    found.forEach(amount -> scoreSpurious(amount, comparison));
  }

  private void scoreMatch(SpanMatch<GoldAmount, Amount> match, Comparison comparison) {
    GoldAmount gold = match.gold();
    if (gold.optional()) {
      return;
    }
    boolean rightValue =
        gold.quantities().stream().anyMatch(quantity -> quantity.matches(match.found()));
    tallies.match(match.exact(), rightValue);
    String place = comparison.show(span(match.found()));
    if (!match.exact()) {
      comparison.wrong("amount span", comparison.show(gold.spans().getFirst()), place);
    }
    if (!rightValue) {
      comparison.wrong(
          "value of amount " + place, gold.quantities().toString(), show(match.found()));
    }
    if (gold.hedged() != match.found().hedged()) {
      comparison.wrong("hedging of amount " + place, "" + gold.hedged(), "" + !gold.hedged());
    }
  }

  private void scoreMissed(GoldAmount gold, Comparison comparison) {
    tallies.missed();
    comparison.missed("amount", comparison.show(gold.spans().getFirst()) + " " + gold.quantities());
  }

  private void scoreSpurious(Amount found, Comparison comparison) {
    tallies.spurious();
    comparison.spurious("amount", comparison.show(span(found)) + " " + show(found));
  }

  private static String show(Amount amount) {
    return amount.value() + " " + amount.unit() + " min " + amount.min() + " max " + amount.max();
  }

  private static Span span(Amount amount) {
    return new Span(amount.start(), amount.end());
  }

  @Override
  public void report(String half, Report report) {
    tallies.report("Amounts", half, report);
  }
}
