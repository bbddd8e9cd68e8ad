package io.newsgraph.article.reading;

import io.newsgraph.article.page.Cursor;
import io.newsgraph.article.page.Page;
import io.newsgraph.article.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Lists articles in pages that neither skip nor repeat one when others come in meanwhile. */
@ApplicationScoped
class ArticleListing {

  private final ArticleReader reader;
  private final Session session;

  ArticleListing(ArticleReader reader, Session session) {
    this.reader = reader;
    this.session = session;
  }

  Page<ArticleItem> page(
      ArticleFilter filter, ArticleOrder order, PageRequest request, Set<ArticleField> fields) {
    String list = order + " " + filter;
    SqlConditions conditions = filter.conditions();
    boolean descending = (order == ArticleOrder.NEWEST) != request.backward();
    if (request.cursor() != null) {
      addPlace(conditions, Cursor.decode(request.cursor(), list), descending);
    }
    List<ArticleItem> items =
        reader
            .rows(columns(fields), sql(conditions, descending, request.size()), conditions)
            .stream()
            .map(row -> item(row, list, fields))
            .toList();
    return Page.of(request, items, request.total() ? count(filter) : null);
  }

  private static void addPlace(SqlConditions conditions, Cursor place, boolean descending) {
    conditions.add(
        "(a.effective_at, a.id) %s (:time, :id)".formatted(descending ? "<" : ">"),
        Map.of("time", place.time(), "id", place.id()));
  }

  private static Set<Column> columns(Set<ArticleField> fields) {
    Set<Column> columns = ArticleField.columns(fields);
    columns.add(Column.EFFECTIVE_AT);
    return columns;
  }

  private static String sql(SqlConditions conditions, boolean descending, int size) {
    String direction = descending ? "DESC" : "ASC";
    return ArticleReader.NEWEST
        + conditions.where()
        + " ORDER BY a.effective_at %1$s, a.id %1$s LIMIT %2$d".formatted(direction, size + 1);
  }

  private static ArticleItem item(ArticleRow row, String list, Set<ArticleField> fields) {
    String cursor = new Cursor(row.effectiveAt(), row.id()).encode(list);
    return new ArticleItem(cursor, new PartialArticle(row.article(), fields));
  }

  private long count(ArticleFilter filter) {
    SqlConditions conditions = filter.conditions();
    NativeQuery<Long> query =
        session.createNativeQuery(
            "SELECT count(*) FROM article a" + conditions.where(), Long.class);
    conditions.bind(query);
    return query.getSingleResult();
  }
}
