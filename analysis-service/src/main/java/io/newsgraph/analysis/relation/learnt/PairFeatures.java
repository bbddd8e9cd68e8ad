package io.newsgraph.analysis.relation.learnt;

import io.newsgraph.analysis.relation.reading.PhraseRole;
import io.newsgraph.analysis.relation.reading.Unit;
import io.newsgraph.analysis.weights.Hashing;
import java.util.List;

/**
 * What tells whether two names stand in a relation, and in which: their types and josa, the words
 * around and between them, and the predicates. Each feature is a number.
 */
public final class PairFeatures {

  /** Units between two names, or behind them, that are looked at. */
  private static final int REACH = 10;

  /** Units on either side of a name. */
  private static final int BESIDE = 3;

  /** More units between two names, and more names or predicates there, tell no more. */
  private static final int MAX_DISTANCE = 12;

  private static final int MAX_COUNT = 4;

  /** No josa has this number: a name that the sentence does not give. */
  private static final int UNNAMED = 15;

  // Templates of features, of which ToldFeatures has those from 110 on.
  private static final int AROUND_FIRST = 10;
  private static final int AROUND_SECOND = 20;
  private static final int BETWEEN = 30;
  private static final int BEHIND = 33;
  private static final int NEXT_PREDICATE = 40;
  private static final int INNER_PREDICATE = 44;
  private static final int LAST_PREDICATE = 48;
  private static final int SENSE_BESIDE = 50;
  private static final int SENSE_OF_WORD = 40;
  private static final int SENSE_OF_PREDICATE = 50;
  private static final int BEFORE_PREDICATE = 60;
  private static final int ROLE = 120;

  private final PairFeatureList features = new PairFeatureList();

  /**
   * @param told what rules tell in the article
   * @param sentence the number of the pair's sentence there
   */
  public int[] of(Pair pair, ToldRelations told, int sentence) {
    List<Unit> units = pair.units();
    int subject = pair.subject();
    int object = pair.object();
    int low = Math.max(-1, Math.min(subject, object));
    int high = Math.max(subject, object);
    long particles = particle(units, subject) * 16L + particle(units, object);
    long order = order(subject, object);
    long types = (pair.first().type().ordinal() * 8L + pair.second().type().ordinal()) * 64 + order;
    features.begin(order, types);
    add(0, types);
    ToldFeatures.add(features, pair, told, sentence);
    add(1, pair(types, particles));
    add(2, pair(types, Math.min(MAX_DISTANCE, high - low)));
    add(
        3,
        pair(
            types,
            count(units, low, high, Unit.Kind.NAME) * 8L
                + count(units, low, high, Unit.Kind.PREDICATE)));
    roles(pair);
    around(units, low, AROUND_FIRST);
    around(units, high, AROUND_SECOND);
    between(units, low, high);
    behind(units, high);
    predicates(units, low, high, particles);
    add(4, pair(types, pair(UnitHashes.text(units, low + 1), UnitHashes.text(units, high + 1))));
    add(5, pair(types, path(units, low, high)));
    add(6, pair(types, rivals(units, subject, object)));
    return features.toArray();
  }

  /** The josa of the phrases that the two belong to, and what these are about. */
  private void roles(Pair pair) {
    List<Unit> units = pair.units();
    PhraseRole first = role(units, pair.subject());
    PhraseRole second = role(units, pair.object());
    long particles = particle(first) * 16L + particle(second);
    Unit behind = predicate(units, Math.max(pair.subject(), pair.object()) + 1, units.size());
    Unit last = lastPredicate(units);
    add(ROLE, pair(types(), particles));
    governed(ROLE + 1, behind, particles);
    governed(ROLE + 3, last, particles);
    addBoth(ROLE + 5, pair(head(units, first), particle(first)));
    addBoth(ROLE + 6, pair(head(units, second), particle(second)));
    addBoth(ROLE + 7, pair(head(units, first), head(units, second)));
  }

  private void governed(int template, Unit predicate, long particles) {
    addBoth(template, pair(predicate == null ? 1 : UnitHashes.stem(predicate), particles));
    addBoth(template + 1, pair(predicate == null ? 0 : WordSense.of(predicate), particles));
  }

  private static PhraseRole role(List<Unit> units, int name) {
    return name < 0 ? null : PhraseRole.of(units, name);
  }

  private static int particle(PhraseRole role) {
    return role == null ? UNNAMED : role.particle().ordinal();
  }

  private static long head(List<Unit> units, PhraseRole role) {
    return role == null ? 0 : UnitHashes.text(units, role.head());
  }

