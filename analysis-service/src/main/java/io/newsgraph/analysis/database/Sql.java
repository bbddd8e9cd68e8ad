package io.newsgraph.analysis.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Statements within one open transaction. Parameters are bound in order; a collection of ids,
 * strings or whole numbers is bound as an array, for {@code = any(?)}.
 *
 * @see Database
 */
public final class Sql {

  private final Connection connection;
  private final Runnable onStatement;

  Sql(Connection connection, Runnable onStatement) {
    this.connection = connection;
    this.onStatement = onStatement;
  }

  /** Every row of a query. */
  public <T> List<T> list(String statement, RowMapper<T> mapper, Object... parameters) {
    onStatement.run();
    try (PreparedStatement prepared = prepare(statement, parameters);
        ResultSet result = prepared.executeQuery()) {
      Row row = new Row(result);
      List<T> rows = new ArrayList<>();
      while (result.next()) {
        rows.add(mapper.map(row));
      }
      return rows;
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  /** The first row of a query, if it has one. The mapper must not give null. */
  public <T> Optional<T> first(String statement, RowMapper<T> mapper, Object... parameters) {
    return list(statement, mapper, parameters).stream().findFirst();
  }

  /**
   * Changes rows.
   *
   * @return how many
   */
  public int update(String statement, Object... parameters) {
    onStatement.run();
    try (PreparedStatement prepared = prepare(statement, parameters)) {
      return prepared.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  private PreparedStatement prepare(String statement, Object... parameters) throws SQLException {
    PreparedStatement prepared = connection.prepareStatement(statement);
    try {
      for (int i = 0; i < parameters.length; i++) {
        prepared.setObject(i + 1, bindable(parameters[i]));
      }
      return prepared;
    } catch (SQLException | RuntimeException e) {
      prepared.close();
      throw e;
    }
  }

  private Object bindable(Object parameter) throws SQLException {
    if (!(parameter instanceof Collection<?> values)) {
      return parameter;
    }
    return connection.createArrayOf(elementType(values), values.toArray());
  }

  private static String elementType(Collection<?> values) {
    if (values.isEmpty()) {
      // An empty array of unknown element type; statements cast where PostgreSQL cannot infer one.
      return "text";
    }
    return switch (values.iterator().next()) {
      case UUID _ -> "uuid";
      case Integer _ -> "int4";
      case Long _ -> "int8";
      default -> "text";
    };
  }
}
