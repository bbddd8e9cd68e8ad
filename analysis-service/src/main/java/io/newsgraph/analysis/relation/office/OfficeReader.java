package io.newsgraph.analysis.relation.office;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.relation.reading.Particle;
import io.newsgraph.analysis.relation.reading.Titles;
import io.newsgraph.analysis.relation.reading.Unit;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.List;
import java.util.Set;

/** Gathers the office that stands beside a person's name, unit by unit away from the name. */
final class OfficeReader {

  private static final WordSections WORDS = WordSections.of(RelationType.class, "role-words.txt");

  /** 은포엔터 소속 가수 홍길동, 은포전자 출신 홍길동: who belongs there, or did, holds no office now. */
  private static final Set<String> BELONGING = WORDS.set("belonging");

  /** What joins two offices of one person. */
  private static final String AND = "겸";

  /** How many units an office may be away from its name. */
  private static final int REACH = 5;

  private OfficeReader() {}

  /** What stands behind a name: 김영섭 KT 대표. */
  static void behind(List<Unit> units, int name, Office office) {
    boolean goesOn = units.get(name).particle() == Particle.NONE;
    for (int i = name + 1; goesOn && i < units.size() && i <= name + REACH; i++) {
      Unit unit = units.get(i);
      if (isOtherOffice(units, i)) {
        break;
      }
      if (unit.is(Unit.Kind.JOINT) || isPerson(unit) && units.get(i - 1).is(Unit.Kind.JOINT)) {
        goesOn = unit.particle() == Particle.NONE;
        continue;
      }
      if (!unit.isNominal() || isPerson(unit)) {
        break;
      }
      if (AND.equals(unit.text()) && office.hasLabel() && !office.hasPlace()) {
        office.dropLabel();
        continue;
      }
      if (!office.sharesSyllable(units.get(i - 1), unit)) {
        step(unit, office);
      }
      boolean isTitled = office.hasLabel();
      if (isTitled) {
        office.cover(unit);
      }
      goesOn = unit.particle() == Particle.NONE && (!isTitled || isOfficeNext(units, i + 1));
    }
    if (!office.hasLabel()) {
      office.dropPlace();
    }
  }

  /** 은포청장 홍길동·나루청장 김하준: what follows the dot is of the next one. */
  private static boolean isOtherOffice(List<Unit> units, int joint) {
    return units.get(joint).is(Unit.Kind.JOINT)
        && joint + 2 < units.size()
        && Titles.isTitle(units.get(joint + 1).text())
        && isPerson(units.get(joint + 2));
  }

  private static boolean isOfficeNext(List<Unit> units, int index) {
    return index < units.size()
        && units.get(index).is(Unit.Kind.NOUN)
        && (Titles.contain(units.get(index).text()) || AND.equals(units.get(index).text()));
  }

  private static boolean isPerson(Unit unit) {
    return unit.is(Unit.Kind.NAME) && unit.cluster().type() == EntityType.PERSON;
  }

  /** What stands before a name: KT 대표 김영섭. */
  static void before(List<Unit> units, int name, Office office) {
    boolean titleBehind = office.hasLabel();
    for (int i = name - 1; i >= 0 && i >= name - REACH && !office.hasPlace(); i--) {
      Unit unit = units.get(i);
      boolean leads =
          unit.particle() == Particle.NONE
              || unit.particle() == Particle.BEING
              || unit.particle() == Particle.OF && unit.is(Unit.Kind.NAME);
      boolean isJointPerson =
          unit.is(Unit.Kind.JOINT) || isPerson(unit) && units.get(i + 1).is(Unit.Kind.JOINT);
      if (isJointPerson) {
        continue;
      }
      if (!unit.isNominal() || !leads || isPerson(unit) || BELONGING.contains(unit.text())) {
        break;
      }
      boolean isSecondTitle =
          office.hasLabel() && unit.is(Unit.Kind.NOUN) && Titles.isTitle(unit.text());
      if (!isSecondTitle && !(i > 0 && office.sharesSyllable(units.get(i - 1), unit))) {
        step(unit, office);
      }
      if (office.hasLabel() && (office.hasPlace() || !titleBehind)) {
        office.cover(unit);
      }
    }
    leadingFormer(units, name, office);
  }

  /** 전 한솔셀 수석연구원 이도형. */
  private static void leadingFormer(List<Unit> units, int name, Office office) {
    for (int i = name - 1; i >= 0 && i >= name - REACH; i--) {
      Unit unit = units.get(i);
      if (!unit.isNominal() || unit.particle() != Particle.NONE) {
        return;
      }
      if (Titles.FORMER.contains(unit.text())) {
        office.former();
      }
    }
  }

  /** A unit that is part of the office. */
  static void step(Unit unit, Office office) {
    if (Titles.FORMER.contains(unit.text())) {
      office.former();
    } else if (unit.is(Unit.Kind.NAME)) {
      office.place(unit);
    } else if (Titles.isTitle(unit.text())) {
      office.title(unit);
    }
  }
}
