package io.newsgraph.analysis.relation.creation;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.ThingKinds;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.relation.reading.Copula;
import io.newsgraph.analysis.relation.reading.Ending;
import io.newsgraph.analysis.relation.reading.Particle;
import io.newsgraph.analysis.relation.reading.Unit;
import io.newsgraph.analysis.relation.referent.ReferentKind;
import io.newsgraph.analysis.relation.statement.Statement;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds whose a thing is that a sentence calls somebody's own without saying whose, as the article
 * has said before: 주력 제품은 로봇 ‘나래’다, 대표작으로는 ‘봄밤’과 ‘겨울 강’이 있다; and at an exhibition of one artist
 * every work.
 */
public final class OwnThingFinder {

  /** What a company has one of: 주력 제품, 첫 작품. */
  private static final Set<String> STANDING =
      WordList.set(OwnThingFinder.class, "standings-of-products.txt");

  private static final Set<String> GOODS = WordList.set(OwnThingFinder.class, "goods.txt");

  /** Works of whoever was spoken of: 대표작, 유작. */
  private static final WordSections OWN = WordSections.of(EntityType.class, "own-works.txt");

  private static final Set<String> BOOKS = of("books", "books-listed");

  private static final Set<String> OWN_WORKS = of("works", "books");

  /** 이름, 제품명. */
  private static final Set<String> NAMINGS =
      WordList.set(OwnThingFinder.class, "words-for-names.txt");

  private static final List<String> EXHIBITIONS =
      WordList.lines(OwnThingFinder.class, "exhibitions-of-one.txt");

  /** How many units a clause between 제품은 and its name may have. */
  private static final int REACH = 12;

  private final EntityCluster chief;

  private final Creators creators;

  /** The one maker of works whom the article is about; null for none, or several. */
  private final EntityCluster creator;

  private final boolean isExhibition;

  /** The company that the last sentence spoke of; null for none. */
  private EntityCluster body;

  /** The person whom the last sentence that has one for its subject speaks of; null for none. */
  private EntityCluster person;

  private final Set<EntityCluster> told = Collections.newSetFromMap(new IdentityHashMap<>());

  public OwnThingFinder(List<List<Unit>> sentences, Creators creators, EntityCluster chief) {
    this.chief = chief;
    this.creators = creators;
    this.creator = creators.chiefPerson();
    this.isExhibition =
        creator != null
            && sentences.stream().flatMap(List::stream).anyMatch(OwnThingFinder::isExhibition);
  }

  private static Set<String> of(String section, String other) {
    return Stream.concat(OWN.list(section).stream(), OWN.list(other).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isExhibition(Unit unit) {
    return unit.is(Unit.Kind.NOUN) && EXHIBITIONS.stream().anyMatch(unit.text()::endsWith);
  }

  /**
   * @param known what the other finders have found in the sentence
   */
  public List<Statement> find(List<Unit> units, List<Statement> known) {
    Set<EntityCluster> broughtOut = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Statement statement : known) {
      if (statement.type() == RelationType.DEVELOP) {
        told.add(statement.object());
      }
      if (statement.type() == RelationType.LAUNCH) {
        broughtOut.add(statement.object());
      }
    }
    List<Statement> found = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      EntityCluster owner = owner(units, i, broughtOut);
      if (owner != null && told.add(units.get(i).cluster())) {
        found.add(statement(units, i, owner));
      }
    }
    body = spokenOf(units);
    EntityCluster subject = personOf(units);
    person = subject == null ? person : subject;
    return found;
  }

  private EntityCluster owner(List<Unit> units, int index, Set<EntityCluster> broughtOut) {
    Unit unit = units.get(index);
    if (unit.isOf(EntityType.PRODUCT)) {
      EntityCluster last = body == null ? chief : body;
      return isNamed(units, index) ? last : isOwnProduct(units, index) ? company(units) : null;
    }
    if (unit.isOf(EntityType.WORK) && isListedOf(units, person)) {
      return person;
    }
    boolean isWork = creator != null && unit.isOf(EntityType.WORK);
    boolean isAlone = isWork && units.stream().noneMatch(this::isSomebodyElse);
    // tvN ‘…’: what somebody else brings out is no work on show.
    boolean isShown = isAlone && isExhibition && !broughtOut.contains(unit.cluster());
    return isAlone && (isShown || isOwnWork(units, index)) ? creator : null;
  }

  private EntityCluster company(List<Unit> units) {
    EntityCluster here = spokenOf(units);
    EntityCluster spoken = here == null ? body : here;
    return spoken == null ? chief : spoken;
  }

