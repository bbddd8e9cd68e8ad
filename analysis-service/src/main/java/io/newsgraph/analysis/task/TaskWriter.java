package io.newsgraph.analysis.task;

import io.newsgraph.analysis.database.Sql;
import java.util.Collection;
import java.util.UUID;

/** Puts tasks into the queue. */
public final class TaskWriter {

  private static final String ENQUEUE =
      """
      insert into task (article_id, revision)
      select id, revision from article where id = any(?::uuid[]) order by id
      on conflict (article_id) do update
        set revision = excluded.revision, status = 'PENDING', attempts = 0,
            due_at = now(), error = null, detail = null, created_at = now()
      """;

  private TaskWriter() {}

  /** Has the articles' newest revisions analysed, in the caller's transaction; starts anew. */
  public static void enqueue(Sql sql, Collection<UUID> articles) {
    sql.update(ENQUEUE, articles);
  }
}
