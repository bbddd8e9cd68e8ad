package io.newsgraph.analysis.statement;

import io.newsgraph.analysis.database.Json;
import io.newsgraph.analysis.database.Sql;
import io.newsgraph.analysis.identifier.EntityId;
import io.newsgraph.analysis.paging.PageRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A page of what hangs on one entity, as one of many requests. */
record EntityPage(EntityId entity, PageRequest page) {

  /**
   * The lengths of those lists that are to be counted, by the numbers of their requests.
   *
   * @param scans the requests as the statement takes them, in their order
   */
  static Map<Integer, Long> totals(
      Sql sql, String statement, List<EntityPage> requests, List<?> scans) {
    List<Object> counted = new ArrayList<>();
    for (int i = 0; i < requests.size(); i++) {
      if (requests.get(i).page().total()) {
        counted.add(scans.get(i));
      }
    }
    Map<Integer, Long> totals = new HashMap<>();
    if (!counted.isEmpty()) {
      sql.list(
          statement,
          row -> totals.put(row.integer("ordinal"), row.number("total")),
          Json.write(counted));
    }
    return totals;
  }
}
