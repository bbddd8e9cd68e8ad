package io.newsgraph.evaluation.entity;

import io.newsgraph.analysis.entity.model.Candidates;
import io.newsgraph.analysis.entity.model.ChainFeatures;
import io.newsgraph.analysis.entity.model.ChainLabels;
import io.newsgraph.analysis.entity.model.ChainModel;
import io.newsgraph.analysis.entity.model.EntityModel;
import io.newsgraph.analysis.entity.model.EntityTag;
import io.newsgraph.analysis.entity.model.Gazetteer;
import io.newsgraph.analysis.entity.model.NounClasses;
import io.newsgraph.analysis.entity.model.SpanFeatures;
import io.newsgraph.analysis.entity.model.SpanModel;
import io.newsgraph.analysis.entity.model.WordClusters;
import io.newsgraph.analysis.language.MorphologicalAnalyzer;
import io.newsgraph.evaluation.linear.Quantizer;
import io.newsgraph.evaluation.linear.TrainingSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Trains both stages of the entity model. The second learns from candidates of chains that did not
 * see the sentence, because it will meet such ones; the chain that is shipped has seen them all.
 */
final class EntityTrainer {

  /** Parts for the chains that the second stage learns from. */
  private static final int PARTS = 5;

  /** Twice as many were no better: docs/analysis.md tells all that was tried. */
  private static final int PASSES = 10;

  /** Each pass steps a tenth less far, so that those agree whose weights are averaged. */
  private static final double DECAY = 0.9;

  /** More or less of it was no better. */
  private static final double PENALTY = 1;

  /** What is seen but once tells of that one sentence; learning it as well was no better. */
  private static final int LEAST_COUNT = 2;

  /** Any number would do; the same one makes the same model, byte for byte. */
  private static final long SEED = 1;

  private static final TrainingSettings CHAIN = settings(0.3, 0.3);

  /** Half of a candidate's features are left out, so that none leans on what others tell too. */
  private static final TrainingSettings SPANS = settings(0.2, 0.5);

  /** Features below change no decision that could be measured, and would double the file. */
  private static final float LEAST_WEIGHT = 0.05f;

  private final Gazetteer gazetteer;
  private final WordClusters clusters;
  private final NounClasses classes = new NounClasses();

  private EntityTrainer(Gazetteer gazetteer, WordClusters clusters) {
    this.gazetteer = gazetteer;
    this.clusters = clusters;
  }

  /** More or less of dropout was no better either, in both stages. */
  private static TrainingSettings settings(double rate, double dropout) {
    return new TrainingSettings(PASSES, rate, DECAY, PENALTY, dropout, LEAST_COUNT, SEED);
  }

  static EntityModel train(
      List<LabelledSentence> sentences, Gazetteer gazetteer, WordClusters clusters) {
    return new EntityTrainer(gazetteer, clusters).train(sentences);
  }

  private EntityModel train(List<LabelledSentence> sentences) {
    MorphologicalAnalyzer morphology = new MorphologicalAnalyzer();
    List<ChainExample> examples = new ArrayList<>();
    for (LabelledSentence sentence : sentences) {
      examples.add(ChainExample.of(sentence, morphology, classes, gazetteer, clusters));
    }
    SpanWeights spans = SpanTrainer.train(spanExamples(examples), SPANS);
    ChainWeights chain = ChainTrainer.train(examples, CHAIN);
    return new EntityModel(
        gazetteer,
        new ChainModel(
            clusters,
            Quantizer.quantize(chain.numbers(), chain.weights(), ChainLabels.COUNT, LEAST_WEIGHT),
            chain.steps()),
        new SpanModel(
            Quantizer.quantize(
                spans.numbers(), spans.weights(), EntityTag.values().length, LEAST_WEIGHT)));
  }

  private List<SpanExample> spanExamples(List<ChainExample> examples) {
    List<SpanExample> spans = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      ChainWeights chain = ChainTrainer.train(without(part, examples), CHAIN);
      for (int i = part; i < examples.size(); i += PARTS) {
        spans.add(spanExample(examples.get(i), chain));
      }
    }
    return spans;
  }

  private static List<ChainExample> without(int part, List<ChainExample> examples) {
    return IntStream.range(0, examples.size())
        .filter(i -> i % PARTS != part)
        .mapToObj(examples::get)
        .toList();
  }

  private SpanExample spanExample(ChainExample example, ChainWeights chain) {
    Candidates candidates = new Candidates(chain.lattice(example), example.length());
    ChainFeatures characters = new ChainFeatures(example.characters(), gazetteer, clusters);
    SpanFeatures features =
        new SpanFeatures(example.characters(), characters, gazetteer, classes, candidates);
    return SpanExample.of(example.sentence(), example.length(), candidates, features);
  }
}