  /** 주력 제품은 로봇 ‘나래’다, 첫 작품인 게임 ‘나래’가. */
  private static boolean isOwnProduct(List<Unit> units, int index) {
    for (int i = index - 1; i >= 0 && i >= index - REACH; i--) {
      Unit unit = units.get(i);
      if (unit.is(Unit.Kind.BREAK) || unit.is(Unit.Kind.NAME)) {
        return false;
      }
      boolean isGoods = unit.is(Unit.Kind.NOUN) && isGoods(unit.text());
      boolean isOwn = OWN_WORKS.contains(unit.text()) && unit.particle() == Particle.BEING;
      if (isOwn || isGoods && isStanding(units, i - 1)) {
        return unit.particle().marksSubject() ? isStated(units, index) : isBeside(units, i, index);
      }
      if (unit.particle().marksSubject()) {
        return false;
      }
    }
    return false;
  }

  /** 이름은 ‘나래’다: what the company of the sentence before brings out. */
  private static boolean isNamed(List<Unit> units, int index) {
    Unit opening = units.getFirst();
    boolean isNaming =
        index > 0
            && opening.is(Unit.Kind.NOUN)
            && opening.particle() == Particle.TOPIC
            && NAMINGS.contains(opening.text());
    boolean isSaid = isStated(units, index) || units.get(index).particle() == Particle.AS;
    return isNaming
        && isSaid
        && units.subList(1, index).stream().allMatch(unit -> unit.is(Unit.Kind.NOUN));
  }

  private static boolean isStanding(List<Unit> units, int index) {
    return index >= 0 && STANDING.contains(units.get(index).text());
  }

  private static boolean isGoods(String noun) {
    return GOODS.contains(noun)
        || ThingKinds.typeOf(noun).filter(type -> type == EntityType.PRODUCT).isPresent();
  }

  private static boolean isStated(List<Unit> units, int index) {
    return Copula.isAt(index, units);
  }

  /** 첫 작품인 게임 ‘나래’: nothing but nouns between. */
  private static boolean isBeside(List<Unit> units, int from, int index) {
    boolean leads =
        units.get(from).particle() == Particle.NONE || units.get(from).particle() == Particle.BEING;
    return leads
        && units.subList(from + 1, index).stream()
            .allMatch(unit -> unit.is(Unit.Kind.NOUN) && unit.particle() == Particle.NONE);
  }

  /** 대표작으로는 ‘봄밤’과 ‘겨울 강’이, 유작이 된 ‘봄밤’: back to the word over names and 된. */
  private static boolean isOwnWork(List<Unit> units, int index) {
    for (int i = index - 1; i >= 0; i--) {
      Unit unit = units.get(i);
      if (OWN_WORKS.contains(unit.text())) {
        return true;
      }
      boolean isBetween =
          unit.isOf(EntityType.WORK)
              || unit.is(Unit.Kind.COMMA)
              || unit.is(Unit.Kind.PREDICATE) && unit.ending() == Ending.ADNOMINAL
              || unit.is(Unit.Kind.NOUN) && unit.particle() == Particle.NONE;
      if (!isBetween) {
        return false;
      }
    }
    return false;
  }

  /** 저서로는 ‘봄밤’과 ‘겨울 강’이 있다: a sentence that opens with a word for somebody's works. */
  private boolean isListedOf(List<Unit> units, EntityCluster maker) {
    Unit opening = units.getFirst();
    boolean lists =
        maker != null
            && (opening.particle() == Particle.AS || opening.particle() == Particle.TO)
            && (BOOKS.contains(opening.text())
                || OWN_WORKS.contains(opening.text()) && creators.contain(maker));
    return lists
        && units.stream()
            .noneMatch(
                unit ->
                    unit.isOf(EntityType.PERSON)
                        && unit.cluster() != maker
                        && unit.particle() != Particle.OBJECT);
  }

  /** The person who is a sentence's first subject, with a title or without; null for none. */
  private static EntityCluster personOf(List<Unit> units) {
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      if (unit.particle().marksSubject()) {
        Unit name = unit.is(Unit.Kind.NOUN) && i > 0 ? units.get(i - 1) : unit;
        return name.isOf(EntityType.PERSON) ? name.cluster() : null;
      }
    }
    return null;
  }

  private boolean isSomebodyElse(Unit unit) {
    return unit.isOf(EntityType.PERSON) && unit.cluster() != creator;
  }

  /** The company that a sentence speaks of; null for none. */
  private static EntityCluster spokenOf(List<Unit> units) {
    for (Unit unit : units) {
      boolean isCompany =
          unit.particle().marksSubject()
              && unit.isOf(EntityType.ORGANIZATION)
              && ReferentKind.isCompany(unit.cluster());
      if (isCompany) {
        return unit.cluster();
      }
    }
    return null;
  }

  private static Statement statement(List<Unit> units, int index, EntityCluster owner) {
    Unit thing = units.get(index);
    return Statement.between(
        RelationType.DEVELOP,
        owner,
        thing.cluster(),
        units.get(Math.max(0, index - 1)).start(),
        thing.end());
  }
}
