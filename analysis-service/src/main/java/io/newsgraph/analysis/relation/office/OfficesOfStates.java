package io.newsgraph.analysis.relation.office;

import io.newsgraph.analysis.entity.name.Countries;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.language.WordSet;
import io.newsgraph.analysis.relation.office.NamedBodies.Named;
import io.newsgraph.analysis.relation.reading.Unit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Of which state from abroad somebody is president or minister, where the name stands alone. */
final class OfficesOfStates {

  private static final WordSet OFFICES =
      WordList.set(OfficesOfStates.class, "offices-of-states.txt");

  private static final Set<String> HOME =
      WordSections.of(OfficesOfStates.class, "home.txt").set("of-presidents");

  private OfficesOfStates() {}

  /** Whether an office is a state's, and its holder has a name from abroad: of two words. */
  static boolean mayBeForeign(String office, Unit person) {
    return OFFICES.contains(office) && person.text().indexOf(' ') > 0;
  }

  /**
   * 목 대사는 멕시코에 부임했다. 클라우디아 셰인바움 대통령을 만났다: the state that was named last.
   *
   * @param before what the sentence has before the name
   * @param earlier what earlier sentences named, the last first
   * @return null where none was named, or two at once
   */
  static EntityCluster state(List<Unit> before, Collection<Named> earlier) {
    List<EntityCluster> states = new ArrayList<>();
    before.stream().filter(OfficesOfStates::isState).forEach(unit -> states.add(unit.cluster()));
    boolean isHere = !states.isEmpty();
    int last = -1;
    for (Named named : earlier) {
      boolean isNear = !isHere && (states.isEmpty() || named.sentence() == last);
      if (isNear && isState(named.unit())) {
        last = named.sentence();
        states.add(named.unit().cluster());
      }
    }
    boolean isOne = states.stream().allMatch(each -> each == states.getFirst());
    return states.isEmpty() || !isOne ? null : states.getFirst();
  }

  private static boolean isState(Unit unit) {
    if (!unit.is(Unit.Kind.NAME) || unit.clusters().size() != 1) {
      return false;
    }
    String name = unit.cluster().name();
    return Countries.contain(name) && !HOME.contains(name);
  }
}
