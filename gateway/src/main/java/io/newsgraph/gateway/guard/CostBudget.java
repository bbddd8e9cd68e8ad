package io.newsgraph.gateway.guard;

import java.util.concurrent.atomic.AtomicLong;

/** What the queries of one HTTP request may cost together: a batch is no way around the bound. */
public final class CostBudget {

  private final AtomicLong left;

  CostBudget(long cost) {
    left = new AtomicLong(cost);
  }

  /**
   * What one query costs.
   *
   * @param requested what the query costs
   * @param allowed what was left for it
   */
  record Cost(long requested, long allowed) {}

  /** Takes a query's cost from what is left, or nothing if it is more than that. */
  Cost take(long requested) {
    long before = left.getAndUpdate(cost -> requested > cost ? cost : cost - requested);
    return new Cost(requested, before);
  }
}
