package io.newsgraph.analysis.paging;

import io.newsgraph.analysis.database.Json;
import io.newsgraph.analysis.database.Sql;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The lengths of those lists that are to be counted, of many that one statement reads pages of.
 *
 * @param counted by the numbers of their requests
 */
public record PageTotals(Map<Integer, Long> counted) {

  /**
   * @param statement gives "ordinal" and "total" for each scan it takes as JSON
   * @param scans the requests as the statement takes them, in their order
   */
  public static PageTotals read(
      Sql sql, String statement, List<PageRequest> requests, List<?> scans) {
    List<Object> wanted = new ArrayList<>();
    for (int i = 0; i < requests.size(); i++) {
      if (requests.get(i).total()) {
        wanted.add(scans.get(i));
      }
    }
    Map<Integer, Long> totals = new HashMap<>();
    if (!wanted.isEmpty()) {
      sql.list(
          statement,
          row -> totals.put(row.integer("ordinal"), row.number("total")),
          Json.write(wanted));
    }
    return new PageTotals(totals);
  }

  /** The length of one list, 0 where there is no such list; null where it was not asked for. */
  Long of(int ordinal, PageRequest request) {
    return request.total() ? counted.getOrDefault(ordinal, 0L) : null;
  }
}
