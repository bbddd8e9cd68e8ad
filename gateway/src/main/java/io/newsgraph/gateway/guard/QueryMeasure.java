package io.newsgraph.gateway.guard;

/**
 * How large a query is.
 *
 * @param depth how deep fields nest
 * @param width how many fields there are at its root
 * @param cost how many fields its answer may hold, lists multiplied by their size, and calls of
 *     their own weighed in
 */
public record QueryMeasure(int depth, long width, long cost) {

  /**
   * Beyond any limit, and as far as is counted: more would overflow, and a cost below zero pass
   * every bound. Clients that count in doubles still read it exactly.
   */
  private static final long LARGEST_COST = Long.MAX_VALUE / 100_000;

  static final QueryMeasure NOTHING = new QueryMeasure(0, 0, 0);

  public QueryMeasure {
    width = Math.min(width, LARGEST_COST);
    cost = Math.min(cost, LARGEST_COST);
  }

  /** This and another selection side by side. */
  QueryMeasure beside(QueryMeasure other) {
    return new QueryMeasure(Math.max(depth, other.depth), width + other.width, cost + other.cost);
  }

  /** A field with this selection in each of its items. */
  QueryMeasure within(int items, long costOfField) {
    return new QueryMeasure(depth + 1, 1, costOfField + times(items));
  }

  private long times(int items) {
    return cost > LARGEST_COST / Math.max(1, items) ? LARGEST_COST : items * cost;
  }

  /**
   * The same selection by way of a fragment. A spread costs, too, so that spreads of spreads stay
   * bounded.
   */
  QueryMeasure spread() {
    return new QueryMeasure(depth, width, cost + 1);
  }
}
