package io.newsgraph.analysis.relation.office;

import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.relation.reading.Particle;
import io.newsgraph.analysis.relation.reading.Unit;
import java.util.List;

/** Tells by the department beside a name that somebody treats the ill. */
final class MedicalOffices {

  /** Whose bodies heads-of-bodies.txt gives: all that treat the ill. */
  static final String DOCTOR = "전문의";

  private static final List<String> MEDICAL =
      WordList.lines(MedicalOffices.class, "medical-departments.txt");

  private MedicalOffices() {}

  /** 홍길동 비뇨의학과 과장: of a hospital, whatever else is spoken of. */
  static boolean isBeside(List<Unit> units, int name) {
    return isMedicalUnit(units, name + 1) || isMedicalUnit(units, name - 1);
  }

  private static boolean isMedicalUnit(List<Unit> units, int index) {
    return index >= 0
        && index < units.size()
        && units.get(index).is(Unit.Kind.NOUN)
        && units.get(index).particle() == Particle.NONE
        && MEDICAL.stream().anyMatch(units.get(index).text()::endsWith);
  }
}
