package io.newsgraph.evaluation.topic;

import io.newsgraph.analysis.topic.TopicClassifier;
import io.newsgraph.evaluation.Measurement;
import io.newsgraph.evaluation.Subject;
import io.newsgraph.evaluation.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Five times trains on four fifths of the labelled titles, and measures on the fifth left out. */
public final class TopicCrossValidation implements Measurement {

  private static final int FOLDS = 5;

  @Override
  public boolean appliesTo(Subject subject) {
    return subject.data() != null && Files.isReadable(TopicTraining.file(subject.data()));
  }

  @Override
  public void run(Subject subject, Report report) throws IOException {
    Path file = TopicTraining.file(subject.data());
    // Files of titles tend to be sorted by topic.
    List<LabelledTitle> titles = new ArrayList<>(LabelledTitle.read(file));
    Collections.shuffle(titles, new Random(7));
    TitleScorer scorer = new TitleScorer(report);
    for (int fold = 0; fold < FOLDS; fold++) {
      List<LabelledTitle> train = fold(titles, fold, false);
      scorer.score(new TopicClassifier(TopicTrainer.train(train)), fold(titles, fold, true));
    }
    scorer.finish("Topics of titles, cross-validated in " + FOLDS + " folds");
  }

  private static List<LabelledTitle> fold(List<LabelledTitle> titles, int fold, boolean isHeld) {
    return IntStream.range(0, titles.size())
        .filter(i -> i % FOLDS == fold == isHeld)
        .mapToObj(titles::get)
        .toList();
  }
}
