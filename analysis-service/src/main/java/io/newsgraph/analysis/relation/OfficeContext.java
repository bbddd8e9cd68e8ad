package io.newsgraph.analysis.relation;

import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.entity.recognition.EntityType;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Of which body an office is, where nothing beside the person's name tells: of the one that the
 * sentence or the last ones spoke of. Where two compete it is of none.
 */
final class OfficeContext {

  /** How far back a body is looked for, in sentences that name any. */
  private static final int REACH = 2;

  /** The same for a town or a university, which the office itself asks for. */
  private static final int MAX_NAMES = 24;

  private static final List<String> DEPARTMENTS =
      WordSections.of(OfficeContext.class, "names-of-departments.txt").list("spoken-of");

  private static final WordSections WORDS =
      WordSections.of(OfficeContext.class, "office-context.txt");

  /** Heads that bodies of all kinds have, beside those whose names tell. */
  private static final Set<String> OF_ANY_BODY = WORDS.set("of-any-body");

  /** How much more an article is about its chief body than about another. */
  private static final double CHIEF = 1.5;

  private static final String ACCORDING_TO = "따르";
  private static final List<String> REPORTING = WORDS.list("reporting");
  private static final List<String> MEDIA = WORDS.list("media");

  private static final List<String> OFFICES =
      WordList.lines(OfficeContext.class, "context-offices.txt");

  private static final Set<String> OF_COMPANIES =
      WordList.set(EntityCluster.class, "company-titles.txt");

  private final OfficePlaces places;
  private final Deque<List<Unit>> previous = new ArrayDeque<>();
  private final Deque<Named> names = new ArrayDeque<>();
  private int sentence;

  /**
   * A body where it was named.
   *
   * @param sentence counted from the first
   */
  record Named(Unit unit, int sentence) {}

  OfficeContext(OfficePlaces places) {
    this.places = places;
  }

  /** Keeps in mind what a sentence named. */
  void endSentence(List<Unit> units) {
    List<Unit> bodies = bodies(units);
    bodies.forEach(this::keep);
    sentence++;
    List<Unit> organizations = bodies.stream().filter(OfficeContext::isOrganization).toList();
    if (organizations.isEmpty() || isBehindUnknown(units, organizations)) {
      return;
    }
    previous.addFirst(organizations);
    if (previous.size() > REACH) {
      previous.removeLast();
    }
  }

