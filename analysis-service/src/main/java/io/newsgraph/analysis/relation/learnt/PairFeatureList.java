package io.newsgraph.analysis.relation.learnt;

import io.newsgraph.analysis.weights.FeatureList;
import io.newsgraph.analysis.weights.Hashing;

/** The features of a pair while they are gathered. */
final class PairFeatureList {

  /** As many as a table of weights adds up. */
  private static final int CAPACITY = 257;

  /** How far above a template the same with the types of both lies. */
  private static final int TYPED = 200;

  private final FeatureList features = new FeatureList(CAPACITY);
  private long order;
  private long types;

  /**
   * @param order of the two in their sentence
   * @param types of both, and their order
   */
  void begin(long order, long types) {
    features.clear();
    this.order = order;
    this.types = types;
  }

  long types() {
    return types;
  }

  void add(int template, long value) {
    features.add(template, value);
  }

  /** With the order alone, and with the types as well: what is rare is learnt by the former. */
  void addBoth(int template, long value) {
    add(template, Hashing.pair(order, value));
    add(TYPED + template, Hashing.pair(types, value));
  }

  /** As {@link Hashing#feature} numbers them. */
  int[] toArray() {
    return features.toArray();
  }
}
