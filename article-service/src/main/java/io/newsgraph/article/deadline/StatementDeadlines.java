package io.newsgraph.article.deadline;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * Bounds statements by the request's deadline: PostgreSQL ends them when nobody waits any longer. A
 * connection keeps its bound as long as it fits whoever uses it next, so that reads which all wait
 * as long cost no round trip.
 */
@Singleton
final class StatementDeadlines implements AgroalPoolInterceptor {

  private static final Logger LOG = Logger.getLogger(StatementDeadlines.class);

  /** By how much a bound may come behind the deadline before it is worth a round trip. */
  private static final Duration TOLERANCE = Duration.ofSeconds(1);

  /**
   * The least bound: one that is over before it can be changed would stay with the connection, and
   * end the statements of others.
   */
  private static final Duration LEAST = Duration.ofMillis(100);

  private final Duration standing;

  /**
   * What connections are bound to; a new one has the standing bound, unless Flyway has unbound it:
   * it counts as known from its first return on.
   */
  private final Map<PGConnection, Duration> bounds = new ConcurrentHashMap<>();

  /**
   * @param standing what a statement may take without a deadline
   */
  StatementDeadlines(
      @ConfigProperty(name = "newsgraph.database.statement-timeout") Duration standing) {
    this.standing = standing;
  }

  @Override
  public void onConnectionAcquire(Connection connection) {
    Duration wanted = Deadline.left().map(this::bound).orElse(standing);
    Duration current = bounds.getOrDefault(physical(connection), standing);
    if (current.compareTo(wanted) >= 0 && !isMuchLater(current, wanted)) {
      return;
    }
    if (isInTransaction(connection)) {
      // What is set for the session would be taken back if the transaction is.
      set(connection, "SET LOCAL", wanted);
    } else {
      bind(connection, wanted);
    }
  }

  @Override
  public void onConnectionReturn(Connection connection) {
    Duration current = bounds.get(physical(connection));
    boolean mayStay = current != null && current.compareTo(TOLERANCE) >= 0;
    if (!mayStay && !isInTransaction(connection)) {
      bind(connection, standing);
    }
  }

  @Override
  public void onConnectionDestroy(Connection connection) {
    bounds.remove(physical(connection));
  }

  /** In full seconds where it is longer than one, so that callers who wait alike share a bound. */
  private Duration bound(Duration left) {
    Duration least = left.compareTo(LEAST) < 0 ? LEAST : left;
    Duration whole =
        least.compareTo(TOLERANCE) < 0
            ? least
            : Duration.ofSeconds(least.plusSeconds(1).minusNanos(1).toSeconds());
    return whole.compareTo(standing) < 0 ? whole : standing;
  }

  private static boolean isMuchLater(Duration current, Duration wanted) {
    return current.minus(wanted).compareTo(TOLERANCE) > 0;
  }

  private void bind(Connection connection, Duration bound) {
    if (set(connection, "SET", bound)) {
      bounds.put(physical(connection), bound);
    }
  }

  private static boolean isInTransaction(Connection connection) {
    try {
      return !connection.getAutoCommit();
    } catch (SQLException closed) {
      return false;
    }
  }

  /** The pool wraps a connection anew for each use. */
  private static PGConnection physical(Connection connection) {
    try {
      return connection.unwrap(PGConnection.class);
    } catch (SQLException notPostgres) {
      throw new IllegalStateException(notPostgres);
    }
  }

  private static boolean set(Connection connection, String how, Duration time) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(how + " statement_timeout = " + time.toMillis());
      return true;
    } catch (SQLException broken) {
      // What comes next on this connection fails as well, and tells its user why.
      LOG.debug("The statement timeout could not be set", broken);
      return false;
    }
  }
}
