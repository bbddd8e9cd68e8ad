package io.newsgraph.article.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of a list, and whether there is more on either side. */
@Schema(description = "A part of a list, and whether there is more on either side")
public record Page<T>(
    List<T> items,
    boolean hasNextPage,
    boolean hasPreviousPage,
    @Schema(description = "All items of the list; null unless asked for", nullable = true)
        Long totalCount) {

  public Page {
    items = List.copyOf(items);
  }

  /**
   * Makes the page out of what was read in the direction of reading.
   *
   * @param read the items found, one more than asked for where there is more
   * @param total the number of all items, or null
   */
  public static <T> Page<T> of(PageRequest request, List<T> read, Long total) {
    boolean more = read.size() > request.size();
    List<T> items = new ArrayList<>(more ? read.subList(0, request.size()) : read);
    // The item that the cursor stands for lies on the other side.
    boolean behind = request.cursor() != null;
    if (request.backward()) {
      Collections.reverse(items);
      return new Page<>(items, behind, more, total);
    }
    return new Page<>(items, more, behind, total);
  }
}
