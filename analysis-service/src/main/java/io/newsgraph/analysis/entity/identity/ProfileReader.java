package io.newsgraph.analysis.entity.identity;

import io.newsgraph.analysis.database.Row;
import io.newsgraph.analysis.database.Sql;
import io.newsgraph.analysis.entity.identity.Candidate.Company;
import io.newsgraph.analysis.entity.identity.Candidate.Profile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what articles tell of entities; four statements, however many. */
final class ProfileReader {

  /** The newest tell who somebody is; those of years ago are not read. */
  private static final int MAX_ARTICLES = 200;

  /** Fewer of its articles than this part may be there by mistake. */
  private static final double SETTLED_PART = 0.2;

  /** A few names explain what is shared. */
  private static final int MAX_NAMES = 3;

  private static final String OFFICES =
      """
      select c.id, o.offices, o.callings
      from unnest(?::uuid[]) as c(id)
      cross join lateral (
        select offices, callings from article_entity
        where entity_id = c.id order by effective_at desc, article_id desc limit ?) o
      where o.offices <> '{}'
      """;

  private static final String MERGED =
      """
      select id, merged_offices as offices, merged_callings as callings
      from entity where id = any(?::uuid[]) and merged_offices <> '{}'
      """;

  private static final String ORGANIZATIONS =
      """
      select c.id, o.id as organization, o.normalized, o.name
      from unnest(?::uuid[]) as c(id)
      cross join lateral (
        select distinct object from (
          select object from article_relation
          where subject = c.id and type = 'ROLE' and object is not null
          order by effective_at desc, article_id desc limit ?) newest) r
      join entity o on o.id = r.object
      order by c.id, o.id
      """;

  private static final String COMPANY =
      """
      select c.id, o.name, o.article_count
      from unnest(?::uuid[]) as c(id)
      cross join unnest(?::uuid[]) as beside(id)
      join edge e on (e.source, e.target) = (least(c.id, beside.id), greatest(c.id, beside.id))
      join entity o on o.id = beside.id
      order by c.id, o.article_count, o.id
      """;

  private ProfileReader() {}

  /**
   * @param candidates whom to read of
   * @param beside what the article at hand names
   */
  static Map<UUID, Profile> read(Sql sql, Collection<UUID> candidates, Collection<UUID> beside) {
    Map<UUID, List<Offices>> offices =
        grouped(sql.list(OFFICES, ProfileReader::offices, candidates, MAX_ARTICLES));
    Map<UUID, List<Offices>> merged = grouped(sql.list(MERGED, ProfileReader::offices, candidates));
    Map<UUID, List<Organization>> organizations =
        grouped(sql.list(ORGANIZATIONS, ProfileReader::organization, candidates, MAX_ARTICLES));
    Map<UUID, List<Beside>> company =
        grouped(sql.list(COMPANY, ProfileReader::beside, candidates, beside));
    Map<UUID, Profile> profiles = new HashMap<>();
    for (UUID id : candidates) {
      List<Offices> told = offices.getOrDefault(id, List.of());
      Offices kept = merged.getOrDefault(id, List.of()).stream().reduce(Offices.NONE, Offices::and);
      profiles.put(
          id,
          new Profile(
              organizations.getOrDefault(id, List.of()),
              told.stream().reduce(kept, Offices::and),
              settled(told, kept),
              company(company.getOrDefault(id, List.of()))));
    }
    return profiles;
  }

  private static Set<String> settled(List<Offices> told, Offices kept) {
    Map<String, Long> articles =
        told.stream()
            .flatMap(each -> each.callings().stream())
            .collect(Collectors.groupingBy(each -> each, Collectors.counting()));
    return Stream.concat(
            kept.callings().stream(),
            articles.entrySet().stream()
                .filter(each -> each.getValue() >= told.size() * SETTLED_PART)
                .map(Map.Entry::getKey))
        .collect(Collectors.toSet());
  }

  private static Company company(List<Beside> named) {
    double weight = named.stream().mapToDouble(Beside::weight).sum();
    return new Company(weight, named.stream().limit(MAX_NAMES).map(Beside::name).toList());
  }

  private static Map.Entry<UUID, Offices> offices(Row row) {
    return Map.entry(
        row.uuid("id"),
        new Offices(
            new LinkedHashSet<>(row.texts("offices")), new LinkedHashSet<>(row.texts("callings"))));
  }

  private static Map.Entry<UUID, Organization> organization(Row row) {
    return Map.entry(
        row.uuid("id"),
        new Organization(row.uuid("organization"), row.text("normalized"), row.text("name")));
  }

  private static Map.Entry<UUID, Beside> beside(Row row) {
    return Map.entry(row.uuid("id"), new Beside(row.text("name"), row.integer("article_count")));
  }

  private static <T> Map<UUID, List<T>> grouped(List<Map.Entry<UUID, T>> rows) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey,
                LinkedHashMap::new,
                Collectors.mapping(Map.Entry::getValue, Collectors.toCollection(ArrayList::new))));
  }

  private record Beside(String name, int articles) {

    double weight() {
      return 1 / (1 + Math.log(Math.max(1, articles)));
    }
  }
}
