package io.newsgraph.gateway.relay;

import java.util.List;

/**
 * One page of a list, as the services answer it.
 *
 * @param totalCount null unless it was asked for
 */
public record Page<T extends Edge>(
    List<T> items, boolean hasNextPage, boolean hasPreviousPage, Integer totalCount) {

  public Page {
    items = List.copyOf(items);
  }

  /** This page's place in its list, in Relay's terms. */
  public PageInfo info() {
    return new PageInfo(
        items.isEmpty() ? null : items.getFirst().cursor(),
        items.isEmpty() ? null : items.getLast().cursor(),
        hasNextPage,
        hasPreviousPage);
  }
}
