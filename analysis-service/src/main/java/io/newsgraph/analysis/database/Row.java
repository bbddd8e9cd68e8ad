package io.newsgraph.analysis.database;

import io.newsgraph.analysis.clock.SeoulTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** The row a result stands on, by column name. Times come in Korea's offset. */
public final class Row {

  private final ResultSet result;

  Row(ResultSet result) {
    this.result = result;
  }

  /** Any column in PostgreSQL's own writing: text, JSON, dates; or null. */
  public String text(String column) {
    try {
      return result.getString(column);
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  public UUID uuid(String column) {
    return get(column, UUID.class);
  }

  /** The column's number; 0 where it is null. */
  public int integer(String column) {
    return (int) number(column);
  }

  /** The column's number, or null. */
  public Integer integerOrNull(String column) {
    return get(column, Integer.class);
  }

  /** The column's number; 0 where it is null. */
  public long number(String column) {
    try {
      return result.getLong(column);
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  public double decimal(String column) {
    try {
      return result.getDouble(column);
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  public boolean flag(String column) {
    try {
      return result.getBoolean(column);
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  /** The column's time in Asia/Seoul, or null. */
  public OffsetDateTime time(String column) {
    OffsetDateTime time = get(column, OffsetDateTime.class);
    return time == null ? null : time.atZoneSameInstant(SeoulTime.ZONE).toOffsetDateTime();
  }

  public List<String> texts(String column) {
    return List.of((String[]) array(column));
  }

  public List<Integer> integers(String column) {
    return List.of((Integer[]) array(column));
  }

  private Object array(String column) {
    try {
      return result.getArray(column).getArray();
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  private <T> T get(String column, Class<T> type) {
    try {
      return result.getObject(column, type);
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }
}
