package io.newsgraph.analysis.analysis;

import io.newsgraph.analysis.paging.InvalidPage;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many items of each list of an analysis are asked for, from its beginning: 1 to {@value
 * #MAX_ITEMS}; null for all there are. A reader who is shown five keywords waits for no fifty to be
 * ranked.
 */
@Schema(description = "How many items to give of each list of an analysis, from its beginning")
public record ListSizes(
    Integer keywords,
    Integer entities,
    Integer quotations,
    Integer relations,
    Integer dates,
    Integer amounts) {

  /** As many as are kept of any list. */
  private static final int MAX_ITEMS = 500;

  static final ListSizes ALL = new ListSizes(null, null, null, null, null, null);

  /**
   * @param sizes as a client gave them; null for all of each list
   * @throws InvalidPage if one of them is out of its bounds
   */
  static ListSizes checked(ListSizes sizes) {
    if (sizes == null) {
      return ALL;
    }
    boolean valid =
        Stream.of(
                sizes.keywords,
                sizes.entities,
                sizes.quotations,
                sizes.relations,
                sizes.dates,
                sizes.amounts)
            .allMatch(size -> size == null || (size >= 1 && size <= MAX_ITEMS));
    if (!valid) {
      throw new InvalidPage("Of a list within an analysis 1 to " + MAX_ITEMS + " items are given.");
    }
    return sizes;
  }

  static <T> Stream<T> first(List<T> list, Integer size) {
    return size == null ? list.stream() : list.stream().limit(size);
  }
}
