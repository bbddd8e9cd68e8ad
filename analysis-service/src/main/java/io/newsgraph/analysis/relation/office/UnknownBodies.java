package io.newsgraph.analysis.relation.office;

import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.relation.reading.Particle;
import io.newsgraph.analysis.relation.reading.Titles;
import io.newsgraph.analysis.relation.reading.Unit;
import java.util.List;
import java.util.Set;

/**
 * Tells whether a noun beside a name may be a body that nobody recognised, so that the office is of
 * that one and of none that the sentences before named: 홍길동 모아마트 팀장.
 */
final class UnknownBodies {

  /** Nouns that say nothing of a body: 신임, 이날. */
  private static final Set<String> NOTHING =
      WordList.set(UnknownBodies.class, "not-of-unknown.txt");

  /** How the names of departments end. */
  private static final List<String> DEPARTMENTS =
      WordSections.of(UnknownBodies.class, "names-of-departments.txt").list("unknown");

  /** Offices of departments, whose own name goes before: 감염병관리과장. */
  private static final List<String> OF_DEPARTMENTS =
      WordList.lines(UnknownBodies.class, "offices-of-departments.txt");

  private UnknownBodies() {}

  static boolean isBeside(List<Unit> units, int name, Office office) {
    return isLongTitle(office.label())
        || isBehind(units, name, office.end())
        || isBefore(units, name);
  }

  /** 국립은포과학관장: the word names the body itself. */
  private static boolean isLongTitle(String label) {
    String last = label.substring(label.lastIndexOf(' ') + 1);
    return !Titles.contain(last) && OF_DEPARTMENTS.stream().noneMatch(last::endsWith);
  }

  private static boolean isBehind(List<Unit> units, int name, int end) {
    for (int i = name + 1; i < units.size() && units.get(i).end() <= end; i++) {
      if (mayBeBody(units.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBefore(List<Unit> units, int name) {
    for (int i = name - 1; i >= 0 && i >= name - 3; i--) {
      Unit unit = units.get(i);
      if (!unit.is(Unit.Kind.NOUN) || unit.particle() != Particle.NONE) {
        return false;
      }
      if (mayBeBody(unit)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBeBody(Unit unit) {
    String text = unit.text();
    return unit.is(Unit.Kind.NOUN)
        && !text.isEmpty()
        && !Character.isDigit(text.charAt(0))
        && !NOTHING.contains(text)
        && !Titles.FORMER.contains(text)
        && !Titles.isTitle(text)
        && DEPARTMENTS.stream().noneMatch(text::endsWith);
  }
}
