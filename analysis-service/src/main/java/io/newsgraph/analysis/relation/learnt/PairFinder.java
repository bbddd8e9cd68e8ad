package io.newsgraph.analysis.relation.learnt;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.relation.reading.Unit;
import io.newsgraph.analysis.relation.type.ArgumentTypes;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds what may be related: any two that a sentence names, and where it names no subject, what it
 * names with what it may go on to speak of. That is what the sentence before spoke of, what the
 * first sentence spoke of, and the body that is named most.
 */
public final class PairFinder {

  /** Names between two of a pair; what stands further apart is seldom related. */
  private static final int REACH = 8;

  private static final int BEFORE = 1;
  private static final int FIRST = 2;
  private static final int MOST = 4;

  /** The body named most; null for none. */
  private final EntityCluster most;

  /** What the first sentence spoke of; null until it is read. */
  private EntityCluster first;

  /** What the last sentence spoke of; null for nothing. */
  private EntityCluster topic;

  /**
   * @param clusters what the article names
   */
  public PairFinder(List<EntityCluster> clusters) {
    most =
        clusters.stream()
            .filter(cluster -> cluster.type() == EntityType.ORGANIZATION)
            .max(Comparator.comparingInt(cluster -> cluster.mentions().size()))
            .filter(cluster -> cluster.mentions().size() > 1)
            .orElse(null);
  }

  /** The pairs of the next sentence. */
  public List<Pair> next(List<Unit> units) {
    List<Integer> names = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      if (units.get(i).clusters().size() == 1) {
        names.add(i);
      }
    }
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      for (int k = i + 1; k < names.size() && k <= i + REACH; k++) {
        add(units, names.get(i), names.get(k), pairs);
        add(units, names.get(k), names.get(i), pairs);
      }
    }
    EntityCluster subject = subject(units, names);
    if (subject == null) {
      unnamed().forEach(known -> addOf(known.cluster(), -known.why(), units, names, pairs));
    }
    topic = spokenOf(subject, units, names);
    first = first == null ? topic : first;
    return pairs;
  }

  private static void add(List<Unit> units, int subject, int object, List<Pair> pairs) {
    EntityCluster from = cluster(units, subject);
    EntityCluster to = cluster(units, object);
    if (from != to && mayBeRelated(from, to)) {
      pairs.add(new Pair(units, subject, object, from, to));
    }
  }

  /** What the sentence may be about without its name, and why. */
  private record Known(EntityCluster cluster, int why) {}

  private List<Known> unnamed() {
    List<Known> unnamed = new ArrayList<>(3);
    put(unnamed, topic, BEFORE);
    put(unnamed, first, FIRST);
    put(unnamed, most, MOST);
    return unnamed;
  }

  private static void put(List<Known> unnamed, EntityCluster cluster, int why) {
    if (cluster == null) {
      return;
    }
    for (int i = 0; i < unnamed.size(); i++) {
      if (unnamed.get(i).cluster() == cluster) {
        unnamed.set(i, new Known(cluster, unnamed.get(i).why() + why));
        return;
      }
    }
    unnamed.add(new Known(cluster, why));
  }

  private static void addOf(
      EntityCluster known, int why, List<Unit> units, List<Integer> names, List<Pair> pairs) {
    if (names.stream().anyMatch(name -> cluster(units, name) == known)) {
      return;
    }
    for (int name : names.subList(0, Math.min(REACH, names.size()))) {
      EntityCluster other = cluster(units, name);
      if (mayBeRelated(known, other)) {
        pairs.add(new Pair(units, why, name, known, other));
      }
      if (mayBeRelated(other, known)) {
        pairs.add(new Pair(units, name, why, other, known));
      }
    }
  }

  private static EntityCluster cluster(List<Unit> units, int index) {
    return units.get(index).cluster();
  }

  /** The first that is marked as topic or subject; null if none is. */
  private static EntityCluster subject(List<Unit> units, List<Integer> names) {
    for (int name : names) {
      if (units.get(name).particle().marksSubject()) {
        return cluster(units, name);
      }
    }
    return null;
  }

  /** The subject, else the first that is named at all. */
  private EntityCluster spokenOf(EntityCluster subject, List<Unit> units, List<Integer> names) {
    if (subject != null) {
      return subject;
    }
    return names.isEmpty() ? topic : cluster(units, names.getFirst());
  }

  /** Whether any relation can hold between two that the model of relations tells. */
  private static boolean mayBeRelated(EntityCluster subject, EntityCluster object) {
    for (RelationType type : RelationType.values()) {
      boolean isTold = LearntRelations.mayTell(type, subject.type());
      if (isTold
          && ArgumentTypes.mayBeSubject(type, subject)
          && ArgumentTypes.mayBeObject(type, object)) {
        return true;
      }
    }
    return false;
  }
}
