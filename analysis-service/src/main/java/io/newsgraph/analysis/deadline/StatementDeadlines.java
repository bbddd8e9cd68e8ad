package io.newsgraph.analysis.deadline;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * Bounds statements by the request's deadline: PostgreSQL ends them when nobody waits any longer.
 * Where the standing bound comes first, nothing is sent to the database for it.
 */
@Singleton
final class StatementDeadlines implements AgroalPoolInterceptor {

  private static final Logger LOG = Logger.getLogger(StatementDeadlines.class);

  /** By how much a deadline must come before the standing bound to be worth a round trip. */
  private static final Duration TOLERANCE = Duration.ofSeconds(1);

  /**
   * The least bound: one that is over before it can be taken back would stay with the connection,
   * and end the statements of others.
   */
  private static final Duration LEAST = Duration.ofMillis(100);

  private final Duration standing;
  private final Set<PGConnection> shortened = ConcurrentHashMap.newKeySet();

  /**
   * @param standing what a statement may take without a deadline
   */
  StatementDeadlines(
      @ConfigProperty(name = "newsgraph.database.statement-timeout") Duration standing) {
    this.standing = standing;
  }

  @Override
  public void onConnectionAcquire(Connection connection) {
    Optional<Duration> shorter =
        Deadline.left().filter(left -> left.plus(TOLERANCE).compareTo(standing) < 0);
    if (shorter.isPresent()) {
      shorten(connection, shorter.get());
    } else if (shortened.contains(physical(connection))) {
      // What could not be taken back when the connection was returned. It is tried again then: if a
      // transaction has begun that is rolled back, so is this.
      set(connection, standing);
    }
  }

  @Override
  public void onConnectionReturn(Connection connection) {
    PGConnection physical = physical(connection);
    if (shortened.contains(physical) && set(connection, standing)) {
      shortened.remove(physical);
    }
  }

  @Override
  public void onConnectionDestroy(Connection connection) {
    shortened.remove(physical(connection));
  }

  private void shorten(Connection connection, Duration left) {
    shortened.add(physical(connection));
    set(connection, left.compareTo(LEAST) < 0 ? LEAST : left);
  }

  /** The pool wraps a connection anew for each use. */
  private static PGConnection physical(Connection connection) {
    try {
      return connection.unwrap(PGConnection.class);
    } catch (SQLException notPostgres) {
      throw new IllegalStateException(notPostgres);
    }
  }

  private static boolean set(Connection connection, Duration time) {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET statement_timeout = " + time.toMillis());
      return true;
    } catch (SQLException broken) {
      // What comes next on this connection fails as well, and tells its user why.
      LOG.debug("The statement timeout could not be set", broken);
      return false;
    }
  }
}
