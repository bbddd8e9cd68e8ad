package io.newsgraph.analysis.relation.office;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.relation.reading.Ending;
import io.newsgraph.analysis.relation.reading.Particle;
import io.newsgraph.analysis.relation.reading.Titles;
import io.newsgraph.analysis.relation.reading.Unit;
import io.newsgraph.analysis.relation.reading.UnitReader;
import io.newsgraph.analysis.relation.statement.Statement;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds who did what for a work or a product: in its credits, 드라마 ‘봄밤’(극본 홍길동, 연출 김하준), and where
 * the duties are given out, 음반 유통은 은포뮤직이, 일본 발매는 나루뮤직이 맡는다.
 */
public final class DutyFinder {

  private static final Map<String, RelationType> DUTIES = read();

  /** How many units lie between a duty and the name of who has it. */
  private static final int REACH = 10;

  private final UnitReader reader;

  /** What the article is most about of all that it has named: the duties are for that. */
  private Unit thing;

  public DutyFinder(UnitReader reader) {
    this.reader = reader;
  }

  private static Map<String, RelationType> read() {
    Map<String, RelationType> duties = new HashMap<>();
    for (String line : WordList.lines(DutyFinder.class, "duties.txt")) {
      String[] parts = line.split("\\s*:\\s*|\\s+");
      for (int i = 1; i < parts.length; i++) {
        duties.put(parts[i], RelationType.valueOf(parts[0]));
      }
    }
    return Map.copyOf(duties);
  }

  /** What the units of one sentence state of it. */
  public List<Statement> find(List<Unit> units) {
    List<Statement> found = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      if (thing != null && isGivenOut(unit)) {
        givenOut(units, i, found);
      } else if (isThing(unit)) {
        thing = thing == null || salience(unit) > salience(thing) ? unit : thing;
        credits(unit, found);
      }
    }
    return found;
  }

  private static double salience(Unit thing) {
    return thing.cluster().salience();
  }

  private static boolean isThing(Unit unit) {
    return unit.isOf(EntityType.WORK) || unit.isOf(EntityType.PRODUCT);
  }

  private void credits(Unit made, List<Statement> found) {
    if (made.note() == null) {
      return;
    }
    List<Unit> note = reader.read(made.note().start(), made.note().end());
    if (made.isOf(EntityType.WORK) && isPublisher(note)) {
      found.add(
          Statement.between(
              RelationType.LAUNCH,
              note.getFirst().cluster(),
              made.cluster(),
              made.start(),
              made.note().end() + 1));
      return;
    }
    RelationType duty = null;
    for (Unit unit : note) {
      duty = unit.is(Unit.Kind.COMMA) ? null : DUTIES.getOrDefault(unit.text(), duty);
      if (duty != null && isMaker(unit)) {
        found.add(
            Statement.between(
                duty, unit.cluster(), made.cluster(), made.start(), made.note().end() + 1));
      }
    }
  }

  /** ‘봄밤’(은포출판), ‘봄밤’(은포출판·1만5000원). */
  private static boolean isPublisher(List<Unit> note) {
    return !note.isEmpty()
        && note.getFirst().isOf(EntityType.ORGANIZATION)
        && (note.size() == 1 || !note.get(1).isNominal());
  }

  /** 연출은, 음반 유통은: a duty of which the sentence goes on to say whose it is. */
  private static boolean isGivenOut(Unit unit) {
    return unit.isNominal() && unit.particle() == Particle.TOPIC && DUTIES.containsKey(unit.text());
  }

  private void givenOut(List<Unit> units, int duty, List<Statement> found) {
    Unit given = units.get(duty);
    Unit maker = null;
    for (int i = duty + 1; i < units.size() && i <= duty + REACH; i++) {
      Unit unit = units.get(i);
      maker = isMaker(unit) ? unit : maker;
      boolean isStated = i == duty + 1 && isStated(units, duty);
      if (isStated || isTakenBy(units, i, maker)) {
        RelationType type = DUTIES.get(given.text());
        found.add(
            Statement.between(type, maker.cluster(), thing.cluster(), given.start(), unit.end()));
      }
      if (isStated || unit.particle().marksSubject() || unit.is(Unit.Kind.BREAK)) {
        return;
      }
    }
  }

  /** 음반 유통은 은포뮤직이 맡았다: the subject is whom the last name names. */
  private static boolean isTakenBy(List<Unit> units, int index, Unit maker) {
    Unit unit = units.get(index);
    return unit.particle() == Particle.SUBJECT
        && maker != null
        && (maker == unit || Titles.isTitle(unit.text()))
        && isTaken(units, index + 1);
  }

  /** 개발사는 은포소프트, 유통사는 나루소프트다: a name right behind, with the copula or the next duty. */
  private static boolean isStated(List<Unit> units, int duty) {
    Unit maker = units.get(duty + 1);
    boolean isFirst = duty == 0 || !units.get(duty - 1).isNominal();
    if (!isFirst || !isMaker(maker)) {
      return false;
    }
    boolean isListed =
        maker.particle() == Particle.NONE
            && duty + 3 < units.size()
            && units.get(duty + 2).is(Unit.Kind.COMMA)
            && isGivenOut(units.get(duty + 3));
    return isListed || maker.particle() == Particle.IS;
  }

  /** 맡았다, 했다, or a comma behind which the next duty follows. */
  private static boolean isTaken(List<Unit> units, int index) {
    for (int i = index; i < units.size() && i <= index + 2; i++) {
      Unit unit = units.get(i);
      if (unit.is(Unit.Kind.COMMA)) {
        return units.subList(i, units.size()).stream().anyMatch(DutyFinder::isGivenOut);
      }
      if (unit.is(Unit.Kind.PREDICATE)) {
        return unit.ending() != Ending.ADNOMINAL;
      }
    }
    return false;
  }

  private static boolean isMaker(Unit unit) {
    return unit.isOf(EntityType.PERSON) || unit.isOf(EntityType.ORGANIZATION);
  }
}
