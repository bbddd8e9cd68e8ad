package io.newsgraph.analysis.relation.office;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.relation.reading.Particle;
import io.newsgraph.analysis.relation.reading.Titles;
import io.newsgraph.analysis.relation.reading.Unit;
import io.newsgraph.analysis.relation.statement.Statement;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds whose member somebody is where the party or club stands apart from the name: 은포당에서는 홍길동
 * 의원이, 같은 당 홍길동 의원, 은포당 소속으로 활동하는 홍길동 의원, 은포당 소속이던 홍길동.
 */
public final class PartyFinder {

  private static final WordSections WORDS = WordSections.of(PartyFinder.class, "party-members.txt");

  private static final Set<String> CAMP = WORDS.set("camp");
  private static final Set<String> WAS =
      WordSections.of(PartyFinder.class, "forms-of-was.txt").set("behind-belonging");
  private static final String BELONGING = "소속";
  private static final String SAME = "같은";
  private static final String PARTY = "당";

  /** A party's organisation in a province or city is no party of its own. */
  private static final List<String> BRANCHES = WORDS.list("branches");

  /** How many units lie between a calling and the name of whom it is said. */
  private static final int REACH = 5;

  /** The same, with a clause between. */
  private static final int FAR = 10;

  private final String text;

  /** The party of whom a sentence before spoke: one that a subject is of, or is; null for none. */
  private Unit before;

  public PartyFinder(String text) {
    this.text = text;
  }

  /** Sentences are asked for in order of the text: 같은 당 may be of one named before. */
  public List<Statement> find(List<Unit> units) {
    List<Statement> found = new ArrayList<>();
    Unit party = before;
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      if (isParty(unit)) {
        party = unit;
        before = isOfSubject(units, i) ? unit : before;
        camp(units, i, found);
      } else if (party != null && isSameParty(units, i)) {
        int person = personBehind(units, i + 1, REACH);
        add(units, person, party, false, units.get(i), found);
      } else if (i > 0 && unit.text().equals(BELONGING) && isBody(units.get(i - 1))) {
        belonging(units, i, found);
      }
    }
    return found;
  }

  private static boolean isParty(Unit unit) {
    return unit.isOf(EntityType.ORGANIZATION)
        && HeadsOfBodies.isParty(unit.cluster())
        && BRANCHES.stream().noneMatch(unit.text()::endsWith);
  }

  /** 은포당 홍길동 대변인은; in 홍길동은 은포당 후보를 도왔다 another is spoken of. */
  private static boolean isOfSubject(List<Unit> units, int party) {
    return units.subList(0, party).stream().noneMatch(unit -> unit.particle().marksSubject());
  }

  private static boolean isBody(Unit unit) {
    return unit.isOf(EntityType.ORGANIZATION) && unit.particle() == Particle.NONE;
  }

  private static boolean isSameParty(List<Unit> units, int index) {
    return units.get(index).text().equals(SAME)
        && index + 1 < units.size()
        && units.get(index + 1).text().equals(PARTY);
  }

  /** 은포당에서는 홍길동 의원과 김하준 대변인이 나섰다: all people up to the subject's end. */
  private void camp(List<Unit> units, int at, List<Statement> found) {
    Unit unit = units.get(at);
    if (!CAMP.contains(josa(unit))) {
      return;
    }
    List<Integer> people = new ArrayList<>();
    for (int i = at + 1; i < units.size(); i++) {
      Unit next = units.get(i);
      boolean isPredicate = next.is(Unit.Kind.PREDICATE) && !next.text().equals(SAME);
      if (isPredicate || next.is(Unit.Kind.BREAK) || next.particle() == Particle.TOPIC) {
        return;
      }
      if (next.isOf(EntityType.PERSON)) {
        people.add(i);
      }
      if (next.particle() == Particle.SUBJECT) {
        boolean arePeople = next.isOf(EntityType.PERSON) || Titles.isTitle(next.text());
        people.stream()
            .filter(any -> arePeople)
            .forEach(person -> add(units, person, unit, false, unit, found));
        return;
      }
    }
  }

  private void belonging(List<Unit> units, int calling, List<Statement> found) {
    Unit body = units.get(calling - 1);
    Unit unit = units.get(calling);
    if (WAS.contains(josa(unit))) {
      add(units, personBehind(units, calling, REACH), body, true, body, found);
    } else if (unit.particle() == Particle.AS) {
      int behind = personBehind(units, calling, FAR);
      int person = behind < 0 ? subjectBefore(units, calling) : behind;
      add(units, person, body, false, body, found);
    }
  }

  private String josa(Unit unit) {
    return text.substring(unit.end(), unit.to());
  }

  private static int personBehind(List<Unit> units, int from, int reach) {
    for (int i = from + 1; i < units.size() && i <= from + reach; i++) {
      if (units.get(i).isOf(EntityType.PERSON)) {
        return i;
      }
      if (units.get(i).is(Unit.Kind.BREAK) || units.get(i).particle().marksSubject()) {
        return -1;
      }
    }
    return -1;
  }

  /** 홍길동은 은포당 소속으로, 홍길동 의원은 은포당 소속으로; -1 for none. */
  private static int subjectBefore(List<Unit> units, int index) {
    for (int i = index - 1; i >= 0; i--) {
      if (units.get(i).particle().marksSubject()) {
        boolean isTitled = i > 0 && Titles.isTitle(units.get(i).text());
        int name = isTitled && !units.get(i).isOf(EntityType.PERSON) ? i - 1 : i;
        return units.get(name).isOf(EntityType.PERSON) ? name : -1;
      }
    }
    return -1;
  }

  private static void add(
      List<Unit> units, int person, Unit body, boolean former, Unit cue, List<Statement> found) {
    if (person < 0) {
      return;
    }
    Unit member = units.get(person);
    EntityCluster subject = member.cluster();
    EntityCluster object = body.cluster();
    int start = Math.min(member.start(), cue.start());
    int end = Math.max(member.end(), cue.end());
    found.add(new Statement(RelationType.MEMBER, subject, object, null, former, false, start, end));
  }
}
