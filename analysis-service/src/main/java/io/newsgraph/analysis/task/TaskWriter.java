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

  /**
   * Of version 0: whichever analyser is at work may take it. One that is being worked on is left
   * alone: to wait for its worker, who may wait for the caller, would close a circle.
   */
  private static final String ENQUEUE_AGAIN =
      """
      insert into reanalysis (article_id, revision, number)
      select n.article_id, n.revision, 0
      from analysis n join article a on a.id = n.article_id and a.revision = n.revision
      where n.article_id = any(?::uuid[])
        and not exists (select from task t where t.article_id = n.article_id)
        and not exists (select from reanalysis r where r.article_id = n.article_id)
      order by n.article_id
      """;

  private TaskWriter() {}

  /** Has the articles' newest revisions analysed, in the caller's transaction; starts anew. */
  public static void enqueue(Sql sql, Collection<UUID> articles) {
    sql.update(ENQUEUE, articles);
  }

  /** Has the articles' results made again, in the caller's transaction, while they are served. */
  public static void enqueueAgain(Sql sql, Collection<UUID> articles) {
    sql.update(ENQUEUE_AGAIN, articles);
  }
}
