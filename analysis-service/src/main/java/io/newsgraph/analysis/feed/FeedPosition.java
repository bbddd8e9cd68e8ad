package io.newsgraph.analysis.feed;

import io.newsgraph.analysis.database.Sql;

/**
 * How far the feed is applied.
 *
 * @param epoch the feed's life that {@code applied} belongs to; null before the first page
 * @param pass grows whenever the feed is read from the start again
 * @param passComplete whether this pass reached the head, and what it did not meet was erased
 * @param applied the last sequence applied
 */
record FeedPosition(String epoch, long pass, boolean passComplete, long applied) {

  static FeedPosition read(Sql sql) {
    return sql.first(
            "select epoch, pass, pass_complete, applied from feed for update",
            row ->
                new FeedPosition(
                    row.text("epoch"),
                    row.number("pass"),
                    row.flag("pass_complete"),
                    row.number("applied")))
        .orElseThrow();
  }

  /** The place before the first change, in an epoch that is to be learnt. */
  FeedPosition restarted() {
    return new FeedPosition(null, pass + 1, false, 0);
  }

  FeedPosition movedTo(String newEpoch, long last) {
    return new FeedPosition(newEpoch, pass, passComplete, last);
  }

  FeedPosition completed() {
    return new FeedPosition(epoch, pass, true, applied);
  }

  /**
   * Keeps this position.
   *
   * @param head the feed's last sequence, as far as known
   * @return this
   */
  FeedPosition write(Sql sql, long head) {
    sql.update(
        "update feed set epoch = ?, pass = ?, pass_complete = ?, applied = ?, head = ?, read_at = now()",
        epoch,
        pass,
        passComplete,
        applied,
        head);
    return this;
  }
}
