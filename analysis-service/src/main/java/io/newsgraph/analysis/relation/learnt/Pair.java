package io.newsgraph.analysis.relation.learnt;

import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.relation.reading.Unit;
import java.util.List;

/**
 * Two things that one sentence speaks of, and that may stand in a relation.
 *
 * @param units of the sentence
 * @param subject index of the unit that may name the subject; below 0 if the sentence does not name
 *     it: then the number tells why it may be meant, see {@link PairFinder}
 * @param object the same of the object
 */
public record Pair(
    List<Unit> units, int subject, int object, EntityCluster first, EntityCluster second) {

  /** Whether the sentence names both. */
  public boolean isNear() {
    return subject >= 0 && object >= 0;
  }

  /** Index of the first unit that names one of them. */
  int firstUnit() {
    int first = Math.min(subject, object);
    return first < 0 ? Math.max(subject, object) : first;
  }

  /** Index of the predicate behind both; of the last unit where there is none. */
  int predicate() {
    for (int i = Math.max(subject, object) + 1; i < units.size(); i++) {
      if (units.get(i).is(Unit.Kind.PREDICATE)) {
        return i;
      }
    }
    return units.size() - 1;
  }
}
