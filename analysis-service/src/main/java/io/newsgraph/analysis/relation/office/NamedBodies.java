package io.newsgraph.analysis.relation.office;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.relation.reading.Ending;
import io.newsgraph.analysis.relation.reading.Particle;
import io.newsgraph.analysis.relation.reading.Unit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/** The bodies that an article has named so far, and which of them its last sentences speak of. */
final class NamedBodies {

  /** How many of the sentences that name a body are kept in mind. */
  private static final int REACH = 2;

  /** How many names are kept in mind: an office asks for no body that was named farther back. */
  private static final int MAX_NAMES = 24;

  private static final WordSections WORDS = WordSections.of(NamedBodies.class, "named-bodies.txt");

  private static final String ACCORDING_TO = "따르";
  private static final List<String> REPORTING = WORDS.list("reporting");
  private static final List<String> MEDIA = WORDS.list("media");

  private final Deque<List<Unit>> previous = new ArrayDeque<>();
  private final Deque<Named> names = new ArrayDeque<>();
  private int sentence;

  /**
   * A body where it was named.
   *
   * @param sentence counted from the first
   * @param inPassing whether it acts in a clause about something else: 나루박물관이 자랑하는 꽃병은
   */
  record Named(Unit unit, int sentence, boolean inPassing) {

    EntityCluster body() {
      return unit.cluster();
    }
  }

  /** Keeps in mind what a sentence named. */
  void endSentence(List<Unit> units) {
    List<Unit> bodies = bodies(units);
    for (int i = 0; i < units.size(); i++) {
      if (isBody(units.get(i)) && !isSource(units, i)) {
        keep(units.get(i), actsInPassing(units, i));
      }
    }
    sentence++;
    List<Unit> organizations =
        bodies.stream().filter(unit -> unit.isOf(EntityType.ORGANIZATION)).toList();
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

  private static boolean actsInPassing(List<Unit> units, int body) {
    int next = body + 1;
    return units.get(body).particle() == Particle.SUBJECT
        && next < units.size()
        && units.get(next).is(Unit.Kind.PREDICATE)
        && units.get(next).ending() == Ending.ADNOMINAL;
  }

  private void keep(Unit name, boolean inPassing) {
    names.addFirst(new Named(name, sentence, inPassing));
    if (names.size() > MAX_NAMES) {
      names.removeLast();
    }
  }

  /** What earlier sentences have named, the last first. */
  Collection<Named> names() {
    return Collections.unmodifiableCollection(names);
  }

  /**
   * The organisation that the sentence speaks of before a name, else one of those before it; null
   * for none, or several.
   */
  EntityCluster spokenOf(List<Unit> units, int name) {
    List<Unit> here = new ArrayList<>(4);
    for (int i = 0; i < name; i++) {
      Unit unit = units.get(i);
      boolean isSpokenOf = unit.isOf(EntityType.ORGANIZATION) && !isSource(units, i);
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

  /** Whether it is the name of something that has offices. */
  static boolean isBody(Unit unit) {
    return unit.isOf(EntityType.ORGANIZATION) || unit.isOf(EntityType.LOCATION);
  }
}
