package io.newsgraph.analysis.correction;

import io.newsgraph.analysis.corpus.CorrectionTurn;
import io.newsgraph.analysis.corpus.ShareTransfer;
import io.newsgraph.analysis.database.Sql;
import io.newsgraph.analysis.entity.identity.EntityIdentities;
import io.newsgraph.analysis.entity.name.NameNormalizer;
import io.newsgraph.analysis.identifier.ArticleId;
import io.newsgraph.analysis.identifier.EntityId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Makes two entities of one: the named articles go to a new one. */
final class EntitySplit {

  /** A person has looked at each; and results wait while they are moved. */
  static final int MAX_ARTICLES = 1_000;

  private static final String NAMES =
      """
      select article_id, names from article_entity
      where article_id = any(?::uuid[]) and entity_id = ?
      """;

  private static final String MAKE =
      """
      insert into entity (id, type, normalized, name, given_name, given_normalized, description)
      values (?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String NAME_IN_USE =
      """
      insert into entity_key (type, normalized) values (?, ?) on conflict do nothing
      """;

  private EntitySplit() {}

  /**
   * Splits, in the caller's transaction.
   *
   * @param name how the new entity is shown; null for as the articles call it
   * @param description what tells it from the other; null for what the articles tell
   * @return the new entity
   * @throws CorrectionRefused if nothing was done
   */
  static UUID split(
      Sql sql,
      EntityId entity,
      List<ArticleId> articles,
      String name,
      String description,
      CorrectionLog.Note note) {
    CorrectionTurn.take(sql);
    CorrectedEntity source = CorrectedEntity.read(sql, entity, "entity");
    List<UUID> moved = articles.stream().map(ArticleId::value).distinct().toList();
    Set<String> used = check(sql, source, moved);
    UUID made = EntityIdentities.newId();
    String normalized = normalized(source, name, used);
    sql.update(NAME_IN_USE, source.type(), normalized);
    sql.update(
        MAKE,
        made,
        source.type(),
        normalized,
        name == null ? source.name() : name,
        name,
        name == null ? null : NameNormalizer.normalize(name),
        description);
    CorrectionLog.write(sql, CorrectionKind.SPLIT, source.id(), made, moved, note);
    ShareTransfer.move(sql, source.id(), made, moved, note.reason());
    return made;
  }

  /** The names by which the articles call the entity, as identity compares them. */
  private static Set<String> check(Sql sql, CorrectedEntity source, List<UUID> articles) {
    Set<UUID> naming = new HashSet<>();
    Set<String> used = new HashSet<>();
    sql.list(
            NAMES,
            row -> {
              row.texts("names").forEach(each -> used.add(NameNormalizer.normalize(each)));
              return row.uuid("article_id");
            },
            articles,
            source.id())
        .forEach(naming::add);
    for (UUID article : articles) {
      if (!naming.contains(article)) {
        throw CorrectionRefused.notNamed(new ArticleId(article));
      }
    }
    if (articles.size() >= source.articles()) {
      throw CorrectionRefused.nothingLeft();
    }
    return used;
  }

  /**
   * By what it is found from now on: its own name where its articles use that; else the common one,
   * under which there are two then.
   */
  private static String normalized(CorrectedEntity source, String name, Set<String> used) {
    String given = name == null ? source.normalized() : NameNormalizer.normalize(name);
    return used.contains(given) ? given : source.normalized();
  }
}
