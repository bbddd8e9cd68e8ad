package io.newsgraph.analysis.relation.office;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.relation.reading.Copula;
import io.newsgraph.analysis.relation.reading.Particle;
import io.newsgraph.analysis.relation.reading.Titles;
import io.newsgraph.analysis.relation.reading.Unit;
import io.newsgraph.analysis.relation.referent.ReferentKind;
import io.newsgraph.analysis.relation.statement.Statement;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds what somebody was before: 은포전자 연구원 출신 홍길동 대표, 은포전자 연구원이던 홍길동 대표, 홍길동은 은포전자 연구원 출신으로. */
public final class OriginFinder {

  private static final String FROM = "출신";

  /** Josa of the copula in the past, before a noun. */
  private static final Set<String> WAS =
      WordSections.of(OriginFinder.class, "forms-of-was.txt").set("behind-offices");

  /** How nouns end that tell when it was so: 2015년, 시절. */
  private static final List<String> TIMES =
      WordSections.of(OriginFinder.class, "forms-of-was.txt").list("times");

  private static final int BODY_REACH = 4;
  private static final int FAR_REACH = 9;
  private static final int SUBJECT_REACH = 12;

  private final String text;

  public OriginFinder(String text) {
    this.text = text;
  }

  /** What the units of one sentence state of it. */
  public List<Statement> find(List<Unit> units) {
    List<Statement> found = new ArrayList<>();
    for (int i = 1; i < units.size(); i++) {
      boolean isOrigin = units.get(i).is(Unit.Kind.NOUN) && units.get(i).text().equals(FROM);
      boolean isOfCompany = isOrigin && isCompany(units.get(i - 1));
      int office = isOfCompany ? i : office(units, i, isOrigin);
      int body = isOfCompany ? i - 1 : office > 0 ? body(units, office) : -1;
      int person = body < 0 ? -1 : person(units, i);
      if (person >= 0) {
        found.add(statement(units, person, body, office));
      }
    }
    return found;
  }

  /** 은포전자 출신: of a school or a town people come otherwise. */
  private static boolean isCompany(Unit unit) {
    return unit.is(Unit.Kind.NAME)
        && unit.particle() == Particle.NONE
        && unit.clusters().size() == 1
        && ReferentKind.isCompany(unit.cluster());
  }

  private int office(List<Unit> units, int index, boolean isOrigin) {
    if (isOrigin) {
      return index - 1;
    }
    return wasOffice(units.get(index)) ? index : -1;
  }

  private boolean wasOffice(Unit unit) {
    return unit.is(Unit.Kind.NOUN)
        && WAS.contains(text.substring(unit.end(), unit.to()))
        && Titles.isTitle(unit.text());
  }

  /** The organisation before an office, with departments between; -1 for none. */
  private static int body(List<Unit> units, int office) {
    Unit title = units.get(office);
    if (!title.is(Unit.Kind.NOUN) || !Titles.isTitle(title.text())) {
      return -1;
    }
    for (int i = office - 1; i >= 0 && i >= office - BODY_REACH; i--) {
      Unit unit = units.get(i);
      boolean leads = unit.particle() == Particle.NONE || unit.particle() == Particle.OF;
      if (!unit.isNominal() || !leads) {
        return -1;
      }
      if (unit.is(Unit.Kind.NAME)) {
        return unit.cluster().type() == EntityType.ORGANIZATION ? i : -1;
      }
    }
    return -1;
  }

  /** Who it is said of: the name right behind, else the subject before. */
  private static int person(List<Unit> units, int origin) {
    if (Copula.isAt(origin, units) || isBeforeTime(units, origin)) {
      return subject(units, origin);
    }
    // 은포전자 출신으로 나루소프트에 합류한 홍길동: with a clause between.
    boolean isFar = units.get(origin).particle() == Particle.AS;
    int reach = isFar ? FAR_REACH : BODY_REACH;
    for (int i = origin + 1; i < units.size() && i <= origin + reach; i++) {
      Unit unit = units.get(i);
      if (unit.isOf(EntityType.PERSON)) {
        return i;
      }
      if (isFar && !unit.particle().marksSubject() && !unit.is(Unit.Kind.BREAK)) {
        continue;
      }
      boolean leads = unit.particle() == Particle.NONE || unit.particle() == Particle.OF;
      if (!unit.isNominal() || !leads) {
        return -1;
      }
    }
    return -1;
  }

  /** 은포대 교수이던 2015년, 은포대 교수였던 시절. */
  private static boolean isBeforeTime(List<Unit> units, int index) {
    return index + 1 < units.size()
        && units.get(index + 1).is(Unit.Kind.NOUN)
        && TIMES.stream().anyMatch(units.get(index + 1).text()::endsWith);
  }

  private static int subject(List<Unit> units, int before) {
    for (int i = before - 1; i >= 0 && i >= before - SUBJECT_REACH; i--) {
      if (units.get(i).particle().marksSubject()) {
        return personEndingAt(units, i);
      }
    }
    return -1;
  }

  /** 홍길동은, 홍길동 대표는, 홍길동 은포전자 대표는. */
  private static int personEndingAt(List<Unit> units, int last) {
    boolean isTitled = last > 0 && Titles.isTitle(units.get(last).text());
    if (units.get(last).isOf(EntityType.PERSON)) {
      return last;
    }
    boolean isOfBody = isTitled && last > 1 && units.get(last - 1).isOf(EntityType.ORGANIZATION);
    int name = isOfBody ? last - 2 : last - 1;
    return isTitled && units.get(name).isOf(EntityType.PERSON) ? name : -1;
  }

  private static Statement statement(List<Unit> units, int person, int body, int office) {
    EntityCluster subject = units.get(person).cluster();
    EntityCluster object = units.get(body).cluster();
    int start = Math.min(units.get(person).start(), units.get(body).start());
    int end = Math.max(units.get(person).end(), units.get(office).end());
    String label = units.get(office).text();
    return new Statement(RelationType.ROLE, subject, object, label, true, false, start, end);
  }
}
