package io.newsgraph.evaluation.scoring;

import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.quotation.Quotation;
import io.newsgraph.analysis.quotation.Quotation.Speaker;
import io.newsgraph.evaluation.gold.GoldEntity;
import io.newsgraph.evaluation.gold.GoldQuotation;
import io.newsgraph.evaluation.gold.GoldSpeaker;
import io.newsgraph.evaluation.report.Report;
import io.newsgraph.evaluation.report.Table;
import java.util.Optional;

/** Scores who said what, and the rest of what a quotation tells beside its words. */
final class AttributionScorer {

  private final Ratio speakers = new Ratio();
  private final Ratio unattributed = new Ratio();
  private final Ratio speakersOfAll = new Ratio();
  private final Ratio kinds = new Ratio();
  private final Ratio cues = new Ratio();
  private final Ratio hedges = new Ratio();

  /** A quotation that was found. */
  void scoreMatch(GoldQuotation gold, Quotation found, Comparison comparison) {
    boolean right =
        gold.speakers().stream().anyMatch(one -> isRight(one, found.speaker(), comparison));
    speakers.judge(right);
    speakersOfAll.judge(right);
    unattributed.judge(!right && found.speaker() == null);
    kinds.judge(gold.kind() == found.kind());
    cues.judge(isRightCue(gold, found));
    hedges.judge(gold.hedged() == found.hedged());
    String place = comparison.show(new Span(found.start(), found.end()));
    if (!right) {
      comparison.wrong("speaker of " + place, gold.speakers().toString(), show(found.speaker()));
    }
    if (gold.kind() != found.kind()) {
      comparison.wrong("kind of " + place, gold.kind().toString(), found.kind().toString());
    }
    if (!isRightCue(gold, found)) {
      comparison.wrong("cue of " + place, gold.cues().toString(), String.valueOf(found.cue()));
    }
    if (gold.hedged() != found.hedged()) {
      comparison.wrong("hedging of " + place, "" + gold.hedged(), "" + found.hedged());
    }
  }

  /** A quotation that was not found. */
  void scoreMissed() {
    speakersOfAll.judge(false);
  }

  /** Whether a speaker is the one that the gold has. */
  static boolean isRight(GoldSpeaker gold, Speaker found, Comparison comparison) {
    return switch (gold) {
      case GoldSpeaker.Unknown() -> found == null;
      case GoldSpeaker.Nameless(String text) ->
          found != null && isSame(text, found.text()) && !isOther(found, comparison);
      case GoldSpeaker.Named(GoldEntity entity) ->
          found != null && meant(found, comparison).filter(e -> e == entity).isPresent();
    };
  }

  /** Whether a speaker without a name was taken for one of the article's entities. */
  private static boolean isOther(Speaker found, Comparison comparison) {
    return meant(found, comparison).filter(entity -> !entity.optional()).isPresent();
  }

  private static Optional<GoldEntity> meant(Speaker found, Comparison comparison) {
    return found.entity() == null
        ? Optional.empty()
        : comparison.alignment().meantBy(found.entity());
  }

  private static boolean isRightCue(GoldQuotation gold, Quotation found) {
    if (found.cue() == null) {
      return gold.cues().contains(GoldQuotation.NO_CUE);
    }
    return gold.cues().stream().anyMatch(cue -> isSame(cue, found.cue()));
  }

  /** One may say more than the other: 관계자 and 회사 관계자. */
  private static boolean isSame(String one, String other) {
    return one.contains(other) || other.contains(one);
  }

  static String show(Speaker speaker) {
    if (speaker == null) {
      return "-";
    }
    return speaker.entity() == null ? '"' + speaker.text() + '"' : speaker.entity().name();
  }

  void report(String half, Report report) {
    Table table = new Table("Quotations, what is said of them, " + half, "", "right", "of", "%");
    row(table, "speaker, of those found", speakers);
    row(table, "speaker missing, of those found", unattributed);
    row(table, "speaker, of all in the gold", speakersOfAll);
    row(table, "kind", kinds);
    row(table, "cue", cues);
    row(table, "hedged or not", hedges);
    report.print(table);
    String name = "gold." + half + ".quotations.";
    speakers.keep(report, name + "attribution");
    speakersOfAll.keep(report, name + "attributionOfAll");
    kinds.keep(report, name + "kind");
    cues.keep(report, name + "cue");
    hedges.keep(report, name + "hedged");
  }

  static void row(Table table, String heading, Ratio ratio) {
    table.row(heading, ratio.right(), ratio.all(), Cells.percent(ratio.percent()));
  }
}
