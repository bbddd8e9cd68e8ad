package io.newsgraph.analysis.article;

import io.newsgraph.analysis.database.Database;
import io.newsgraph.analysis.database.Row;
import io.newsgraph.analysis.database.Sql;
import io.newsgraph.analysis.identifier.ArticleId;
import io.newsgraph.analysis.paging.Cursor;
import io.newsgraph.analysis.paging.Page;
import io.newsgraph.analysis.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** The articles that a filter keeps, by publication (else collection) and id. */
@ApplicationScoped
class ArticleList {

  private final Database database;

  ArticleList(Database database) {
    this.database = database;
  }

  Page<ArticleItem> page(ArticleFilter filter, Order order, PageRequest request) {
    return database.read(sql -> page(sql, filter, order, request));
  }

  private static Page<ArticleItem> page(
      Sql sql, ArticleFilter filter, Order order, PageRequest request) {
    PageRequest.Scan scan = request.scan(order == Order.NEWEST);
    List<Object> parameters = new ArrayList<>();
    String where = filter.where(parameters);
    Long total = request.total() ? count(sql, where, parameters) : null;
    Collections.addAll(parameters, scan.time(), scan.id(), scan.limit());
    List<Found> rows =
        sql.list(
            """
            select a.id, a.effective_at from article a
            %1$s and (a.effective_at, a.id) %2$s (?::timestamptz, ?)
            order by a.effective_at %3$s, a.id %3$s limit ?
            """
                .formatted(where, scan.comparison(), scan.direction()),
            Found::of,
            parameters.toArray());
    return Page.of(request, rows, total, found -> found.item(order.list()));
  }

  private static long count(Sql sql, String where, List<Object> parameters) {
    return sql.first(
            "select count(*) as total from article a " + where,
            row -> row.number("total"),
            parameters.toArray())
        .orElseThrow();
  }

  /** Which end of the list comes first. */
  enum Order {
    NEWEST,
    OLDEST;

    /** The list's name in cursors. */
    String list() {
      return this == NEWEST ? "articles-newest" : "articles-oldest";
    }
  }

  /** An article in a page of the list. */
  record ArticleItem(String cursor, ArticleId articleId) {}

  private record Found(UUID id, OffsetDateTime time) {

    static Found of(Row row) {
      return new Found(row.uuid("id"), row.time("effective_at"));
    }

    ArticleItem item(String list) {
      return new ArticleItem(Cursor.ofTime(list, time, id).toString(), new ArticleId(id));
    }
  }
}
