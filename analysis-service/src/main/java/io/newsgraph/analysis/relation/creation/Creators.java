package io.newsgraph.analysis.relation.creation;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.relation.reading.Particle;
import io.newsgraph.analysis.relation.reading.Unit;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Who makes works: people whom the article calls 감독, 소설가 or the like, and groups of singers. */
public final class Creators {

  private static final Set<String> CALLINGS = WordList.set(EntityType.class, "creators.txt");
  private static final Set<String> GROUPS = WordList.set(EntityType.class, "groups.txt");

  /** How much more an article is about its chief artist than about another. */
  private static final double LEAD = 1.5;

  private final Set<EntityCluster> known = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Reads who makes works in the whole article. */
  public static Creators of(List<List<Unit>> sentences) {
    Creators creators = new Creators();
    sentences.forEach(creators::addFrom);
    return creators;
  }

  private void addFrom(List<Unit> units) {
    for (int i = 0; i < units.size(); i++) {
      if (units.get(i).clusters().size() == 1 && isCalled(units, i)) {
        known.add(units.get(i).cluster());
      }
    }
  }

  private static boolean isCalled(List<Unit> units, int name) {
    EntityType type = units.get(name).cluster().type();
    Set<String> words = type == EntityType.PERSON ? CALLINGS : GROUPS;
    boolean mayCreate = type == EntityType.PERSON || type == EntityType.ORGANIZATION;
    boolean isBefore =
        name > 0
            && units.get(name - 1).particle() == Particle.NONE
            && endsIn(words, units.get(name - 1));
    boolean isBehind =
        type == EntityType.PERSON
            && units.get(name).particle() == Particle.NONE
            && name + 1 < units.size()
            && endsIn(words, units.get(name + 1));
    return mayCreate && (isBefore || isBehind);
  }

  private static boolean endsIn(Set<String> words, Unit unit) {
    return unit.is(Unit.Kind.NOUN)
        && (words.contains(unit.text()) || words.stream().anyMatch(unit.text()::endsWith));
  }

  /** The person among them whom the article is about far more than about any other; else null. */
  EntityCluster chiefPerson() {
    List<EntityCluster> people =
        known.stream()
            .filter(cluster -> cluster.type() == EntityType.PERSON)
            .sorted(Comparator.comparingDouble(EntityCluster::salience).reversed())
            .limit(2)
            .toList();
    boolean isAlone =
        people.size() == 1
            || people.size() == 2
                && people.getFirst().salience() > LEAD * people.getLast().salience();
    return isAlone ? people.getFirst() : null;
  }

  boolean contain(EntityCluster cluster) {
    return known.contains(cluster);
  }
}
