package io.newsgraph.analysis.relation.learnt;

import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.weights.Hashing;

/** What rules tell of two, here and elsewhere, and of either with something else here. */
final class ToldFeatures {

  private static final int TEMPLATE = 110;

  private ToldFeatures() {}

  static void add(PairFeatureList features, Pair pair, ToldRelations told, int sentence) {
    EntityCluster first = pair.first();
    EntityCluster second = pair.second();
    int here = told.in(sentence, first, second);
    int turned = told.in(sentence, second, first);
    int elsewhere = told.outside(sentence, first, second);
    int turnedElsewhere = told.outside(sentence, second, first);
    long either = (here | elsewhere) * (1L << 32) + (turned | turnedElsewhere);
    addTypes(features, TEMPLATE, here);
    addTypes(features, TEMPLATE + 1, turned);
    addTypes(features, TEMPLATE + 2, elsewhere);
    addTypes(features, TEMPLATE + 3, turnedElsewhere);
    features.add(TEMPLATE + 4, Hashing.pair(features.types(), either));
    addTypes(features, TEMPLATE + 5, told.ofSubject(sentence, first, second));
    addTypes(features, TEMPLATE + 6, told.ofObject(sentence, second, first));
    addTypes(features, TEMPLATE + 7, told.ofObject(sentence, first, second));
    addTypes(features, TEMPLATE + 8, told.ofSubject(sentence, second, first));
  }

  /** Each of a set of types; the empty set is one as well. */
  private static void addTypes(PairFeatureList features, int template, int set) {
    if (set == 0) {
      features.addBoth(template, -1);
    }
    for (int rest = set; rest != 0; rest &= rest - 1) {
      features.addBoth(template, Integer.numberOfTrailingZeros(rest));
    }
  }
}
