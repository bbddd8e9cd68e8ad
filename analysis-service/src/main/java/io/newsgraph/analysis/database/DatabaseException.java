package io.newsgraph.analysis.database;

import java.sql.SQLException;

/** A statement or a transaction failed; its cause is always the driver's exception. */
public final class DatabaseException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** PostgreSQL's {@code query_canceled}: the statement ran into its timeout. */
  private static final String QUERY_CANCELED = "57014";

  public DatabaseException(SQLException cause) {
    super(cause.getMessage(), cause);
  }

  /** Whether the statement was ended for taking too long. */
  public boolean isTimeout() {
    return QUERY_CANCELED.equals(((SQLException) getCause()).getSQLState());
  }
}
