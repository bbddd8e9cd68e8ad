package io.newsgraph.article.reading;

import io.newsgraph.article.identity.ArticleId;
import io.newsgraph.article.identity.ArticleNotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * Reads articles by columns: a text is not read, unpacked and sent through the network where a
 * title is all that is asked for.
 */
@ApplicationScoped
class ArticleReader {

  static final String NEWEST =
      "article a JOIN revision r ON r.article_id = a.id AND r.revision = a.revision";

  private static final String ANY_REVISION = "article a JOIN revision r ON r.article_id = a.id";

  private final Session session;

  ArticleReader(Session session) {
    this.session = session;
  }

  /**
   * @param revision from 1, or null for the newest
   * @throws ArticleNotFound if there is none
   */
  PartialArticle read(ArticleId id, Integer revision, Set<ArticleField> fields) {
    SqlConditions conditions = new SqlConditions();
    conditions.add("a.id = :id", "id", id.uuid());
    if (revision != null) {
      conditions.add("r.revision = :revision", "revision", revision);
    }
    String from = revision == null ? NEWEST : ANY_REVISION;
    return rows(ArticleField.columns(fields), from + conditions.where(), conditions).stream()
        .findFirst()
        .map(row -> new PartialArticle(row.article(), fields))
        .orElseThrow(
            () -> revision == null ? ArticleNotFound.of(id) : ArticleNotFound.of(id, revision));
  }

  /**
   * @param from the SQL that follows FROM, with {@code a} for articles and {@code r} for revisions
   */
  List<ArticleRow> rows(Collection<Column> columns, String from, SqlConditions conditions) {
    Set<Column> read = EnumSet.copyOf(columns);
    NativeQuery<Tuple> query =
        session.createNativeQuery("SELECT " + Column.list(read) + " FROM " + from, Tuple.class);
    read.forEach(column -> query.addScalar(column.name(), column.type()));
    conditions.bind(query);
    return query.getResultList().stream().map(row -> new ArticleRow(row, read)).toList();
  }
}
