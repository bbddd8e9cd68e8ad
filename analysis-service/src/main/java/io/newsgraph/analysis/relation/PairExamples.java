package io.newsgraph.analysis.relation;

import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.relation.learnt.Pair;
import io.newsgraph.analysis.relation.learnt.PairFeatures;
import io.newsgraph.analysis.relation.learnt.PairFinder;
import io.newsgraph.analysis.relation.learnt.RuleReading;
import io.newsgraph.analysis.relation.learnt.ToldRelations;
import java.util.ArrayList;
import java.util.List;

/** What the model of relations is trained on: the pairs of an article with their features. */
public final class PairExamples {

  /**
   * @param sentence index of the sentence, for pairs that stand in several
   * @param features as the model is asked with
   */
  public record PairExample(
      EntityCluster subject, EntityCluster object, int sentence, boolean isNear, int[] features) {}

  private PairExamples() {}

  /** The pairs of an article as the model of relations sees them. */
  public static List<PairExample> of(AnnotatedDocument document, List<EntityCluster> clusters) {
    RuleReading read = RelationFinder.read(document, clusters);
    ToldRelations told = new ToldRelations(read.told());
    PairFinder pairs = new PairFinder(clusters);
    PairFeatures features = new PairFeatures();
    List<PairExample> examples = new ArrayList<>();
    for (int i = 0; i < read.units().size(); i++) {
      for (Pair pair : pairs.next(read.units().get(i))) {
        int[] asked = features.of(pair, told, i);
        examples.add(new PairExample(pair.first(), pair.second(), i, pair.isNear(), asked));
      }
    }
    return examples;
  }
}
