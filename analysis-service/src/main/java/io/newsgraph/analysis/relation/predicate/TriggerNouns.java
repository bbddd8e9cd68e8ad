package io.newsgraph.analysis.relation.predicate;

import io.newsgraph.analysis.relation.reading.Phrase;
import io.newsgraph.analysis.relation.reading.Trigger;
import io.newsgraph.analysis.relation.reading.Unit;
import java.util.ArrayList;
import java.util.List;

/** Finds the noun that a trigger wants before it: 협약 in 협약을 맺다. */
final class TriggerNouns {

  private final List<Unit> units;

  TriggerNouns(List<Unit> units) {
    this.units = units;
  }

  /**
   * Where a trigger's noun stands.
   *
   * @param noun the one of the trigger's nouns that it is
   * @param index of its unit
   */
  record Place(Phrase phrase, String noun, int index) {}

  /** The nearest place of each of the trigger's nouns, of these the leftmost; null for none. */
  Place find(Trigger trigger, PendingPhrases pending) {
    Place found = null;
    List<String> seen = new ArrayList<>(2);
    for (Phrase phrase : pending.backwards()) {
      int index = index(trigger, phrase);
      String noun = index < 0 ? null : trigger.nounIn(units.get(index).text());
      if (noun != null && !seen.contains(noun)) {
        seen.add(noun);
        found = new Place(phrase, noun, index);
      }
    }
    return found;
  }

  /** Index of the unit of a phrase that is one of the trigger's nouns; -1 for none. */
  int index(Trigger trigger, Phrase phrase) {
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      Unit unit = units.get(i);
      if (unit.is(Unit.Kind.NOUN) && trigger.nounIn(unit.text()) != null) {
        return i;
      }
    }
    return -1;
  }
}
