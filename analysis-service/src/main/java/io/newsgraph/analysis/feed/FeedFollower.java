package io.newsgraph.analysis.feed;

import io.newsgraph.analysis.database.Database;
import io.newsgraph.analysis.database.DatabaseException;
import io.newsgraph.analysis.retry.BackgroundLoop;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Keeps one replica at the feed. The follower holds a session-level advisory lock on one connection
 * and writes through that same connection: when either dies, PostgreSQL frees the lock, and the
 * next replica takes over.
 */
@ApplicationScoped
class FeedFollower {

  private static final Logger LOG = Logger.getLogger(FeedFollower.class);

  /** Names the lock among the advisory locks of this database. */
  private static final long LOCK = 0x6e657773_66656564L;

  private final Database database;
  private final FeedReader reader;
  private final FeedConfig config;
  private BackgroundLoop loop;

  FeedFollower(Database database, FeedReader reader, FeedConfig config) {
    this.database = database;
    this.reader = reader;
    this.config = config;
  }

  void start(@Observes StartupEvent event) {
    if (config.follow()) {
      loop =
          BackgroundLoop.start(
              "feed-follower", this::follow, config.retryPause(), config.longestRetryPause());
    }
  }

  void stop(@Observes ShutdownEvent event) {
    if (loop != null) {
      loop.interrupt();
      BackgroundLoop.awaitEnd(List.of(loop));
    }
  }

  private void follow() throws InterruptedException {
    try (Connection connection = database.connect()) {
      if (lock(connection, "pg_try_advisory_lock")) {
        readPages(connection);
        return;
      }
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
    Thread.sleep(config.standbyPause());
  }

  private void readPages(Connection connection) {
    LOG.info("This replica follows the feed");
    try {
      while (!Thread.currentThread().isInterrupted()) {
        reader.readPage(connection);
      }
    } finally {
      lock(connection, "pg_advisory_unlock");
    }
  }

  private boolean lock(Connection connection, String function) {
    return database.write(
        connection,
        sql ->
            sql.first("select " + function + "(?) as done", row -> row.flag("done"), LOCK)
                .orElseThrow());
  }
}
