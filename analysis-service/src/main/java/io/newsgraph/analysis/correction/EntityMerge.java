package io.newsgraph.analysis.correction;

import io.newsgraph.analysis.corpus.CorrectionTurn;
import io.newsgraph.analysis.corpus.ShareTransfer;
import io.newsgraph.analysis.database.Sql;
import io.newsgraph.analysis.identifier.EntityId;
import io.newsgraph.analysis.task.TaskWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Makes several entities one. Those merged stay to answer their ids, and to catch their names, with
 * the survivor.
 */
final class EntityMerge {

  /** Nobody looks at more before saying that they are one. */
  static final int MAX_ENTITIES = 100;

  /**
   * Results wait while a correction is made: so many articles, a hundred rows each, are moved
   * within seconds. The smaller entity is the one to move.
   */
  static final int MAX_ARTICLES = 10_000;

  private static final String ARTICLES =
      "select article_id from article_entity where entity_id = ? order by article_id";

  /** Those that name both: only their text tells in how many sentences the one stands now. */
  private static final String NAMING_BOTH =
      """
      select f.article_id from article_entity f
      join article_entity t on t.article_id = f.article_id and t.entity_id = ?
      where f.entity_id = ?
      """;

  /** Both were what they were: neither speaks against the other from now on. */
  private static final String KEEP_OFFICES =
      """
      update entity e set
        merged_offices = array(
          select distinct office from article_entity a, unnest(a.offices) as office where a.entity_id = any(?::uuid[])
          union select unnest(m.merged_offices) from entity m where m.id = any(?::uuid[])
          order by 1 limit 50),
        merged_callings = array(
          select distinct calling from article_entity a, unnest(a.callings) as calling where a.entity_id = any(?::uuid[])
          union select unnest(m.merged_callings) from entity m where m.id = any(?::uuid[])
          order by 1)
      where e.id = ? and e.type = 'PERSON'
      """;

  /** What was merged into it before goes along: an id is one step from its survivor. */
  private static final String POINT =
      "update entity set merged_into = ? where id = ? or merged_into = ?";

  private final Sql sql;
  private final CorrectionLog.Note note;

  private EntityMerge(Sql sql, CorrectionLog.Note note) {
    this.sql = sql;
    this.note = note;
  }

  /**
   * Merges, in the caller's transaction. An entity that is merged already counts as its survivor,
   * so that the same request may come twice.
   *
   * @return the survivor
   * @throws CorrectionRefused if nothing was done
   */
  static UUID merge(Sql sql, List<EntityId> from, EntityId into, CorrectionLog.Note note) {
    if (from.contains(into)) {
      throw CorrectionRefused.intoItself();
    }
    CorrectionTurn.take(sql);
    return new EntityMerge(sql, note).merge(from, into);
  }

  private UUID merge(List<EntityId> from, EntityId into) {
    CorrectedEntity survivor = CorrectedEntity.read(sql, into, "into");
    Map<UUID, CorrectedEntity> merged = new LinkedHashMap<>();
    for (EntityId id : from) {
      CorrectedEntity entity = CorrectedEntity.read(sql, id, "from");
      if (!entity.type().equals(survivor.type())) {
        throw CorrectionRefused.differentTypes(id);
      }
      merged.put(entity.id(), entity);
    }
    merged.remove(survivor.id());
    long articles = merged.values().stream().mapToLong(CorrectedEntity::articles).sum();
    if (articles > MAX_ARTICLES) {
      throw CorrectionRefused.tooLarge(articles, MAX_ARTICLES);
    }
    merged.keySet().forEach(each -> merge(each, survivor.id()));
    return survivor.id();
  }

  private void merge(UUID from, UUID into) {
    List<UUID> articles = sql.list(ARTICLES, row -> row.uuid("article_id"), from);
    List<UUID> both = sql.list(NAMING_BOTH, row -> row.uuid("article_id"), into, from);
    CorrectionLog.write(sql, CorrectionKind.MERGE, into, from, articles, note);
    List<UUID> pair = List.of(from, into);
    sql.update(KEEP_OFFICES, pair, pair, pair, pair, into);
    ShareTransfer.move(sql, from, into, articles, note.reason());
    sql.update(POINT, into, from, from);
    TaskWriter.enqueueAgain(sql, both);
  }
}
