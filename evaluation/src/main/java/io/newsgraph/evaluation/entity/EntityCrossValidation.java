package io.newsgraph.evaluation.entity;

import io.newsgraph.analysis.entity.model.EntityModel;
import io.newsgraph.analysis.entity.model.Gazetteer;
import io.newsgraph.analysis.entity.model.WordClusters;
import io.newsgraph.evaluation.Measurement;
import io.newsgraph.evaluation.Subject;
import io.newsgraph.evaluation.report.Report;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Five times trains on four fifths of the labelled sentences, as for shipping, and measures on the
 * fifth left out: the sentences whose number leaves the fold's remainder by five.
 */
public final class EntityCrossValidation implements Measurement {

  private static final int FOLDS = 5;

  @Override
  public boolean appliesTo(Subject subject) {
    return subject.data() != null && EntityData.in(subject.data()).isThere();
  }

  @Override
  public void run(Subject subject, Report report) throws IOException {
    EntityData data = EntityData.in(subject.data());
    List<LabelledSentence> sentences = data.sentences();
    Gazetteer gazetteer = data.gazetteer();
    // They know no labels, so that those of the shipped model may serve here as well.
    WordClusters clusters = EntityModel.shipped().chain().clusters();
    // Each fold by itself: the order in which they end changes nothing.
    List<EntityModel> models =
        IntStream.range(0, FOLDS)
            .parallel()
            .mapToObj(
                fold -> EntityTrainer.train(part(sentences, fold, false), gazetteer, clusters))
            .toList();
    TaggingScorer scorer = new TaggingScorer(report);
    for (int fold = 0; fold < FOLDS; fold++) {
      Set<String> seen = strings(part(sentences, fold, false));
      scorer.score(models.get(fold), part(sentences, fold, true), seen::contains);
    }
    scorer.finish(
        "Entities of sentences, cross-validated in " + FOLDS + " folds",
        "that the training sentences lack");
  }

  private static List<LabelledSentence> part(
      List<LabelledSentence> sentences, int fold, boolean isHeld) {
    return IntStream.range(0, sentences.size())
        .filter(i -> i % FOLDS == fold == isHeld)
        .mapToObj(sentences::get)
        .toList();
  }

  private static Set<String> strings(List<LabelledSentence> sentences) {
    Set<String> strings = new HashSet<>();
    sentences.forEach(
        sentence -> sentence.spans().forEach(span -> strings.add(sentence.textOf(span))));
    return strings;
  }
}