  /**
   * Which comes first; where the sentence does not name one of them, which, and why it is meant.
   */
  private static long order(int subject, int object) {
    if (subject < 0) {
      return 8L - subject;
    }
    return object < 0 ? 24L - object : subject < object ? 1 : 2;
  }

  private static long pair(long first, long second) {
    return Hashing.pair(first, second);
  }

  private void add(int template, long value) {
    features.add(template, value);
  }

  private long types() {
    return features.types();
  }

  private void addBoth(int template, long value) {
    features.addBoth(template, value);
  }

  private static int particle(List<Unit> units, int index) {
    return index < 0 ? UNNAMED : units.get(index).particle().ordinal();
  }

  private static int count(List<Unit> units, int low, int high, Unit.Kind kind) {
    int count = 0;
    for (int i = low + 1; i < high; i++) {
      count += units.get(i).is(kind) ? 1 : 0;
    }
    return Math.min(count, MAX_COUNT);
  }

  private void around(List<Unit> units, int index, int template) {
    for (int distance = -BESIDE; distance <= BESIDE; distance++) {
      if (distance != 0 && index >= 0) {
        addBoth(template + BESIDE + distance, UnitHashes.text(units, index + distance));
        addBoth(
            SENSE_BESIDE + template + BESIDE + distance, UnitHashes.sense(units, index + distance));
      }
    }
  }

  private void between(List<Unit> units, int low, int high) {
    for (int i = Math.max(low + 1, high - REACH); i < high; i++) {
      word(units.get(i), BETWEEN);
    }
  }

  private void behind(List<Unit> units, int high) {
    for (int i = high + 1; i < Math.min(units.size(), high + REACH); i++) {
      word(units.get(i), BEHIND);
    }
  }

  private void word(Unit unit, int template) {
    int sense = WordSense.of(unit);
    if (sense > 0) {
      addBoth(SENSE_OF_WORD + template, sense);
    }
    if (unit.is(Unit.Kind.NOUN)) {
      addBoth(template, Hashing.of(unit.text()));
      addBoth(template + 1, UnitHashes.end(unit));
    } else if (unit.is(Unit.Kind.PREDICATE)) {
      addBoth(template + 2, UnitHashes.stem(unit));
    }
  }

  private void predicates(List<Unit> units, int low, int high, long particles) {
    Unit behind = predicate(units, high + 1, units.size());
    Unit between = predicate(units, low + 1, high);
    Unit last = lastPredicate(units);
    predicate(units, behind, NEXT_PREDICATE, particles);
    predicate(units, between, INNER_PREDICATE, particles);
    predicate(units, last, LAST_PREDICATE, particles);
  }

  private void predicate(List<Unit> units, Unit unit, int template, long particles) {
    long stem = unit == null ? 1 : UnitHashes.stem(unit);
    int ending = unit == null ? 0 : unit.ending().ordinal();
    addBoth(template, stem);
    addBoth(template + 1, pair(stem, particles));
    addBoth(template + 2, stem * 16 + ending);
    add(template + 3, pair(types(), particles * 16 + ending));
    int at = units.indexOf(unit);
    addBoth(BEFORE_PREDICATE + template, pair(stem, UnitHashes.text(units, at - 1)));
    int sense = unit == null ? 0 : WordSense.of(unit);
    addBoth(SENSE_OF_PREDICATE + template, sense);
    addBoth(SENSE_OF_PREDICATE + template + 1, pair(sense, particles));
  }

  private static Unit predicate(List<Unit> units, int from, int to) {
    for (int i = from; i < to; i++) {
      if (units.get(i).is(Unit.Kind.PREDICATE)) {
        return units.get(i);
      }
    }
    return null;
  }

  private static Unit lastPredicate(List<Unit> units) {
    for (int i = units.size() - 1; i >= 0; i--) {
      if (units.get(i).is(Unit.Kind.PREDICATE)) {
        return units.get(i);
      }
    }
    return null;
  }

  private static long path(List<Unit> units, int low, int high) {
    long path = 1;
    for (int i = low + 1; i < high && i < low + 7; i++) {
      Unit unit = units.get(i);
      path = path * 128 + unit.kind().ordinal() * 16L + unit.particle().ordinal();
    }
    return path;
  }

  /** Whether something else is marked as the subject, and where. */
  private static long rivals(List<Unit> units, int subject, int object) {
    int low = Math.min(subject, object);
    int high = Math.max(subject, object);
    long rivals = 0;
    for (int i = 0; i < units.size(); i++) {
      if (i != subject && i != object && units.get(i).particle().marksSubject()) {
        int place = i < low ? 0 : i < high ? 2 : 4;
        rivals |= (units.get(i).is(Unit.Kind.NAME) ? 2L : 1L) << place;
      }
    }
    return rivals;
  }
}
