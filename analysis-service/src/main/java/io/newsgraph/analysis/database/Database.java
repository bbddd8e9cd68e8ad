package io.newsgraph.analysis.database;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.newsgraph.analysis.deadline.Deadline;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Runs work in transactions. A statement is bounded by the connection's {@code statement_timeout}
 * (application.properties) unless a bound is given here.
 */
@ApplicationScoped
public class Database {

  private final DataSource source;
  private final Counter statements;

  Database(DataSource source, MeterRegistry metrics) {
    this.source = source;
    this.statements =
        Counter.builder("newsgraph.database.statements")
            .description("SQL statements sent")
            .register(metrics);
  }

  /**
   * Changes the database: everything the work did, or nothing if it throws. Each statement sees
   * what was committed before it.
   */
  public <T> T write(Function<Sql, T> work) {
    try (Connection connection = source.getConnection()) {
      return write(connection, work);
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  /**
   * As {@link #write(Function)}, on a connection that the caller keeps, such as one that holds a
   * lock.
   */
  public <T> T write(Connection connection, Function<Sql, T> work) {
    try {
      connection.setAutoCommit(false);
      try {
        T value = work.apply(new Sql(connection, statements::increment));
        connection.commit();
        return value;
      } catch (RuntimeException | Error e) {
        connection.rollback();
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  /** Reads one snapshot: all statements of the work see the same moment. */
  public <T> T read(Function<Sql, T> work) {
    return write(
        sql -> {
          sql.update("set transaction isolation level repeatable read, read only");
          return work.apply(sql);
        });
  }

  /** As {@link #read(Function)}, where each statement may take up to the given time. */
  public <T> T read(Duration statementTimeout, Function<Sql, T> work) {
    return read(
        sql -> {
          bound(sql, statementTimeout);
          return work.apply(sql);
        });
  }

  /**
   * Lets each statement of the transaction take up to the given time, or what is left of the
   * request's.
   */
  public static void bound(Sql sql, Duration statementTimeout) {
    long left = Deadline.left().map(Duration::toMillis).orElse(Long.MAX_VALUE);
    // Zero would be no bound at all.
    long time = Math.max(1, Math.min(left, statementTimeout.toMillis()));
    sql.update("set local statement_timeout = " + time);
  }

  /** A connection of the pool for work that outlives a transaction; the caller closes it. */
  public Connection connect() {
    try {
      return source.getConnection();
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }
}
