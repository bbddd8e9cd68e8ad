package io.newsgraph.analysis.status;

import io.newsgraph.analysis.database.Sql;

/**
 * How far analysis is.
 *
 * @param epoch of the feed; null before its first answer
 * @param appliedSequence the feed's last change that was taken over
 * @param headSequence the feed's last change when it last answered
 * @param pending articles that wait for their analysis
 * @param failed articles whose analysis was given up
 * @param oldestPendingSeconds how long the oldest of the pending has waited; null where none is
 * @param analyzer the newest analyser that worked here; null before the first
 * @param outdated articles whose result is of an older one, at most 1,000,000 are counted; they are
 *     served, and analysed again when nothing new waits
 * @param outdatedFailed those of them whose analysis was given up
 */
public record ServiceStatus(
    String epoch,
    long appliedSequence,
    long headSequence,
    long pending,
    long failed,
    Long oldestPendingSeconds,
    String analyzer,
    long outdated,
    long outdatedFailed) {

  private static final String READ =
      """
      select f.epoch, f.applied, f.head, t.*, v.version,
             (select count(*) from (select from analysis
                                    where analyzer_number < v.number limit 1000000) o) as outdated,
             (select count(*) from reanalysis where status = 'FAILED') as outdated_failed
      from feed f, analyzer v, (
        select count(*) filter (where status = 'PENDING') as pending,
               count(*) filter (where status = 'FAILED') as failed,
               extract(epoch from now() - min(created_at) filter (where status = 'PENDING'))::bigint as oldest
        from task) t
      """;

  static ServiceStatus read(Sql sql) {
    return sql.first(
            READ,
            row -> {
              long pending = row.number("pending");
              return new ServiceStatus(
                  row.text("epoch"),
                  row.number("applied"),
                  row.number("head"),
                  pending,
                  row.number("failed"),
                  pending == 0 ? null : row.number("oldest"),
                  row.text("version"),
                  row.number("outdated"),
                  row.number("outdated_failed"));
            })
        .orElseThrow();
  }

  long feedLag() {
    return Math.max(0, headSequence - appliedSequence);
  }
}
