package io.newsgraph.evaluation.entity;

import io.newsgraph.analysis.entity.model.EntityTag;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Counts entities found and missed as KLUE does ({@code klue_ner_entity_macro_f1}): one counts only
 * with its exact span and type, spaces not counted; F1 is averaged over the types.
 */
final class Scores {

  private final int[] gold = new int[EntityTag.values().length];
  private final int[] found = new int[gold.length];
  private final int[] right = new int[gold.length];

  void add(List<LabelledSpan> expected, List<LabelledSpan> actual) {
    Set<LabelledSpan> both = new HashSet<>(expected);
    both.retainAll(new HashSet<>(actual));
    expected.forEach(span -> gold[span.tag().ordinal()]++);
    actual.forEach(span -> found[span.tag().ordinal()]++);
    both.forEach(span -> right[span.tag().ordinal()]++);
  }

  int count(EntityTag tag) {
    return gold[tag.ordinal()];
  }

  int count() {
    return Arrays.stream(gold).sum();
  }

  double precision(EntityTag tag) {
    return percent(right[tag.ordinal()], found[tag.ordinal()]);
  }

  double recall(EntityTag tag) {
    return percent(right[tag.ordinal()], gold[tag.ordinal()]);
  }

  double f1(EntityTag tag) {
    return percent(2 * right[tag.ordinal()], gold[tag.ordinal()] + found[tag.ordinal()]);
  }

  double recall() {
    return percent(Arrays.stream(right).sum(), Arrays.stream(gold).sum());
  }

  double precision() {
    return percent(Arrays.stream(right).sum(), Arrays.stream(found).sum());
  }

  double microF1() {
    int both = Arrays.stream(gold).sum() + Arrays.stream(found).sum();
    return percent(2 * Arrays.stream(right).sum(), both);
  }

  /** Mean of F1 over the types that stand in the expected or the found entities. */
  double macroF1() {
    return Arrays.stream(EntityTag.values())
        .filter(tag -> gold[tag.ordinal()] + found[tag.ordinal()] > 0)
        .mapToDouble(this::f1)
        .average()
        .orElse(0);
  }

  private static double percent(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }
}
