package io.newsgraph.analysis.correction;

import io.newsgraph.analysis.database.Json;
import io.newsgraph.analysis.database.Row;
import io.newsgraph.analysis.database.Sql;
import io.newsgraph.analysis.entity.name.NameNormalizer;
import io.newsgraph.analysis.identifier.EntityId;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The log of corrections: written with each, followed by identity, read by people. */
final class CorrectionLog {

  /** Of an entity; nobody corrects one more often, and all of a batch are in memory. */
  private static final int MAX_SHOWN = 100;

  /** An entity of more articles is told by them; a row for each would make a split of one long. */
  private static final int MAX_KEPT = 10_000;

  private static final String WRITE =
      """
      insert into correction (kind, entity_id, other_id, other_name, articles, reason, made_by)
      select ?, ?, id, name, ?, ?, ? from entity where id = ?
      returning id
      """;

  /** The names by which each article calls what is about to be moved, and those of its others. */
  private static final String NAMES =
      """
      select a.article_id, a.names, coalesce(beside.others, '{}') as others
      from article_entity a
      left join (
        select b.article_id, array_agg(o.normalized) as others
        from article_entity b join entity o on o.id = b.entity_id
        where b.article_id = any(?::uuid[]) and o.id <> ? and o.type = (select type from entity where id = ?)
        group by b.article_id) beside using (article_id)
      where a.article_id = any(?::uuid[]) and a.entity_id = ?
      """;

  /** Who splits an entity says of the other articles that they name the old one. */
  private static final String KEPT =
      """
      select article_id from article_entity
      where entity_id = ? and article_id <> all(?::uuid[])
      order by effective_at desc, article_id desc limit ?
      """;

  private static final String FOLLOW =
      """
      insert into article_correction (article_id, correction_id, from_entity, to_entity, names)
      select article_id, ?, ?, ?, names
      from json_to_recordset(?::json) as c(article_id uuid, names text[])
      """;

  /** An entity's own, and those of what was merged into it; the newest first. */
  private static final String READ =
      """
      select asked.id as asked, c.*
      from unnest(?::uuid[]) as asked(id)
      join entity a on a.id = asked.id
      cross join lateral (
        select k.* from correction k
        where k.id in (
          select id from correction where entity_id in (
            select m.id from entity m where m.id = coalesce(a.merged_into, a.id) or m.merged_into = coalesce(a.merged_into, a.id))
          union
          select id from correction where kind = 'SPLIT' and other_id = coalesce(a.merged_into, a.id))
        order by k.id desc limit ?
      ) c
      order by asked.id, c.id desc
      """;

  private CorrectionLog() {}

  /**
   * Writes that articles were moved, before they are.
   *
   * @param entity the survivor of a merge, or what is split
   * @param other what is merged, or split off
   */
  static void write(
      Sql sql, CorrectionKind kind, UUID entity, UUID other, Collection<UUID> articles, Note note) {
    long id =
        sql.first(
                WRITE,
                row -> row.number("id"),
                kind.name(),
                entity,
                articles.size(),
                note.reason(),
                note.madeBy(),
                other)
            .orElseThrow();
    UUID from = kind == CorrectionKind.MERGE ? other : entity;
    UUID to = kind == CorrectionKind.MERGE ? entity : other;
    follow(sql, id, from, to, articles);
    if (kind == CorrectionKind.SPLIT) {
      List<UUID> kept = sql.list(KEPT, row -> row.uuid("article_id"), entity, articles, MAX_KEPT);
      follow(sql, id, entity, entity, kept);
    }
  }

  private static void follow(
      Sql sql, long correction, UUID from, UUID to, Collection<UUID> articles) {
    List<Followed> followed = sql.list(NAMES, Followed::of, articles, from, from, articles, from);
    sql.update(FOLLOW, correction, from, to, Json.write(followed));
  }

  /** What was corrected about each of the entities, under the id it was asked by. */
  static Map<UUID, List<Correction>> read(Sql sql, Collection<UUID> entities) {
    Map<UUID, List<Correction>> read = new HashMap<>();
    sql.list(READ, row -> Map.entry(row.uuid("asked"), Correction.of(row)), entities, MAX_SHOWN)
        .forEach(
            each ->
                read.computeIfAbsent(each.getKey(), _ -> new ArrayList<>()).add(each.getValue()));
    return read;
  }

  /**
   * What people say about a correction.
   *
   * @param madeBy who makes it; null where the caller does not tell
   */
  record Note(String reason, String madeBy) {}

  /** A row of the statement; the names are its columns'. */
  private record Followed(UUID article_id, List<String> names) {

    static Followed of(Row row) {
      List<String> others = row.texts("others");
      return new Followed(
          row.uuid("article_id"),
          row.texts("names").stream()
              .map(NameNormalizer::normalize)
              .filter(name -> !others.contains(name))
              .distinct()
              .toList());
    }
  }

  /**
   * A correction as people see it.
   *
   * @param entityId the survivor of a merge, or what was split
   * @param otherId what was merged into it, or split off
   * @param otherName how that was called then
   * @param articles how many articles were moved
   */
  public record Correction(
      CorrectionKind kind,
      EntityId entityId,
      EntityId otherId,
      String otherName,
      int articles,
      String reason,
      String madeBy,
      OffsetDateTime madeAt) {

    private static Correction of(Row row) {
      return new Correction(
          CorrectionKind.valueOf(row.text("kind")),
          new EntityId(row.uuid("entity_id")),
          new EntityId(row.uuid("other_id")),
          row.text("other_name"),
          row.integer("articles"),
          row.text("reason"),
          row.text("made_by"),
          row.time("made_at"));
    }
  }
}
