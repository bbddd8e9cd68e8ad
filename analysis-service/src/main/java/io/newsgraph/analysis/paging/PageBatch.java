package io.newsgraph.analysis.paging;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * The rows of many pages that one statement read, each row with the number of its request.
 *
 * @param rows by request; each in the list's order, with one row beyond the page where there is
 *     more
 */
public record PageBatch<R>(List<List<R>> rows) {

  public static <R> PageBatch<R> of(int requests, List<R> rows, ToIntFunction<R> ordinal) {
    List<List<R>> byRequest = new ArrayList<>();
    for (int i = 0; i < requests; i++) {
      byRequest.add(new ArrayList<>());
    }
    rows.forEach(row -> byRequest.get(ordinal.applyAsInt(row)).add(row));
    return new PageBatch<>(byRequest);
  }

  /** Applies a function to each element and its position. */
  public static <T, R> List<R> number(List<T> elements, BiFunction<Integer, T, R> function) {
    List<R> results = new ArrayList<>(elements.size());
    for (int i = 0; i < elements.size(); i++) {
      results.add(function.apply(i, elements.get(i)));
    }
    return results;
  }

  /** A page for each request, in their order. */
  public <T> List<Page<T>> pages(
      List<PageRequest> requests, PageTotals totals, Function<R, T> item) {
    return number(
        requests, (ordinal, request) -> page(ordinal, request, totals.of(ordinal, request), item));
  }

  /** The page of the request of that number. */
  public <T> Page<T> page(int ordinal, PageRequest request, Long total, Function<R, T> item) {
    List<R> found = rows.get(ordinal);
    return Page.of(request, request.backward() ? found.reversed() : found, total, item);
  }
}
