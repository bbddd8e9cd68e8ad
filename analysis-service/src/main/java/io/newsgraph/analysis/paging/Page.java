package io.newsgraph.analysis.paging;

import java.util.List;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param items in the list's order; each carries its cursor
 * @param hasPreviousPage and {@code hasNextPage}: exact in the direction of paging; in the other,
 *     true when the page was asked for from a cursor
 * @param totalCount of the whole list, or null where it was not asked for
 */
public record Page<T>(
    List<T> items, boolean hasNextPage, boolean hasPreviousPage, Long totalCount) {

  public Page {
    items = List.copyOf(items);
  }

  /**
   * @param rows what a {@link PageRequest.Scan} read, in the order of reading
   * @param total the list's length, or null
   */
  public static <R, T> Page<T> of(
      PageRequest request, List<R> rows, Long total, Function<R, T> item) {
    boolean more = rows.size() > request.size();
    List<R> wanted = more ? rows.subList(0, request.size()) : rows;
    List<T> items = (request.backward() ? wanted.reversed() : wanted).stream().map(item).toList();
    boolean beyondStart = request.from() != null;
    return request.backward()
        ? new Page<>(items, beyondStart, more, total)
        : new Page<>(items, more, beyondStart, total);
  }
}
