package io.newsgraph.analysis.relation.statement;

import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.List;
import java.util.Objects;

/**
 * A relation that an article states between two of its entities.
 *
 * @param object null for a {@link RelationType#ROLE} whose organisation the text does not name
 * @param label what the type alone does not say, such as the office of a ROLE: 대표; null if nothing
 * @param former whether the text says that it is over: 전 대표
 * @param hedged whether no sentence states it as a plain fact
 * @param asOf when it was so: the date of its earliest evidence that has one, else the day of
 *     publication, in the forms of {@link io.newsgraph.analysis.time.TimeExpression#value()}; null
 *     where neither is known
 * @param evidence in order of the text, at least one
 */
public record Relation(
    RelationType type,
    EntityCluster subject,
    EntityCluster object,
    String label,
    boolean former,
    boolean hedged,
    String asOf,
    List<Evidence> evidence) {

  /**
   * A place that states the relation.
   *
   * @param sentence index of its sentence
   * @param start first character of the words that state it, in UTF-16 code units from the
   *     beginning of the text
   * @param end one past the last character
   * @param hedged whether it does so as hearsay, in words that somebody is quoted to say, or as a
   *     plan that is only considered
   * @param asOf the date that the sentence gives, else the day of publication; null if unknown
   */
  public record Evidence(int sentence, int start, int end, boolean hedged, String asOf) {}

  public Relation {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(subject, "subject");
    if (object == null && type != RelationType.ROLE) {
      throw new IllegalArgumentException(type + " needs an object");
    }
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException(type + " without evidence");
    }
  }
}
