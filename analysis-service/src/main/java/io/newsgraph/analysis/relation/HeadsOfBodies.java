package io.newsgraph.analysis.relation;

import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.entity.recognition.EntityType;
import io.newsgraph.analysis.language.WordList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which offices head which bodies: a 총장 a university, a 지사 a province. */
final class HeadsOfBodies {

  private static final Map<String, List<String>> BODIES = read();

  private HeadsOfBodies() {}

  private static Map<String, List<String>> read() {
    Map<String, List<String>> bodies = new HashMap<>();
    for (String line : WordList.lines(HeadsOfBodies.class, "heads-of-bodies.txt")) {
      String[] parts = line.split("\\s*:\\s*");
      bodies.put(parts[0], Arrays.asList(parts[1].split("\\s+")));
    }
    return Map.copyOf(bodies);
  }

  /** Whether an office is the head's of such a body, by the ending of its name. */
  static boolean mayBeHead(String office, EntityCluster body) {
    boolean isBody = body.type() == EntityType.ORGANIZATION || body.type() == EntityType.LOCATION;
    List<String> endings = BODIES.getOrDefault(office, List.of());
    return isBody && endings.stream().anyMatch(ending -> isCalled(body, ending));
  }

  private static boolean isCalled(EntityCluster body, String ending) {
    return body.mentions().stream().anyMatch(mention -> mention.text().endsWith(ending));
  }
}
