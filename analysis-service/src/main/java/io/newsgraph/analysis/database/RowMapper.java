package io.newsgraph.analysis.database;

/** Makes one value of one row. */
@FunctionalInterface
public interface RowMapper<T> {
  T map(Row row);
}
