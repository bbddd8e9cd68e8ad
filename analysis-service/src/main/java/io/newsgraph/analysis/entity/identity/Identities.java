package io.newsgraph.analysis.entity.identity;

import io.newsgraph.analysis.entity.EntityKey;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which entities the clusters of one article are, and why. */
public final class Identities {

  private final Map<EntityKey, IdentityDecision> decisions;
  private final Map<EntityKey, Appearance> appearances;

  /**
   * @param decisions of every appearance, none of them open
   */
  public Identities(Map<EntityKey, IdentityDecision> decisions, List<Appearance> appearances) {
    this.decisions = Map.copyOf(decisions);
    this.appearances =
        appearances.stream().collect(Collectors.toMap(Appearance::key, Function.identity()));
  }

  public UUID entityOf(EntityCluster cluster) {
    return decisionOf(cluster).entity();
  }

  public IdentityDecision decisionOf(EntityCluster cluster) {
    return decisions.get(EntityKey.of(cluster));
  }

  public Offices officesOf(EntityCluster cluster) {
    return appearances.get(EntityKey.of(cluster)).offices();
  }
}
