package io.newsgraph.analysis.relation.statement;

import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.relation.reading.Unit;
import io.newsgraph.analysis.relation.type.RelationType;

/**
 * A relation that one place of the text states.
 *
 * @param object null for an office of which the text does not say where
 * @param label null for none
 * @param start first character of the words that state it, in UTF-16 code units
 * @param end one past the last character
 */
public record Statement(
    RelationType type,
    EntityCluster subject,
    EntityCluster object,
    String label,
    boolean former,
    boolean hedged,
    int start,
    int end) {

  /** A fact of two that are named, stated from the first name to the last. */
  public static Statement between(RelationType type, Unit subject, Unit object) {
    int start = Math.min(subject.start(), object.start());
    int end = Math.max(subject.end(), object.end());
    return between(type, subject.cluster(), object.cluster(), start, end);
  }

  /** A fact that holds now, of which there is no more to say. */
  public static Statement between(
      RelationType type, EntityCluster subject, EntityCluster object, int start, int end) {
    return new Statement(type, subject, object, null, false, false, start, end);
  }
}
