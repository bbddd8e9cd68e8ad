package io.newsgraph.analysis.relation.noun;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.relation.reading.Particle;
import io.newsgraph.analysis.relation.reading.RelationalNouns.Meaning;
import io.newsgraph.analysis.relation.reading.Unit;
import io.newsgraph.analysis.relation.referent.ReferentKind;
import io.newsgraph.analysis.relation.type.ArgumentTypes;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Whose a 개발사 or a 소속사 is, where its own phrase does not say: of the product, the work or the
 * people that the sentence or the one before it speaks of.
 */
public final class PossessorMemory {

  /** What is always somebody's or something's, and of what the article speaks. */
  private static final Set<RelationType> OF_WHAT_IS_SPOKEN_OF =
      EnumSet.of(
          RelationType.DEVELOP,
          RelationType.LAUNCH,
          RelationType.MEMBER,
          RelationType.COMPETE,
          RelationType.PARTNER,
          RelationType.PARENT,
          RelationType.SUPPLY,
          RelationType.INVEST);

  /** Nouns that tell whose they are, or are nobody's. */
  private static final Set<String> OWNED =
      WordList.set(PossessorMemory.class, "nouns-with-owners.txt");

  private static final Set<RelationType> OF_THINGS =
      EnumSet.of(RelationType.DEVELOP, RelationType.LAUNCH);

  private static final Set<RelationType> OF_CHIEF =
      EnumSet.of(RelationType.PARENT, RelationType.INVEST);

  /** How many times less an article is about what it names in passing than about its chief body. */
  private static final double PASSING = 1.5;

  private final EntityCluster chief;
  private List<Unit> previous = List.of();

  /** The organisation that the paragraph had for its topic last; null for none. */
  private EntityCluster topic;

  /**
   * @param chief the organisation that the article is about; null where none stands out
   */
  public PossessorMemory(EntityCluster chief) {
    this.chief = chief;
  }

  void endSentence(List<Unit> units) {
    previous = units;
    units.stream()
        .filter(unit -> unit.particle() == Particle.TOPIC && unit.isOf(EntityType.ORGANIZATION))
        .findFirst()
        .ifPresent(unit -> topic = unit.cluster());
  }

  /** A paragraph is over: what it spoke of is not carried on. */
  public void endBlock() {
    topic = null;
  }

  /**
   * Of whom the paragraph speaks, or the article, where the sentence tells of nobody's 주주 or 고객;
   * null for nobody.
   */
  EntityCluster spokenOf(Meaning meaning, Unit other) {
    EntityCluster body = topic == null ? chief : topic;
    boolean mayBe =
        body != null
            && meaning.type() != RelationType.MEMBER
            && fits(meaning, body, other.cluster());
    return mayBe ? body : null;
  }

  /**
   * @param noun index of the noun in {@code units}
   * @param other what the noun stands for
   * @return null where nothing is, or several things are
   */
  EntityCluster of(Meaning meaning, List<Unit> units, int noun, Unit other) {
    boolean isMember = meaning.type() == RelationType.MEMBER;
    boolean isSubject = !OF_THINGS.contains(meaning.type());
    if (!OF_WHAT_IS_SPOKEN_OF.contains(meaning.type())
        || isMember && !meaning.possessorFirst()
        || OWNED.contains(units.get(noun).text())) {
      return null;
    }
    boolean isRival = meaning.type() == RelationType.COMPETE;
    List<Unit> own =
        isSubject && !isRival ? heldOn(units.subList(0, noun)) : units.subList(0, noun);
    EntityCluster here = only(meaning, own, other, isSubject && !isRival);
    EntityCluster before = here != null ? here : ofSentenceBefore(meaning, other);
    EntityCluster found = before == null && isSubject ? spokenOf(meaning, other) : before;
    return OF_CHIEF.contains(meaning.type()) ? chiefOr(found, other) : found;
  }

