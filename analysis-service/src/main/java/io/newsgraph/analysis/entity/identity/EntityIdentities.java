package io.newsgraph.analysis.entity.identity;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import io.newsgraph.analysis.database.Json;
import io.newsgraph.analysis.database.Sql;
import io.newsgraph.analysis.entity.EntityKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Finds or makes the entities that an article names. The caller holds the article's names:
 * whichever worker comes first to a new one makes its entity.
 */
public final class EntityIdentities {

  private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();

  private static final String MAKE =
      """
      insert into entity (id, type, normalized, name)
      select id, type, normalized, name
      from json_to_recordset(?::json) as made(id uuid, type text, normalized text, name text)
      """;

  private EntityIdentities() {}

  /** An id for a new entity: UUIDv7, so that ids sort by time. */
  public static UUID newId() {
    return IDS.generate();
  }

  /** The names by which appearances are looked for, to be locked first. */
  public static Set<EntityKey> names(List<Appearance> appearances) {
    Set<EntityKey> names = new HashSet<>();
    for (Appearance each : appearances) {
      names.add(each.key());
      each.aliases().forEach(alias -> names.add(new EntityKey(each.key().type(), alias)));
    }
    return names;
  }

  /**
   * @param locks that hold {@link #names}
   * @param article whose old result, if any, is withdrawn by now
   * @param before what its names were taken for in that
   * @param appearances the most salient first, each key once
   */
  public static Identities find(
      Sql sql,
      NameLocks locks,
      UUID article,
      Collection<UUID> before,
      List<Appearance> appearances) {
    ArticleCorrections corrections = ArticleCorrections.read(sql, article);
    Map<EntityKey, IdentityDecision> decisions =
        new IdentityDecider(sql, corrections, before, locks::isHeld).decide(appearances);
    List<New> made = new ArrayList<>();
    for (Appearance each : appearances) {
      IdentityDecision decision = decisions.get(each.key());
      if (decision.isNew()) {
        UUID id = newId();
        made.add(new New(id, each.key().type().name(), each.key().normalized(), each.name()));
        decisions.put(each.key(), decision.with(id));
      }
    }
    if (!made.isEmpty()) {
      sql.update(MAKE, Json.write(made));
    }
    return new Identities(decisions, appearances);
  }

  /** A row of the statement; the names are its columns'. */
  private record New(UUID id, String type, String normalized, String name) {}
}
