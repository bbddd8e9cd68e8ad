package io.newsgraph.evaluation.topic;

import io.newsgraph.analysis.topic.TopicClassifier;
import io.newsgraph.evaluation.Measurement;
import io.newsgraph.evaluation.Subject;
import io.newsgraph.evaluation.report.Report;
import java.io.IOException;

/** Measures the shipped topic model, as it is, on a file of labelled titles. */
public final class ShippedTopics implements Measurement {

  @Override
  public boolean appliesTo(Subject subject) {
    return subject.topics() != null;
  }

  @Override
  public void run(Subject subject, Report report) throws IOException {
    TitleScorer scorer = new TitleScorer(report);
    scorer.score(new TopicClassifier(), LabelledTitle.read(subject.topics()));
    scorer.finish("Topics of titles, by the shipped model");
  }
}