  /**
   * Of what the sentence before speaks of, or of whom the article is about where it names nobody.
   */
  EntityCluster ofSentenceBefore(Meaning meaning, Unit other) {
    boolean isSubject = !OF_THINGS.contains(meaning.type());
    EntityCluster found = only(meaning, previous, other, isSubject);
    boolean isChiefs =
        found == null && meaning.type() == RelationType.COMPETE && namesNoBody(previous);
    // 시운전도 미뤄졌다. 그사이 경쟁사인 나루중공업은.
    return isChiefs ? chiefBeside(other.cluster()) : found;
  }

  private static boolean namesNoBody(List<Unit> units) {
    return units.stream().noneMatch(unit -> unit.isOf(EntityType.ORGANIZATION));
  }

  /** The organisation that the article is about; null where it is the other one, or none is. */
  EntityCluster chiefBeside(EntityCluster other) {
    return chief == other ? null : chief;
  }

  /** The clause itself, and what earlier ones have as their topic; their subjects are theirs. */
  private static List<Unit> heldOn(List<Unit> units) {
    int clause = units.size();
    while (clause > 0 && !units.get(clause - 1).is(Unit.Kind.PREDICATE)) {
      clause--;
    }
    List<Unit> held = new ArrayList<>(units.subList(clause, units.size()));
    units.subList(0, clause).stream()
        .filter(unit -> unit.particle() == Particle.TOPIC)
        .forEach(held::add);
    return held;
  }

  /** 센서는 자회사 나루소프트가 만든다: of whom the article is about, not who was named in passing. */
  private EntityCluster chiefOr(EntityCluster found, Unit other) {
    boolean isChief = chief != null && chief != other.cluster();
    boolean isPassing = found == null || isChief && found.salience() * PASSING < chief.salience();
    return isChief && isPassing ? chief : found;
  }

  /** The only thing of its kind; among people and groups only who is the subject counts. */
  private static EntityCluster only(
      Meaning meaning, List<Unit> units, Unit other, boolean subjectsOnly) {
    List<Unit> subjects =
        subjectsOnly
            ? units.stream().filter(unit -> unit.particle().marksSubject()).toList()
            : List.of();
    if (subjectsOnly && subjects.size() < units.size()) {
      // 은포그룹의 계열사 한빛전자가: the sentence speaks of whom it marks, else of whose that is.
      EntityCluster spokenOf = only(meaning, subjects, other, true);
      if (spokenOf != null) {
        return spokenOf;
      }
    }
    EntityCluster only = null;
    for (Unit unit : units) {
      boolean counts =
          unit.clusters().size() == 1
              && (!subjectsOnly || isSpokenOf(unit))
              && fits(meaning, unit.cluster(), other.cluster());
      if (counts && only != null && only != unit.cluster()) {
        return null;
      }
      only = counts ? unit.cluster() : only;
    }
    return only;
  }

  /** The subject, or whose the subject is: 그룹 나인틴의 새 앨범이. */
  private static boolean isSpokenOf(Unit unit) {
    return unit.particle().marksSubject() || unit.particle() == Particle.OF;
  }

  private static boolean fits(Meaning meaning, EntityCluster a, EntityCluster b) {
    EntityCluster subject = meaning.possessorFirst() ? a : b;
    EntityCluster object = meaning.possessorFirst() ? b : a;
    boolean areAlike = meaning.type() != RelationType.COMPETE || areRivals(a, b);
    return subject != object
        && areAlike
        && ArgumentTypes.mayBeSubject(meaning.type(), subject)
        && ArgumentTypes.mayBeObject(meaning.type(), object);
  }

  /** An authority has no 경쟁사, whatever sentence speaks of it. */
  private static boolean areRivals(EntityCluster a, EntityCluster b) {
    return a.type() == b.type() && ReferentKind.isCompany(a) == ReferentKind.isCompany(b);
  }
}
