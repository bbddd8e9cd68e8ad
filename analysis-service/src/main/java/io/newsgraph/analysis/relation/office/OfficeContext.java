package io.newsgraph.analysis.relation.office;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.OrganizationNames;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.relation.office.NamedBodies.Named;
import io.newsgraph.analysis.relation.reading.Particle;
import io.newsgraph.analysis.relation.reading.Unit;
import io.newsgraph.analysis.relation.referent.ReferentKind;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Of which body an office is, where nothing beside the person's name tells: of the one that the
 * sentence or the last ones spoke of. Where two compete it is of none.
 */
final class OfficeContext {

  private static final List<String> DEPARTMENTS =
      WordSections.of(OfficeContext.class, "names-of-departments.txt").list("spoken-of");

  /** Heads that bodies of all kinds have, beside those whose names tell. */
  private static final Set<String> OF_ANY_BODY =
      WordList.set(OfficeContext.class, "heads-of-any-body.txt");

  /** How much more an article is about its chief body than about another. */
  private static final double CHIEF = 1.5;

  /** How much more it is about its main body than about one that it came to speak of. */
  private static final double MAIN = 2.5;

  private static final List<String> OFFICES =
      WordList.lines(OfficeContext.class, "context-offices.txt");

  private static final Set<String> ELSEWHERE =
      WordList.set(OfficeContext.class, "not-context-offices.txt");

  private static final Set<String> OF_COMPANIES =
      WordList.set(EntityType.class, "company-titles.txt");

  private static final List<String> UNIONS =
      WordSections.of(MemberFinder.class, "members.txt").list("unions");

  /** How many words before a name an office may stand: 대책위 위원장인 어민 홍길동 씨. */
  private static final int OFFICE_REACH = 3;

  private final OfficePlaces places;
  private final NamedBodies named = new NamedBodies();

  /** The offices that somebody has, by their bodies. Clusters are told by identity. */
  private final Map<EntityCluster, Set<String>> taken = new IdentityHashMap<>();

  OfficeContext(OfficePlaces places) {
    this.places = places;
  }

  /** Keeps in mind what a sentence named. */
  void endSentence(List<Unit> units) {
    named.endSentence(units);
  }

  /** Keeps in mind that somebody has an office in a body: the next one there is somebody else. */
  void take(String label, EntityCluster body) {
    taken.computeIfAbsent(body, any -> new HashSet<>()).add(label);
  }

  /**
   * @param label of an office that the person is not known to have
   * @param name index of the person's name in its sentence
   * @return null where nothing tells for certain
   */
  EntityCluster of(String label, List<Unit> units, int name) {
    if (isOfUnnamed(units, name)) {
      return null;
    }
    EntityCluster around = aroundDepartment(units, name);
    EntityCluster near = around == null ? inOffice(label, units, name) : around;
    if (near != null) {
      return near;
    }
    EntityCluster event = places.eventWith(label);
    if (event != null) {
      return event;
    }
    if (MedicalOffices.isBeside(units, name)) {
      return headed(MedicalOffices.DOCTOR, units, name);
    }
    if (HeadsOfBodies.hasBodies(label)) {
      EntityCluster body = headed(label, units, name);
      if (body != null) {
        return body;
      }
    }
    if (OfficesOfStates.mayBeForeign(label, units.get(name))) {
      return OfficesOfStates.state(units.subList(0, name), named.names());
    }
    // 제주도교육감: the office names its place, and the article the body.
    String head = label.substring(OfficePlaces.titleStart(label));
    if (!head.equals(label) && HeadsOfBodies.hasBodies(head)) {
      return headed(head, units, name);
    }
    if (Office.isOfTeam(label)) {
      EntityCluster team = named.spokenOf(units, name);
      return team != null && places.isClub(team) ? team : null;
    }
    if (isOfBodyBefore(label, units, name)) {
      return null;
    }
    boolean isOfAny = !HeadsOfBodies.hasBodies(label) || OF_ANY_BODY.contains(label);
    boolean isOfContext = OFFICES.stream().anyMatch(label::endsWith) && !ELSEWHERE.contains(label);
    if (!isOfAny || !isOfContext) {
      return null;
    }
    EntityCluster body = free(label, named.spokenOf(units, name), units.subList(0, name));
    // 호 대표 is not of the authority that the sentence before spoke of.
    return body != null && isOfCompany(label) && !ReferentKind.isCompany(body) ? null : body;
  }

