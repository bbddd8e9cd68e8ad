package io.newsgraph.evaluation.entity;

import io.newsgraph.analysis.entity.model.Candidates;
import io.newsgraph.analysis.entity.model.EntityTag;
import io.newsgraph.analysis.entity.model.SpanFeatures;
import java.util.HashMap;
import java.util.Map;

/**
 * The candidates of a sentence as the second stage learns them.
 *
 * @param features {@link SpanFeatures#COUNT} a candidate
 * @param tags the right type of each candidate, -1 for none
 */
record SpanExample(int length, Candidates candidates, int[] features, int[] tags) {

  static SpanExample of(
      LabelledSentence sentence, int length, Candidates candidates, SpanFeatures reader) {
    int[] features = new int[candidates.count() * SpanFeatures.COUNT];
    int[] tags = new int[candidates.count()];
    int[] some = new int[SpanFeatures.COUNT];
    Map<Long, EntityTag> right = new HashMap<>();
    for (LabelledSpan span : sentence.spans()) {
      right.put((long) span.start() << 32 | span.end(), span.tag());
    }
    for (int k = 0; k < tags.length; k++) {
      reader.extract(k, some);
      System.arraycopy(some, 0, features, k * SpanFeatures.COUNT, SpanFeatures.COUNT);
      EntityTag tag = right.get((long) candidates.start(k) << 32 | candidates.end(k));
      tags[k] = tag == null ? -1 : tag.ordinal();
    }
    return new SpanExample(length, candidates, features, tags);
  }
}
