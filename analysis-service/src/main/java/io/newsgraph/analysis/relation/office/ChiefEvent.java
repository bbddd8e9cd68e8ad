package io.newsgraph.analysis.relation.office;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.WordList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The one festival, fair or contest that an article is about: its 집행위원장 needs no other body. */
final class ChiefEvent {

  private static final Set<String> OFFICES = WordList.set(ChiefEvent.class, "heads-of-events.txt");

  /** How much more the article is about it than about the next one. */
  private static final double LEAD = 1.3;

  private ChiefEvent() {}

  /** Null where no event stands out. */
  static EntityCluster of(List<EntityCluster> clusters) {
    List<EntityCluster> events =
        clusters.stream()
            .filter(cluster -> cluster.type() == EntityType.EVENT)
            .sorted(Comparator.comparingDouble(EntityCluster::salience).reversed())
            .limit(2)
            .toList();
    boolean isAlone =
        events.size() == 1
            || events.size() == 2
                && events.getFirst().salience() > LEAD * events.getLast().salience();
    return isAlone ? events.getFirst() : null;
  }

  /** Whether such events have an office. */
  static boolean has(String office) {
    return OFFICES.contains(office);
  }
}
