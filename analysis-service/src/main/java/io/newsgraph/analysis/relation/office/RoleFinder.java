package io.newsgraph.analysis.relation.office;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.relation.reading.Particle;
import io.newsgraph.analysis.relation.reading.Titles;
import io.newsgraph.analysis.relation.reading.Unit;
import io.newsgraph.analysis.relation.reading.UnitReader;
import io.newsgraph.analysis.relation.statement.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the offices that stand beside people's names: 김영섭 KT 대표, KT 김영섭 대표, KT 대표 김영섭, 수비수 고은찬(은포).
 */
public final class RoleFinder {

  private final UnitReader reader;
  private static final String DEPUTY = "부";

  private final OfficePlaces places;
  private final OfficeContext context;

  /** The offices that people were named with beside a body. Clusters are told by identity. */
  private final Map<EntityCluster, Set<String>> held = new IdentityHashMap<>();

  /** Who was named beside a body that nobody recognised: later offices are of that one too. */
  private final Set<EntityCluster> ofUnknown = Collections.newSetFromMap(new IdentityHashMap<>());

  public RoleFinder(UnitReader reader, OfficePlaces places) {
    this.reader = reader;
    this.places = places;
    this.context = new OfficeContext(places);
  }

  /**
   * The offices that a sentence names; those without an organisation have a null object. Sentences
   * are asked for in order of the text: an office may be of what the last one spoke of.
   */
  public List<Statement> find(List<Unit> units) {
    List<Statement> found = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      if (isFullName(units.get(i))) {
        EntityCluster person = units.get(i).cluster();
        Office office = office(units, i);
        office.addTo(found, person);
        second(units, i)
            .filter(other -> !other.isAt(office))
            .ifPresent(other -> other.addTo(found, person));
      }
    }
    context.endSentence(units);
    return found;
  }

  /** 김 대표 refers to an office, but says no more of it than the place that introduced it. */
  private static boolean isFullName(Unit unit) {
    if (!unit.is(Unit.Kind.NAME) || unit.cluster().type() != EntityType.PERSON) {
      return false;
    }
    String name = unit.text();
    return !Titles.isTitle(name.substring(name.lastIndexOf(' ') + 1));
  }

  private Office office(List<Unit> units, int name) {
    Office office = new Office(places, units.get(name));
    OfficeReader.behind(units, name, office);
    if (!office.hasLabel() || !office.hasPlace()) {
      OfficeReader.before(units, name, office);
    }
    if (!office.hasPlace()) {
      note(units.get(name), office);
    }
    EntityCluster person = units.get(name).cluster();
    if (office.hasPlace() && office.hasLabel()) {
      hold(person, office);
      context.take(office.label(), office.place());
    } else if (office.hasLabel() && !isHeld(office.label(), person)) {
      if (UnknownBodies.isBeside(units, name, office)) {
        ofUnknown.add(person);
      }
      boolean isUnknown = ofUnknown.contains(person);
      office.place(isUnknown ? null : context.of(office.label(), units, name));
      hold(person, office);
    }
    return office;
  }

  private void hold(EntityCluster person, Office office) {
    if (office.hasPlace()) {
      held.computeIfAbsent(person, any -> new HashSet<>()).add(office.label());
    }
  }

  /**
   * 홍길동 KT 대표 was named before: 홍길동 대표 is that again, whatever is spoken of meanwhile; so is 장관 of
   * a 외교장관, but not 회장 of a 부회장.
   */
  private boolean isHeld(String label, EntityCluster person) {
    return held.getOrDefault(person, Set.of()).stream()
        .anyMatch(full -> full.endsWith(label) && !full.endsWith(DEPUTY + label));
  }

  /** 국회 국방위원장인 홍길동 은포당 의원: what stands before the name where more stands behind it. */
  private Optional<Office> second(List<Unit> units, int name) {
    Office behind = new Office(places, units.get(name));
    OfficeReader.behind(units, name, behind);
    // 국회 국방위원회 간사인 은포당 홍길동 의원: the party stands between.
    int before = name > 1 && isParty(units, name - 1) ? name - 1 : name;
    boolean isTitled = before > 0 && isTitleBefore(units.get(before - 1));
    boolean isCopula = isTitled && units.get(before - 1).particle() == Particle.BEING;
    if (!behind.hasLabel() || !behind.hasPlace() && !isCopula || !isTitled) {
      return Optional.empty();
    }
    Office first = new Office(places, units.get(name));
    OfficeReader.before(units, before, first);
    if (!first.hasPlace() && first.hasLabel() && isCopula) {
      first.place(context.of(first.label(), units, name));
    }
    return Optional.of(first).filter(office -> office.hasLabel() && office.hasPlace());
  }

  private static boolean isParty(List<Unit> units, int index) {
    Unit unit = units.get(index);
    return unit.is(Unit.Kind.NAME)
        && unit.particle() == Particle.NONE
        && unit.cluster().type() == EntityType.ORGANIZATION
        && units.get(index - 1).particle() == Particle.BEING;
  }

  private static boolean isTitleBefore(Unit unit) {
    boolean leads = unit.particle() == Particle.NONE || unit.particle() == Particle.BEING;
    return leads && unit.is(Unit.Kind.NOUN) && Titles.isTitle(unit.text());
  }

  private void note(Unit name, Office office) {
    if (name.note() == null) {
      return;
    }
    for (Unit unit : reader.read(name.note().start(), name.note().end())) {
      if (unit.isNominal()) {
        OfficeReader.step(unit, office);
      }
    }
    if (office.hasPlace()) {
      office.coverTo(name.note().end());
    }
  }
}
