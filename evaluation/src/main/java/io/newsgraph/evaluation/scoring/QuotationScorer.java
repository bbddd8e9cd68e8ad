package io.newsgraph.evaluation.scoring;

import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.quotation.Quotation;
import io.newsgraph.evaluation.gold.GoldQuotation;
import io.newsgraph.evaluation.report.Report;
import io.newsgraph.evaluation.report.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Scores what was said, how it is given, and who said it. */
final class QuotationScorer implements Scorer {

  /** Which part of the longer stretch must be shared to speak of the same quotation. */
  private static final double SAME_QUOTATION = 0.8;

  private final Map<Quotation.Kind, Tally> exact = new EnumMap<>(Quotation.Kind.class);
  private final Map<Quotation.Kind, Tally> overlapping = new EnumMap<>(Quotation.Kind.class);
  private final AttributionScorer attribution = new AttributionScorer();

  @Override
  public void score(Comparison comparison) {
    List<GoldQuotation> gold = new ArrayList<>(comparison.gold().quotations());
    List<Quotation> found = comparison.found().quotations();
    List<SpanMatch<GoldQuotation, Quotation>> matches =
        SpanMatch.pair(
            gold,
            quotation -> List.of(quotation.span()),
            found,
            QuotationScorer::span,
            SAME_QUOTATION);
    for (SpanMatch<GoldQuotation, Quotation> match : matches) {
      scoreMatch(match, comparison);
    }
    Set<Span> answered =
        matches.stream().map(match -> match.gold().span()).collect(Collectors.toSet());
    gold.stream()
        .filter(quotation -> !quotation.optional() && !answered.contains(quotation.span()))
        .forEach(quotation -> scoreMissed(quotation, comparison));
    Set<Span> right = matches.stream().map(m -> span(m.found())).collect(Collectors.toSet());
    found.stream()
        .filter(quotation -> !right.contains(span(quotation)))
        .forEach(quotation -> scoreSpurious(quotation, comparison));
  }

  private void scoreMatch(SpanMatch<GoldQuotation, Quotation> match, Comparison comparison) {
    GoldQuotation gold = match.gold();
    if (gold.optional()) {
      return;
    }
    of(overlapping, gold.kind()).hit();
    if (match.exact()) {
      of(exact, gold.kind()).hit();
    } else {
      of(exact, gold.kind()).missed();
      of(exact, match.found().kind()).spurious();
      comparison.wrong(
          "quotation span", comparison.show(gold.span()), comparison.show(span(match.found())));
    }
    attribution.scoreMatch(gold, match.found(), comparison);
  }

  private void scoreMissed(GoldQuotation gold, Comparison comparison) {
    of(overlapping, gold.kind()).missed();
    of(exact, gold.kind()).missed();
    attribution.scoreMissed();
    comparison.missed("quotation", gold.kind() + " " + comparison.show(gold.span()));
  }

  private void scoreSpurious(Quotation found, Comparison comparison) {
    of(overlapping, found.kind()).spurious();
    of(exact, found.kind()).spurious();
    comparison.spurious("quotation", found.kind() + " " + comparison.show(span(found)));
  }

  private static Span span(Quotation quotation) {
    return new Span(quotation.start(), quotation.end());
  }

  private static Tally of(Map<Quotation.Kind, Tally> tallies, Quotation.Kind kind) {
    return tallies.computeIfAbsent(kind, k -> new Tally());
  }

  @Override
  public void report(String half, Report report) {
    String name = "gold." + half + ".quotations";
    TypeTable.report(
        new Table("Quotations, same stretch, " + half, "kind", "gold", "found", "P", "R", "F1"),
        exact,
        name + ".exact",
        report);
    TypeTable.report(
        new Table("Quotations, 80 % shared, " + half, "kind", "gold", "found", "P", "R", "F1"),
        overlapping,
        name + ".overlapping",
        report);
    attribution.report(half, report);
  }
}
