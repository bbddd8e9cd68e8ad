package io.newsgraph.analysis.entity;

import io.newsgraph.analysis.database.Database;
import io.newsgraph.analysis.database.Sql;
import io.newsgraph.analysis.entity.name.NameNormalizer;
import io.newsgraph.analysis.paging.Cursor;
import io.newsgraph.analysis.paging.Page;
import io.newsgraph.analysis.paging.PageRequest;
import io.newsgraph.analysis.selection.Fields;
import io.newsgraph.analysis.selection.Selected;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The list of all entities, those named by most articles first. */
@ApplicationScoped
class EntityList {

  static final String NAME = "entities";

  /** A longer text is no name, and matching it only costs. */
  private static final int MAX_QUERY_LENGTH = 100;

  private static final String FILTER =
      """
      from entity e
      where e.merged_into is null and e.article_count > 0
        and (cardinality(?::text[]) = 0 or e.type = any(?::text[]))
        and (? = '' or exists (select from entity_name n
                               where n.entity_id = e.id and n.normalized like ?)
                    or e.given_normalized like ?)
      """;

  private final Database database;

  EntityList(Database database) {
    this.database = database;
  }

  /**
   * @param query part of a name or alias, or null for all
   * @param types names of types to keep; none keeps all
   */
  Page<EntityItem> page(String query, List<String> types, PageRequest request, Fields fields) {
    String normalized = query == null ? "" : normalize(query);
    Filter filter = new Filter(normalized, InvalidEntityType.check(types));
    return database.read(sql -> page(sql, filter, request, fields));
  }

  private static Page<EntityItem> page(Sql sql, Filter filter, PageRequest request, Fields fields) {
    PageRequest.Scan scan = request.scan(true);
    List<Entity> rows =
        sql.list(
            "select %s %s and (e.article_count, e.id) %s (?, ?) order by e.article_count %s, e.id %s limit ?"
                .formatted(
                    EntityReader.columns(fields.has("aliases")),
                    FILTER,
                    scan.comparison(),
                    scan.direction(),
                    scan.direction()),
            EntityReader::entity,
            filter.types(),
            filter.types(),
            filter.query(),
            filter.pattern(),
            filter.pattern(),
            scan.key(),
            scan.id(),
            scan.limit());
    Long total = request.total() ? count(sql, filter) : null;
    return Page.of(request, rows, total, entity -> item(entity, fields));
  }

  private static long count(Sql sql, Filter filter) {
    return sql.first(
            "select count(*) as total " + FILTER,
            row -> row.number("total"),
            filter.types(),
            filter.types(),
            filter.query(),
            filter.pattern(),
            filter.pattern())
        .orElseThrow();
  }

  private static EntityItem item(Entity entity, Fields fields) {
    Cursor cursor = new Cursor(NAME, entity.articleCount(), entity.id().value());
    return new EntityItem(cursor.toString(), new Selected<>(entity, fields));
  }

  private static String normalize(String query) {
    boolean written = query.length() <= MAX_QUERY_LENGTH && !query.isBlank();
    if (!written || !PrintableText.is(query)) {
      throw new InvalidQuery(MAX_QUERY_LENGTH);
    }
    return NameNormalizer.normalize(query);
  }

  private record Filter(String query, List<String> types) {

    /** The query anywhere in a name, its own wildcards taken literally. */
    String pattern() {
      return "%" + query.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
  }
}
