package io.newsgraph.evaluation.scoring;

import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.quotation.Quotation;
import io.newsgraph.analysis.quotation.Quotation.Speaker;
import io.newsgraph.evaluation.gold.GoldEntity;
import io.newsgraph.evaluation.gold.GoldQuotation;
import io.newsgraph.evaluation.gold.GoldSpeaker;
import io.newsgraph.evaluation.report.Report;
import io.newsgraph.evaluation.report.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Scores who says what in articles of which only the beginnings of quotations are annotated. */
final class SpeakerScorer implements Scorer {

  /** How far apart two readers may let the same quotation begin, in UTF-16 code units. */
  private static final int MAX_APART = 12;

  /** The least of a beginning that a quotation holds. */
  private static final int MIN_SHARED = 5;

  private static final Set<String> MEMBERS = WordList.set(SpeakerScorer.class, "members.txt");

  private final Ratio found = new Ratio();
  private final Ratio speakers = new Ratio();
  private final Ratio speakersOfAll = new Ratio();

  @Override
  public void score(Comparison comparison) {
    for (GoldQuotation gold : comparison.gold().quotations()) {
      if (!gold.optional()) {
        score(gold, comparison);
      }
    }
  }

  private void score(GoldQuotation gold, Comparison comparison) {
    Quotation answer = answer(gold, comparison.found().quotations());
    found.judge(answer != null);
    boolean isRight =
        answer != null
            && gold.speakers().stream().anyMatch(one -> isRight(one, answer, comparison));
    speakersOfAll.judge(isRight);
    if (answer == null) {
      comparison.missed("quotation", comparison.show(gold.span()));
      return;
    }
    speakers.judge(isRight);
    if (!isRight) {
      comparison.wrong(
          "speaker of " + comparison.show(gold.span()),
          gold.speakers().toString(),
          AttributionScorer.show(answer.speaker()));
    }
  }

  /** The quotation that begins nearest to where the gold lets it begin, or that holds it. */
  private static Quotation answer(GoldQuotation gold, List<Quotation> quotations) {
    int start = gold.span().start();
    int shared = Math.min(gold.span().end(), start + MIN_SHARED);
    return quotations.stream()
        .filter(q -> Math.abs(q.start() - start) <= MAX_APART && q.end() >= shared)
        .min(Comparator.comparingInt(q -> Math.abs(q.start() - start)))
        .or(
            () ->
                quotations.stream()
                    .filter(q -> q.start() <= start && q.end() >= gold.span().end())
                    .findFirst())
        .orElse(null);
  }

  /** Of a body's member without a name (한빛전자 관계자) the member is right, and so is the body. */
  private static boolean isRight(GoldSpeaker gold, Quotation answer, Comparison comparison) {
    Speaker speaker = answer.speaker();
    if (speaker == null || !isMember(speaker.text())) {
      return AttributionScorer.isRight(gold, speaker, comparison);
    }
    boolean isOfBody =
        switch (gold) {
          case GoldSpeaker.Named(GoldEntity body) ->
              speaker.entity() == null && names(body).anyMatch(speaker.text()::contains);
          case GoldSpeaker.Nameless(String words) ->
              speaker.entity() != null && isMember(words) && isNamedIn(words, speaker.entity());
          case GoldSpeaker.Unknown() -> false;
        };
    return isOfBody || AttributionScorer.isRight(gold, speaker, comparison);
  }

  private static boolean isMember(String words) {
    return MEMBERS.stream().anyMatch(words::endsWith);
  }

  private static boolean isNamedIn(String words, EntityCluster body) {
    return Stream.concat(Stream.of(body.name()), body.aliases().stream()).anyMatch(words::contains);
  }

  private static Stream<String> names(GoldEntity body) {
    return Stream.concat(Stream.of(body.name()), body.aliases().stream());
  }

  @Override
  public void report(String half, Report report) {
    Table table = new Table("Who says what, " + half, "", "right", "of", "%");
    AttributionScorer.row(table, "found", found);
    AttributionScorer.row(table, "speaker, of those found", speakers);
    AttributionScorer.row(table, "speaker, of all", speakersOfAll);
    report.print(table);
    speakersOfAll.keep(report, "brief." + half.replaceAll("\\W+", "-") + ".attributionOfAll");
  }
}
