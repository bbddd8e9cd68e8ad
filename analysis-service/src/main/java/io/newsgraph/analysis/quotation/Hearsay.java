package io.newsgraph.analysis.quotation;

import io.newsgraph.analysis.language.Span;
import java.util.List;

/**
 * The hedged stretches of an article. A quotation is hearsay if the verb that reports it is; what
 * the speaker is unsure of is not.
 *
 * @param spans in order of the text, no two overlapping
 */
record Hearsay(List<Span> spans) {

  boolean covers(int position) {
    int low = 0;
    int high = spans.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = spans.get(middle);
      if (span.contains(position)) {
        return true;
      }
      if (position < span.start()) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return false;
  }
}
