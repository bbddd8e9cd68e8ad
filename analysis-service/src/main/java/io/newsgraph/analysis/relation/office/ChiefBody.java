package io.newsgraph.analysis.relation.office;

import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.relation.referent.ReferentKind;
import java.util.Comparator;
import java.util.List;

/** The one organisation that an article is about: whatever names no subject is its doing. */
public final class ChiefBody {

  /** How much more the article is about it than about the next one. */
  private static final double LEAD = 1.3;

  /** What is named less often is not what an article goes on to speak of. */
  private static final int MIN_MENTIONS = 3;

  private ChiefBody() {}

  /** Null where no organisation stands out. */
  public static EntityCluster of(List<EntityCluster> clusters) {
    List<EntityCluster> bodies =
        clusters.stream()
            .filter(ReferentKind::isCompany)
            .sorted(Comparator.comparingDouble(EntityCluster::salience).reversed())
            .limit(2)
            .toList();
    if (bodies.isEmpty() || bodies.getFirst().mentions().size() < MIN_MENTIONS) {
      return null;
    }
    boolean isAlone =
        bodies.size() < 2 || bodies.getFirst().salience() > LEAD * bodies.getLast().salience();
    return isAlone ? bodies.getFirst() : null;
  }
}
