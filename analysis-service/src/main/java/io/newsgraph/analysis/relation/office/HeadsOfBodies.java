package io.newsgraph.analysis.relation.office;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.relation.reading.Unit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which offices head which bodies: a 총장 a university, a 지사 a province. */
public final class HeadsOfBodies {

  private static final Map<String, List<String>> BODIES = read();

  private static final WordSections WORDS = WordSections.of(HeadsOfBodies.class, "parties.txt");

  private static final List<String> PARTIES = WORDS.list("endings");

  private static final Set<String> OF_STATE = WORDS.set("offices-of-state");

  private HeadsOfBodies() {}

  private static Map<String, List<String>> read() {
    Map<String, List<String>> bodies = new HashMap<>();
    for (String line : WordList.lines(HeadsOfBodies.class, "heads-of-bodies.txt")) {
      String[] parts = line.split("\\s*:\\s*");
      bodies.put(parts[0], Arrays.asList(parts[1].split("\\s+")));
    }
    return Map.copyOf(bodies);
  }

  /** Whether an office is one that certain bodies have. */
  static boolean hasBodies(String office) {
    return BODIES.containsKey(office);
  }

  /** Whether an office is the head's of the body that is named there, by the ending of its name. */
  static boolean mayBeHead(String office, Unit body) {
    return isBody(body.cluster()) && endsLike(office, body.text());
  }

  /** As {@link #mayBeHead(String, Unit)}, by the body's full name. */
  static boolean mayBeHead(String office, EntityCluster body) {
    return isBody(body) && endsLike(office, body.name());
  }

  private static boolean endsLike(String office, String name) {
    return BODIES.getOrDefault(office, List.of()).stream().anyMatch(name::endsWith);
  }

  private static boolean isBody(EntityCluster body) {
    return body.type() == EntityType.ORGANIZATION || body.type() == EntityType.LOCATION;
  }

  /** Whether a body is a party and the office none of a party's: 대통령, 시장. */
  static boolean isOutsideParty(EntityCluster body, String office) {
    return isParty(body) && OF_STATE.contains(office);
  }

  /** Whether a body is called as parties are. */
  public static boolean isParty(EntityCluster body) {
    return PARTIES.stream().anyMatch(body.name()::endsWith);
  }
}
