package io.newsgraph.analysis.relation;

import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.relation.statement.Statement;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who holds an office where. Clusters are told by identity: to compare them takes long. */
record Organizations(Map<EntityCluster, EntityCluster> byPerson, Set<EntityCluster> placed) {

  static Organizations of(List<List<Statement>> offices, List<List<Statement>> memberships) {
    Map<EntityCluster, EntityCluster> byPerson = new IdentityHashMap<>();
    Set<EntityCluster> placed = Collections.newSetFromMap(new IdentityHashMap<>());
    memberships.forEach(sentence -> sentence.forEach(each -> placed.add(each.subject())));
    Set<EntityCluster> unsure = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Statement office : placed(offices)) {
      placed.add(office.subject());
      EntityCluster known = byPerson.putIfAbsent(office.subject(), office.object());
      if (office.former() || known != null && known != office.object()) {
        unsure.add(office.subject());
      }
    }
    unsure.forEach(byPerson::remove);
    return new Organizations(byPerson, placed);
  }

  private static List<Statement> placed(List<List<Statement>> offices) {
    return offices.stream()
        .flatMap(List::stream)
        .filter(office -> office.object() != null && office.type() == RelationType.ROLE)
        .toList();
  }

  /** An office without its place is told only where no other sentence names the place. */
  boolean isWorthTelling(Statement office) {
    return office.object() != null || !placed.contains(office.subject());
  }
}
