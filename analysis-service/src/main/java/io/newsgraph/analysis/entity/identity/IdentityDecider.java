package io.newsgraph.analysis.entity.identity;

import io.newsgraph.analysis.database.Sql;
import io.newsgraph.analysis.entity.EntityKey;
import io.newsgraph.analysis.entity.identity.Candidate.Profile;
import io.newsgraph.analysis.entity.identity.CandidateReader.Aliased;
import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.identifier.EntityId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Decides which entities the appearances of one article are; what is new stays open. First what its
 * name alone decides, then, with these beside them, those of whom several are known or who may be
 * others. At most eight statements an article.
 */
final class IdentityDecider {

  /** Places are beside everybody; and of a long list the most salient do. */
  private static final int MAX_BESIDE = 60;

  private final Sql sql;
  private final ArticleCorrections corrections;
  private final Collection<UUID> before;
  private final Predicate<EntityKey> guarded;
  private final Map<EntityKey, IdentityDecision> decisions = new LinkedHashMap<>();
  private final Map<EntityKey, String> names = new HashMap<>();

  /**
   * @param before what the article's names were taken for when it was analysed last
   * @param guarded whether an entity of a name may be taken: a worker takes only what it has locked
   */
  IdentityDecider(
      Sql sql,
      ArticleCorrections corrections,
      Collection<UUID> before,
      Predicate<EntityKey> guarded) {
    this.sql = sql;
    this.guarded = guarded;
    this.corrections = corrections;
    this.before = before;
  }

  /**
   * @param appearances the most salient first, each key once
   */
  Map<EntityKey, IdentityDecision> decide(List<Appearance> appearances) {
    appearances.forEach(each -> names.put(each.key(), each.name()));
    Map<EntityKey, List<Candidate>> candidates =
        CandidateReader.byName(sql, appearances.stream().map(Appearance::key).toList());
    List<Appearance> unknown =
        appearances.stream().filter(each -> !candidates.containsKey(each.key())).toList();
    Map<EntityKey, Aliased> aliased = CandidateReader.byAlias(sql, unknown, guarded);
    unknown.forEach(each -> decide(each, byAlias(aliased.get(each.key()))));
    List<Appearance> open = new ArrayList<>();
    for (Appearance each : appearances) {
      List<Candidate> known = candidates.get(each.key());
      if (known != null && isOpen(each, known)) {
        open.add(each);
      } else if (known != null) {
        decide(each, byName(each, known.getFirst()));
      }
    }
    judge(open, candidates);
    return decisions;
  }

  private void decide(Appearance appearance, IdentityDecision decision) {
    decisions.put(appearance.key(), corrections.applyTo(appearance.key(), decision));
  }

  private static IdentityDecision byAlias(Aliased aliased) {
    return aliased == null
        ? new IdentityDecision(null, IdentityReason.NAME, null)
        : new IdentityDecision(aliased.entity(), IdentityReason.ALIAS, aliased.alias());
  }

  private static IdentityDecision byName(Appearance appearance, Candidate only) {
    if (only.merged() != null) {
      String merged = new EntityId(only.merged()).toString();
      return new IdentityDecision(only.id(), IdentityReason.CORRECTION, merged);
    }
    IdentityReason reason =
        appearance.isPerson() ? IdentityReason.ONLY_ONE_OF_NAME : IdentityReason.NAME;
    return new IdentityDecision(only.id(), reason, null);
  }

  private static boolean isOpen(Appearance appearance, List<Candidate> candidates) {
    return candidates.size() > 1 || (appearance.isPerson() && appearance.tellsWho());
  }

  private void judge(List<Appearance> open, Map<EntityKey, List<Candidate>> candidates) {
    if (open.isEmpty()) {
      return;
    }
    List<UUID> beside =
        decisions.entrySet().stream()
            .filter(each -> each.getKey().type() != EntityType.LOCATION)
            .map(each -> each.getValue().entity())
            .filter(Objects::nonNull)
            .distinct()
            .limit(MAX_BESIDE)
            .toList();
    List<UUID> questioned =
        open.stream()
            .flatMap(each -> candidates.get(each.key()).stream())
            .map(Candidate::id)
            .distinct()
            .toList();
    Map<UUID, Profile> profiles = ProfileReader.read(sql, questioned, beside);
    for (Appearance each : open) {
      decide(
          each,
          HomonymJudge.choose(
              each, organizations(each), candidates.get(each.key()), profiles, before));
    }
  }

  private List<Organization> organizations(Appearance appearance) {
    return appearance.organizations().stream().map(this::organization).toList();
  }

  private Organization organization(EntityKey key) {
    IdentityDecision decision = decisions.get(key);
    return new Organization(
        decision == null ? null : decision.entity(),
        key.normalized(),
        names.getOrDefault(key, key.normalized()));
  }
}