  private static List<Unit> bodies(List<Unit> units) {
    List<Unit> bodies = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      if (isBody(units.get(i)) && !isSource(units, i)) {
        bodies.add(units.get(i));
      }
    }
    return bodies;
  }

  /** 은포통신에 따르면, 은포통신이 3일 보도했다: who tells something is not who it is about. */
  private static boolean isSource(List<Unit> units, int index) {
    Unit body = units.get(index);
    Unit next = index + 1 < units.size() ? units.get(index + 1) : body;
    boolean isQuoted = body.particle() == Particle.TO && next.text().startsWith(ACCORDING_TO);
    Unit last = units.getLast();
    boolean isReport =
        last.is(Unit.Kind.PREDICATE) && REPORTING.stream().anyMatch(last.text()::startsWith);
    return isQuoted || isReport && body.particle().marksSubject() && isMedium(body);
  }

  private static boolean isMedium(Unit body) {
    String name = body.cluster().name();
    return MEDIA.stream().anyMatch(name::endsWith);
  }

  /** None of them is the subject, but something that may be a name nobody recognised. */
  private static boolean isBehindUnknown(List<Unit> units, List<Unit> organizations) {
    boolean isTopic = organizations.stream().anyMatch(unit -> unit.particle() == Particle.TOPIC);
    return !isTopic
        && units.stream()
            .takeWhile(unit -> unit != organizations.getFirst())
            .anyMatch(unit -> unit.is(Unit.Kind.NOUN) && unit.particle().marksSubject());
  }

  private void keep(Unit name) {
    names.addFirst(new Named(name, sentence));
    if (names.size() > MAX_NAMES) {
      names.removeLast();
    }
  }

  /**
   * @param name index of the person's name in its sentence
   * @return null where nothing tells for certain
   */
  EntityCluster of(String label, List<Unit> units, int name) {
    EntityCluster around = aroundDepartment(units, name);
    EntityCluster near = around == null ? inOffice(label, units, name) : around;
    if (near != null) {
      return near;
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
      return OfficesOfStates.state(units.subList(0, name), names);
    }
    // 제주도교육감: the office names its place, and the article the body.
    String head = label.substring(OfficePlaces.titleStart(label));
    if (!head.equals(label) && HeadsOfBodies.hasBodies(head)) {
      return headed(head, units, name);
    }
    if (Office.isOfTeam(label)) {
      EntityCluster team = spokenOf(units, name);
      return team != null && places.isClub(team) ? team : null;
    }
    boolean isOfCompany = OF_COMPANIES.contains(label) && !OF_ANY_BODY.contains(label);
    boolean isOfAny = !HeadsOfBodies.hasBodies(label) || OF_ANY_BODY.contains(label);
    EntityCluster body =
        isOfAny && OFFICES.stream().anyMatch(label::endsWith) ? spokenOf(units, name) : null;
    // 호 대표 is not of the authority that the sentence before spoke of.
    return body != null && isOfCompany && !ReferentKind.isCompany(body) ? null : body;
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
    boolean isBody = body.particle().marksSubject() && isBody(body) && isOrganization(body);
    return isDepartment && isBody ? body.cluster() : null;
  }

  private EntityCluster headed(String label, List<Unit> units, int name) {
    for (int i = name - 1; i >= 0; i--) {
      if (isBody(units.get(i)) && HeadsOfBodies.mayBeHead(label, units.get(i))) {
        return units.get(i).cluster();
      }
    }
    Named best = null;
    boolean isSure = true;
    for (Named each : names) {
      boolean isNearer = best == null || each.sentence() == best.sentence();
      if (!isNearer || !isHead(label, each.unit())) {
        continue;
      }
      isSure &= best == null || cluster(best) == cluster(each);
      best = best == null || each.unit().particle().marksSubject() ? each : best;
    }
    if (best == null) {
      return null;
    }
    boolean isNearest = isSure && !label.equals(MedicalOffices.DOCTOR);
    return isNearest ? cluster(best) : chief(label, cluster(best));
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

  private static EntityCluster cluster(Named named) {
    return named.unit().cluster();
  }

  /** Of several in one sentence the one that the article is about. */
  private EntityCluster chief(String label, EntityCluster nearest) {
    return names.stream()
        .filter(each -> isHead(label, each.unit()))
        .map(OfficeContext::cluster)
        .max(Comparator.comparingDouble(EntityCluster::salience))
        .filter(each -> each.salience() > CHIEF * nearest.salience())
        .orElse(nearest);
  }

  private static boolean isHead(String label, Unit body) {
    return HeadsOfBodies.mayBeHead(label, body) || HeadsOfBodies.mayBeHead(label, body.cluster());
  }

  private EntityCluster spokenOf(List<Unit> units, int name) {
    List<Unit> here = new ArrayList<>(4);
    for (int i = 0; i < name; i++) {
      Unit unit = units.get(i);
      boolean isSpokenOf = isBody(unit) && isOrganization(unit) && !isSource(units, i);
      if (isSpokenOf && !CareerFinder.isOrigin(units, i, name)) {
        here.add(unit);
      }
    }
    if (!here.isEmpty()) {
      return salient(here);
    }
    for (List<Unit> sentence : previous) {
      EntityCluster salient = salient(sentence);
      if (salient != null) {
        return salient;
      }
    }
    return null;
  }

  private static EntityCluster salient(List<Unit> units) {
    EntityCluster only = only(units);
    if (only != null) {
      return only;
    }
    if (hasPair(units)) {
      return null;
    }
    List<Unit> topics = marked(units, Particle.TOPIC);
    return only(topics.isEmpty() ? marked(units, Particle.SUBJECT) : topics);
  }

  /** 네이버와 카카오가: two are spoken of. */
  private static boolean hasPair(List<Unit> units) {
    for (int i = 1; i < units.size(); i++) {
      boolean isJoined = units.get(i - 1).particle() == Particle.WITH;
      if (isJoined && units.get(i).particle().marksSubject()) {
        return true;
      }
    }
    return false;
  }

  private static List<Unit> marked(List<Unit> units, Particle particle) {
    return units.stream().filter(unit -> unit.particle() == particle).toList();
  }

  private static EntityCluster only(List<Unit> units) {
    EntityCluster only = units.isEmpty() ? null : units.getFirst().cluster();
    return units.stream().allMatch(unit -> unit.cluster() == only) ? only : null;
  }

  private static boolean isBody(Unit unit) {
    if (!unit.is(Unit.Kind.NAME) || unit.clusters().size() != 1) {
      return false;
    }
    EntityType type = unit.cluster().type();
    return type == EntityType.ORGANIZATION || type == EntityType.LOCATION;
  }

  private static boolean isOrganization(Unit unit) {
    return unit.cluster().type() == EntityType.ORGANIZATION;
  }
}
