package io.newsgraph.evaluation.topic;

import io.newsgraph.analysis.language.Document;
import io.newsgraph.analysis.language.LanguageAnalyzer;
import io.newsgraph.analysis.topic.Topic;
import io.newsgraph.analysis.topic.TopicClassifier;
import io.newsgraph.evaluation.report.Report;
import java.util.List;
import java.util.Optional;

/** Scores a classifier on titles, by the way that articles take: each an article without text. */
final class TitleScorer {

  private static final LanguageAnalyzer LANGUAGE = new LanguageAnalyzer();

  private final Report report;
  private final Confusion confusion = new Confusion();
  private final Reliability reliability = new Reliability();

  TitleScorer(Report report) {
    this.report = report;
  }

  void score(TopicClassifier classifier, List<LabelledTitle> titles) {
    List<Optional<Topic>> told =
        titles.parallelStream().map(title -> classify(classifier, title.title())).toList();
    for (int i = 0; i < titles.size(); i++) {
      add(titles.get(i), told.get(i).orElse(null));
    }
  }

  private static Optional<Topic> classify(TopicClassifier classifier, String title) {
    return classifier.classify(LANGUAGE.annotate(new Document(title, null, "", List.of())));
  }

  /**
   * @param told null where the classifier told nothing
   */
  private void add(LabelledTitle title, Topic told) {
    String label = told == null ? Confusion.NOTHING : told.label();
    boolean isRight = label.equals(title.topic());
    confusion.add(title.topic(), label);
    if (told != null) {
      reliability.add(told.score(), isRight);
    }
    if (!isRight) {
      report.error("topic\t" + title.topic() + "\ttold " + label + "\t" + title.title());
    }
  }

  /** Prints what was counted. */
  void finish(String title) {
    confusion.report(report, title, "topics");
    reliability.report(report);
  }
}
