package io.newsgraph.analysis.task;

import io.newsgraph.analysis.database.Database;
import io.newsgraph.analysis.database.Row;
import io.newsgraph.analysis.database.Sql;
import io.newsgraph.analysis.identifier.ArticleId;
import io.newsgraph.analysis.paging.Cursor;
import io.newsgraph.analysis.paging.Page;
import io.newsgraph.analysis.paging.PageRequest;
import io.newsgraph.analysis.problem.NotFoundProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;

/** The tasks as people see them: oldest first. */
@ApplicationScoped
class TaskList {

  static final String NAME = "tasks";

  private static final String FILTER = "from %s where (?::text is null or status = ?::text)";

  private static final String RETRY =
      """
      update %s set status = 'PENDING', attempts = 0, due_at = now(), error = null, detail = null
      where article_id = ?
      """;

  private final Database database;
  private final TaskSignal signal;

  TaskList(Database database, TaskSignal signal) {
    this.database = database;
    this.signal = signal;
  }

  /**
   * @param status null for all
   */
  Page<TaskItem> page(Work work, Task.Status status, PageRequest request) {
    String name = status == null ? null : status.name();
    String filter = FILTER.formatted(work.table());
    return database.read(sql -> page(sql, filter, name, request));
  }

  private static Page<TaskItem> page(Sql sql, String filter, String status, PageRequest request) {
    PageRequest.Scan scan = request.scan(false);
    List<Task> rows =
        sql.list(
            """
            select * %1$s and (created_at, article_id) %2$s (?::timestamptz, ?)
            order by created_at %3$s, article_id %3$s limit ?
            """
                .formatted(filter, scan.comparison(), scan.direction()),
            TaskList::task,
            status,
            status,
            scan.time(),
            scan.id(),
            scan.limit());
    Long total = request.total() ? count(sql, filter, status) : null;
    return Page.of(request, rows, total, TaskItem::of);
  }

  private static long count(Sql sql, String filter, String status) {
    return sql.first(
            "select count(*) as total " + filter, row -> row.number("total"), status, status)
        .orElseThrow();
  }

  /** Has what waits for an article begun again from its first attempt, whatever its state. */
  void retry(ArticleId article) {
    int retried =
        database.write(
            sql ->
                Arrays.stream(Work.values())
                    .mapToInt(work -> sql.update(RETRY.formatted(work.table()), article.value()))
                    .sum());
    if (retried == 0) {
      throw new NotFoundProblem("TASK", article);
    }
    signal.announce();
  }

  private static Task task(Row row) {
    return new Task(
        new ArticleId(row.uuid("article_id")),
        row.integer("revision"),
        Task.Status.valueOf(row.text("status")),
        row.integer("attempts"),
        row.time("due_at"),
        row.text("error"),
        row.text("detail"),
        row.time("created_at"));
  }

  /** A task in a page of the list. */
  record TaskItem(String cursor, Task task) {

    static TaskItem of(Task task) {
      Cursor cursor = Cursor.ofTime(NAME, task.createdAt(), task.articleId().value());
      return new TaskItem(cursor.toString(), task);
    }
  }
}
