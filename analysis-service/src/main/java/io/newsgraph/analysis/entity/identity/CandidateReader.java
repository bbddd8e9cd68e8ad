package io.newsgraph.analysis.entity.identity;

import io.newsgraph.analysis.database.Json;
import io.newsgraph.analysis.database.Row;
import io.newsgraph.analysis.database.Sql;
import io.newsgraph.analysis.entity.EntityKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds the entities that names may be. */
final class CandidateReader {

  /** More people of one name than anybody keeps apart; the most named ones stand for them. */
  private static final int MAX_CANDIDATES = 50;

  private static final String BY_NAME =
      """
      select n.type, n.normalized, s.id, s.article_count, e.merged_into is not null as merged, e.id as own
      from json_to_recordset(?::json) as n(type text, normalized text collate "C")
      join entity e on (e.type, e.normalized) = (n.type, n.normalized)
      join entity s on s.id = coalesce(e.merged_into, e.id)
      order by s.article_count desc, s.id, merged
      """;

  /** What has one of these names, but as an alias. */
  private static final String BY_ALIAS =
      """
      select distinct n.type, n.normalized, s.id, s.article_count, s.normalized as name, false as merged, s.id as own
      from json_to_recordset(?::json) as n(type text, normalized text collate "C")
      join entity_name a on a.normalized = n.normalized
      join entity s on s.id = a.entity_id and s.type = n.type
      where s.merged_into is null and s.normalized <> n.normalized
      """;

  private CandidateReader() {}

  /** The candidates of each name, the most named first. */
  static Map<EntityKey, List<Candidate>> byName(Sql sql, Collection<EntityKey> names) {
    Map<EntityKey, List<Candidate>> found = new HashMap<>();
    for (Found each : sql.list(BY_NAME, Found::of, Json.write(names))) {
      List<Candidate> candidates = found.computeIfAbsent(each.key(), _ -> new ArrayList<>());
      boolean known = candidates.stream().anyMatch(one -> one.id().equals(each.candidate().id()));
      if (!known && candidates.size() < MAX_CANDIDATES) {
        candidates.add(each.candidate());
      }
    }
    return found;
  }

  /**
   * Who is meant by names that no entity has, by aliases that are certain: of the entity, or of the
   * appearance. Where several are, none is.
   *
   * @param guarded whether an entity of that name may be taken
   */
  static Map<EntityKey, Aliased> byAlias(
      Sql sql, List<Appearance> unknown, Predicate<EntityKey> guarded) {
    Map<EntityKey, Set<Aliased>> found = new HashMap<>();
    List<EntityKey> names = unknown.stream().map(Appearance::key).toList();
    sql
        .list(BY_ALIAS, row -> Map.entry(row.text("name"), Found.of(row)), Json.write(names))
        .stream()
        .filter(each -> CertainAlias.isCertain(each.getKey(), each.getValue().key().normalized()))
        .filter(each -> guarded.test(each.getValue().named(each.getKey())))
        .forEach(each -> add(found, each.getValue().key(), each.getValue()));
    Map<EntityKey, List<EntityKey>> owners = owners(unknown);
    sql.list(BY_NAME, Found::of, Json.write(owners.keySet()))
        .forEach(each -> owners.get(each.key()).forEach(owner -> add(found, owner, each)));
    return found.entrySet().stream()
        .filter(each -> each.getValue().size() == 1)
        .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().iterator().next()));
  }

  private static void add(Map<EntityKey, Set<Aliased>> found, EntityKey key, Found each) {
    found
        .computeIfAbsent(key, _ -> new TreeSet<>())
        .add(new Aliased(each.candidate().id(), each.key().normalized()));
  }

  private static Map<EntityKey, List<EntityKey>> owners(List<Appearance> unknown) {
    Map<EntityKey, List<EntityKey>> owners = new HashMap<>();
    for (Appearance each : unknown) {
      for (String alias : each.aliases()) {
        owners
            .computeIfAbsent(new EntityKey(each.key().type(), alias), _ -> new ArrayList<>())
            .add(each.key());
      }
    }
    return owners;
  }

  /** An entity that is known by an alias. */
  record Aliased(UUID entity, String alias) implements Comparable<Aliased> {

    @Override
    public int compareTo(Aliased other) {
      return entity.compareTo(other.entity);
    }
  }

  private record Found(EntityKey key, Candidate candidate) {

    EntityKey named(String normalized) {
      return new EntityKey(key.type(), normalized);
    }

    static Found of(Row row) {
      return new Found(
          EntityKey.of(row),
          new Candidate(
              row.uuid("id"),
              row.integer("article_count"),
              row.flag("merged") ? row.uuid("own") : null));
    }
  }
}
