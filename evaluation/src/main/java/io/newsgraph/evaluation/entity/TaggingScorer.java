package io.newsgraph.evaluation.entity;

import io.newsgraph.analysis.entity.model.EntityModel;
import io.newsgraph.analysis.entity.model.EntityTag;
import io.newsgraph.analysis.entity.model.SentenceTagger;
import io.newsgraph.analysis.entity.model.TaggedSpan;
import io.newsgraph.analysis.language.MorphologicalAnalyzer;
import io.newsgraph.evaluation.report.Report;
import io.newsgraph.evaluation.report.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Tags labelled sentences with a model and compares: all of them, the news alone, unseen names. */
final class TaggingScorer {

  private final Report report;
  private final MorphologicalAnalyzer morphology = new MorphologicalAnalyzer();
  private final Scores all = new Scores();
  private final Scores news = new Scores();
  private final Scores unseen = new Scores();

  TaggingScorer(Report report) {
    this.report = report;
  }

  /**
   * @param isSeen tells of an entity's string whether it was there to be learnt
   */
  void score(EntityModel model, List<LabelledSentence> sentences, Predicate<String> isSeen) {
    SentenceTagger tagger = new SentenceTagger(model);
    for (LabelledSentence sentence : sentences) {
      List<LabelledSpan> found = tag(tagger, sentence);
      all.add(sentence.spans(), found);
      if (sentence.isNews()) {
        news.add(sentence.spans(), found);
      }
      List<LabelledSpan> unknown =
          sentence.spans().stream().filter(span -> !isSeen.test(sentence.textOf(span))).toList();
      unseen.add(unknown, found);
      tellErrors(sentence, found);
    }
  }

  private List<LabelledSpan> tag(SentenceTagger tagger, LabelledSentence sentence) {
    String text = sentence.text();
    int[] letters = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      letters[i + 1] = letters[i] + (NerFile.isSpace(text.charAt(i)) ? 0 : 1);
    }
    List<LabelledSpan> found = new ArrayList<>();
    for (TaggedSpan span : tagger.tag(text, 0, text.length(), morphology.analyze(text))) {
      found.add(new LabelledSpan(span.tag(), letters[span.start()], letters[span.end()]));
    }
    return found;
  }

  private void tellErrors(LabelledSentence sentence, List<LabelledSpan> found) {
    Set<LabelledSpan> gold = new HashSet<>(sentence.spans());
    Set<LabelledSpan> actual = new HashSet<>(found);
    if (gold.equals(actual)) {
      return;
    }
    report.error(sentence.id() + "\t" + sentence.text());
    sentence.spans().stream()
        .filter(span -> !actual.contains(span))
        .forEach(span -> report.error("\tmissed " + span.tag() + " " + sentence.textOf(span)));
    found.stream()
        .filter(span -> !gold.contains(span))
        .forEach(span -> report.error("\twrong " + span.tag() + " " + sentence.textOf(span)));
  }

  /** Prints what was counted. */
  void finish(String title, String unseenStrings) {
    Table table = new Table(title, "type", "entities", "precision", "recall", "F1", "news F1");
    for (EntityTag tag : EntityTag.values()) {
      table.row(
          tag, all.count(tag), all.precision(tag), all.recall(tag), all.f1(tag), news.f1(tag));
      report.figure("entities." + tag + ".f1", all.f1(tag));
    }
    table.row("macro", all.count(), "", "", all.macroF1(), news.macroF1());
    table.row("micro", all.count(), all.precision(), all.recall(), all.microF1(), news.microF1());
    report.print(table);
    report.figure("entities.macroF1", all.macroF1());
    report.figure("entities.news.macroF1", news.macroF1());
    report.figure("entities.unseen.recall", unseen.recall());
    report.print(
        new Table("Recall of strings " + unseenStrings, "", "entities", "recall")
            .row("unseen", unseen.count(), unseen.recall()));
  }
}
