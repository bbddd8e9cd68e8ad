package io.newsgraph.analysis.relation.type;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.WordList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which types of entities a relation can hold between. */
public final class ArgumentTypes {

  private static final List<String> COURTS = WordList.lines(ArgumentTypes.class, "courts.txt");

  private static final String CHAMBER = "부";

  private static final List<String> JUDGES = WordList.lines(ArgumentTypes.class, "judges.txt");

  private static final Map<RelationType, Set<EntityType>> SUBJECTS =
      new EnumMap<>(RelationType.class);
  private static final Map<RelationType, Set<EntityType>> OBJECTS =
      new EnumMap<>(RelationType.class);

  static {
    for (String line : WordList.lines(ArgumentTypes.class, "argument-types.txt")) {
      String[] parts = line.split("\\s*[:→]\\s*");
      RelationType type = RelationType.valueOf(parts[0]);
      SUBJECTS.put(type, types(parts[1]));
      OBJECTS.put(type, types(parts[2]));
    }
  }

  private ArgumentTypes() {}

  private static Set<EntityType> types(String names) {
    Set<EntityType> types = EnumSet.noneOf(EntityType.class);
    for (String name : names.split("\\s+")) {
      types.add(EntityType.valueOf(name));
    }
    return types;
  }

  /** Whether something of that type can have such a relation; courts sue nobody. */
  public static boolean mayBeSubject(RelationType type, EntityCluster cluster) {
    return SUBJECTS.get(type).contains(cluster.type())
        && (type != RelationType.SUE || !judges(cluster));
  }

  /** 서울중앙지법 민사합의27부 decides what others bring before it. */
  private static boolean judges(EntityCluster cluster) {
    return JUDGES.stream().anyMatch(cluster.name()::contains);
  }

  /** Whether something of that type can be what such a relation is with; courts are not sued. */
  public static boolean mayBeObject(RelationType type, EntityCluster cluster) {
    return OBJECTS.get(type).contains(cluster.type())
        && (type != RelationType.SUE || !isCourt(cluster));
  }

  /** Who sues turns to a court, and does not sue it: 서울중앙지법에 소송을 냈다. */
  private static boolean isCourt(EntityCluster cluster) {
    String name = cluster.name();
    // 수원지법 민사17부: a chamber is the court's.
    int chamber = name.endsWith(CHAMBER) ? name.indexOf(' ') : -1;
    String court = chamber < 0 ? name : name.substring(0, chamber);
    return COURTS.stream().anyMatch(court::endsWith);
  }
}
