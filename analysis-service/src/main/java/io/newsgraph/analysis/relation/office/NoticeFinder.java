package io.newsgraph.analysis.relation.office;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.relation.reading.Unit;
import io.newsgraph.analysis.relation.statement.Statement;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.ArrayList;
import java.util.List;

/** Finds the offices that a notice of appointments gives: ◇ 은포부 ▲ 수산국장 연정호 ▲ 항만국장 소병규. */
public final class NoticeFinder {

  /** What stands before the body whose notice it is. */
  private static final String HEADINGS = "◇◆■□";

  /** What stands before each office with who gets it. */
  private static final String ITEMS = "▲△▶▷●○";

  private final String text;

  public NoticeFinder(String text) {
    this.text = text;
  }

  /** What the units of one sentence state of it. */
  public List<Statement> find(List<Unit> units) {
    List<Statement> found = new ArrayList<>();
    EntityCluster body = null;
    for (int i = 0; i + 1 < units.size(); i++) {
      if (isMark(units.get(i), HEADINGS)) {
        body = units.get(i + 1).isOf(EntityType.ORGANIZATION) ? units.get(i + 1).cluster() : null;
      } else if (body != null && isMark(units.get(i), ITEMS)) {
        add(units, i + 1, body, found);
      }
    }
    return found;
  }

  private boolean isMark(Unit unit, String marks) {
    return unit.is(Unit.Kind.BREAK) && marks.indexOf(text.charAt(unit.start())) >= 0;
  }

  /** 수산국장 연정호: whatever stands before the name is an office of this body. */
  private void add(List<Unit> units, int first, EntityCluster body, List<Statement> found) {
    int person = first;
    while (person < units.size() && units.get(person).is(Unit.Kind.NOUN)) {
      person++;
    }
    boolean isItem =
        person > first && person < units.size() && units.get(person).isOf(EntityType.PERSON);
    if (isItem) {
      Unit who = units.get(person);
      int start = units.get(first).start();
      String office = text.substring(start, who.start()).strip();
      found.add(
          new Statement(
              RelationType.ROLE, who.cluster(), body, office, false, false, start, who.end()));
    }
  }
}
