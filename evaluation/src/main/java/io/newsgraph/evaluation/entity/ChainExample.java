package io.newsgraph.evaluation.entity;

import io.newsgraph.analysis.entity.model.ChainFeatures;
import io.newsgraph.analysis.entity.model.ChainLabels;
import io.newsgraph.analysis.entity.model.Characters;
import io.newsgraph.analysis.entity.model.Gazetteer;
import io.newsgraph.analysis.entity.model.NounClasses;
import io.newsgraph.analysis.entity.model.WordClusters;
import io.newsgraph.analysis.language.MorphologicalAnalyzer;
import java.util.Arrays;

/**
 * A sentence as the chain learns it.
 *
 * @param features {@link ChainFeatures#COUNT} a character
 * @param labels one a character
 */
record ChainExample(
    LabelledSentence sentence, Characters characters, int[] features, int[] labels) {

  static ChainExample of(
      LabelledSentence sentence,
      MorphologicalAnalyzer morphology,
      NounClasses classes,
      Gazetteer gazetteer,
      WordClusters clusters) {
    String text = sentence.text();
    Characters characters =
        Characters.of(text, 0, text.length(), morphology.analyze(text), classes);
    ChainFeatures reader = new ChainFeatures(characters, gazetteer, clusters);
    int[] features = new int[characters.length * ChainFeatures.COUNT];
    int[] some = new int[ChainFeatures.COUNT];
    for (int i = 0; i < characters.length; i++) {
      reader.extract(i, some);
      System.arraycopy(some, 0, features, i * ChainFeatures.COUNT, ChainFeatures.COUNT);
    }
    int[] labels = new int[characters.length];
    for (LabelledSpan span : sentence.spans()) {
      Arrays.fill(labels, span.start(), span.end(), ChainLabels.inside(span.tag()));
      labels[span.start()] = ChainLabels.begin(span.tag());
    }
    return new ChainExample(sentence, characters, features, labels);
  }

  int length() {
    return characters.length;
  }
}
