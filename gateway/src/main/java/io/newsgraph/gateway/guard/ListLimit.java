package io.newsgraph.gateway.guard;

import io.newsgraph.gateway.failure.ErrorCode;
import io.newsgraph.gateway.failure.RequestFailure;
import java.util.List;

/** The bound of the plain lists within one article or graph. */
public final class ListLimit {

  /**
   * A page of 100 articles with four such lists each is then at most 200,000 objects, which an
   * answer can still hold; an article of a million one-letter paragraphs would otherwise fill the
   * memory by itself.
   */
  public static final int MAX_ITEMS = 500;

  private ListLimit() {}

  /** The list's first items, or null where there is no list (a field that was not asked for). */
  public static <T> List<T> bounded(List<T> list) {
    return list == null ? null : List.copyOf(first(list, MAX_ITEMS));
  }

  /**
   * The list's first items.
   *
   * @param count how many the client asks for
   * @throws RequestFailure {@code INVALID_PAGE} if that is not from 1 to 500
   */
  public static <T> List<T> requested(List<T> list, int count) {
    if (count < 1 || count > MAX_ITEMS) {
      throw new RequestFailure(
          ErrorCode.INVALID_PAGE,
          "first must be from 1 to %d, but is %d.".formatted(MAX_ITEMS, count));
    }
    return first(list, count);
  }

  private static <T> List<T> first(List<T> list, int count) {
    return list.size() <= count ? list : list.subList(0, count);
  }
}
