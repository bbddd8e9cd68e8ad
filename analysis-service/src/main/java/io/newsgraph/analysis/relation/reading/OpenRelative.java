package io.newsgraph.analysis.relation.reading;

import java.util.List;

/**
 * A relative clause that waits for its noun: in 한빛전자가 인수한 나루소프트 the noun is the missing object.
 *
 * @param predicate index of its predicate
 * @param readings what it says for each of its triggers
 */
public record OpenRelative(int predicate, List<Reading> readings) {

  /**
   * @param noun the phrase with the trigger's noun; null where the trigger has none, or where the
   *     noun is still to come, as in 맺은 협약
   */
  public record Reading(Trigger trigger, Phrase noun, Phrase subject, Phrase object) {

    /** Whether the trigger's noun and both sides are there. */
    public boolean isWhole() {
      return noun != null && subject != null && object != null;
    }
  }

  public OpenRelative {
    readings = List.copyOf(readings);
  }
}