  /**
   * The body that is spoken of, unless somebody else has the office there, or the article is about
   * another and its last sentences only came to speak of this one.
   *
   * @param body null where none is spoken of
   */
  private EntityCluster free(String label, EntityCluster body, List<Unit> before) {
    if (body == null) {
      return null;
    }
    boolean isHere =
        before.stream().anyMatch(unit -> NamedBodies.isBody(unit) && unit.cluster() == body);
    boolean isTaken = isTaken(label, body);
    if (isHere && !isTaken) {
      return body;
    }
    EntityCluster main =
        named.names().stream()
            .map(Named::body)
            .filter(each -> each.type() == EntityType.ORGANIZATION)
            .filter(each -> !isOfCompany(label) || ReferentKind.isCompany(each))
            .filter(each -> !isTaken(label, each))
            .max(Comparator.comparingDouble(EntityCluster::salience))
            .orElse(null);
    boolean isMain = main != null && main.salience() > MAIN * body.salience();
    return isTaken || isMain ? main : body;
  }

  private boolean isTaken(String label, EntityCluster body) {
    return taken.getOrDefault(body, Set.of()).contains(label);
  }

  private static boolean isOfCompany(String label) {
    return OF_COMPANIES.contains(label) && !OF_ANY_BODY.contains(label);
  }

  /** 은포대는 신소재공학과 홍길동 교수팀이: the department is in what is spoken of. */
  private static EntityCluster aroundDepartment(List<Unit> units, int name) {
    if (name < 2) {
      return null;
    }
    Unit department = units.get(name - 1);
    Unit body = units.get(name - 2);
    boolean isDepartment =
        department.is(Unit.Kind.NOUN)
            && department.particle() == Particle.NONE
            && DEPARTMENTS.stream().anyMatch(department.text()::endsWith);
    boolean isBody = body.particle().marksSubject() && body.isOf(EntityType.ORGANIZATION);
    return isDepartment && isBody ? body.cluster() : null;
  }

  private EntityCluster headed(String label, List<Unit> units, int name) {
    for (int i = name - 1; i >= 0; i--) {
      if (NamedBodies.isBody(units.get(i)) && HeadsOfBodies.mayBeHead(label, units.get(i))) {
        return units.get(i).cluster();
      }
    }
    Named best = null;
    boolean isSure = true;
    for (Named each : named.names()) {
      boolean isNearer = best == null || each.sentence() == best.sentence();
      if (!isNearer || !isHead(label, each.unit())) {
        continue;
      }
      isSure &= best == null || best.body() == each.body();
      best = best == null || each.unit().particle().marksSubject() ? each : best;
    }
    if (best == null) {
      return null;
    }
    // 나폴리박물관이 자랑하는 꽃병은 …. 홍길동 관장은: of whom the article is about, not of an owner in passing.
    boolean isNearest = isSure && !best.inPassing() && !label.equals(MedicalOffices.DOCTOR);
    return isNearest ? best.body() : chief(label, best.body());
  }

  /** 배송기사 노조의 홍길동 위원장은: of a body that has no name. */
  private static boolean isOfUnnamed(List<Unit> units, int name) {
    Unit owner = name > 0 ? units.get(name - 1) : null;
    return owner != null
        && owner.is(Unit.Kind.NOUN)
        && owner.particle() == Particle.OF
        && (OrganizationNames.mayEndIn(owner.text())
            || UNIONS.stream().anyMatch(owner.text()::endsWith));
  }

  /** 대책위 위원장인 홍길동 씨는: of a body that stands there and has no name. */
  private static boolean isOfBodyBefore(String label, List<Unit> units, int name) {
    for (int i = Math.max(1, name - OFFICE_REACH); i < name; i++) {
      Unit body = units.get(i - 1);
      boolean isBeside =
          body.is(Unit.Kind.NOUN)
              && body.particle() == Particle.NONE
              && units.get(i).text().equals(label);
      if (isBeside && OrganizationNames.mayEndIn(body.text())) {
        return true;
      }
    }
    return false;
  }

  /** 은포위원장 자리는 홍길동 전 위원장이 물러난 뒤: the body in the office that the sentence names. */
  private EntityCluster inOffice(String label, List<Unit> units, int name) {
    for (Unit unit : units.subList(0, name)) {
      int title = unit.text().length() - label.length();
      boolean isOffice = unit.is(Unit.Kind.NOUN) && title > 0 && unit.text().endsWith(label);
      EntityCluster body = isOffice ? places.of(unit.text(), title) : null;
      if (body != null) {
        return body;
      }
    }
    return null;
  }

  /** Of several in one sentence the one that the article is about. */
  private EntityCluster chief(String label, EntityCluster nearest) {
    return named.names().stream()
        .filter(each -> isHead(label, each.unit()))
        .map(Named::body)
        .max(Comparator.comparingDouble(EntityCluster::salience))
        .filter(each -> each.salience() > CHIEF * nearest.salience())
        .orElse(nearest);
  }

  private static boolean isHead(String label, Unit body) {
    return HeadsOfBodies.mayBeHead(label, body) || HeadsOfBodies.mayBeHead(label, body.cluster());
  }
}
