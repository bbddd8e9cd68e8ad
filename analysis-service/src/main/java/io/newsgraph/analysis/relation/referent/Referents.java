package io.newsgraph.analysis.relation.referent;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.ThingKinds;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.language.WordSet;
import io.newsgraph.analysis.relation.reading.Ending;
import io.newsgraph.analysis.relation.reading.Particle;
import io.newsgraph.analysis.relation.reading.Titles;
import io.newsgraph.analysis.relation.reading.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lets the nouns by which an article goes on to speak of something stand for its name: 회사는, 재단은, 이
 * 책을. Where two things compete, a noun stays what it is.
 */
public final class Referents {

  private static final WordSections WORDS = WordSections.of(Referents.class, "referring.txt");

  private static final WordSet POINTERS = WORDS.set("pointers");

  /** What says that another one is meant: 새 회사, 다른 은행. */
  private static final WordSet OTHERS = WORDS.set("others");

  /** Ends of names that say something else alone: 전자는 is the former. */
  private static final WordSet NOT_ENDS = WORDS.set("not-ends");

  /** What articles are about, and go on to speak of alone: 유람선은, 책은; 엔진은 is a part of it. */
  private static final Set<String> OPENING = WORDS.set("opening");

  private static final WordSet AND_OTHERS = WORDS.set("and-others");

  /** How many words a list has at the most, commas among them. */
  private static final int REACH_OF_LIST = 16;

  /** Kinds of one syllable: 앱 ‘하루셈’. */
  private static final Set<String> SHORT = WORDS.set("short");

  /** What may follow the noun without a josa and leaves it what it is: 회사 측, 연맹 부회장. */
  private static final WordSet ASIDES = WORDS.set("asides");

  private final String text;
  private final SeenThings seen;
  private final TeamMemory teams = new TeamMemory();

  /** How many sentences were read. */
  private int read;

  /** What the last things were called beside their names: 잠수정 ‘얼음나래’. */
  private final Map<String, EntityCluster> byCalling = new HashMap<>();

  public Referents(String text, EntityCluster chief) {
    this.text = text;
    this.seen = new SeenThings(chief);
  }

  /** The same units, what stands for something named as its name. */
  public List<List<Unit>> resolve(List<List<Unit>> sentences) {
    List<List<Unit>> resolved = new ArrayList<>(sentences.size());
    sentences.forEach(units -> resolved.add(next(units)));
    return resolved;
  }

  /** The units of one more sentence. */
  public List<Unit> next(List<Unit> units) {
    return resolve(units, read++);
  }

  private List<Unit> resolve(List<Unit> units, int sentence) {
    List<Unit> resolved = null;
    boolean hasUnknown = false;
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      List<EntityCluster> team = teams.meant(units, i);
      if (!team.isEmpty()) {
        resolved = resolved == null ? new ArrayList<>(units) : resolved;
        resolved.set(i, unit.asNames(team));
        continue;
      }
      teams.add(units, i);
      EntityCluster meant = unit.is(Unit.Kind.NOUN) ? meant(units, i, sentence) : null;
      if (meant != null) {
        resolved = resolved == null ? new ArrayList<>(units) : resolved;
        resolved.set(i, unit.asName(meant));
        seen.add(meant, sentence, unit.particle(), true);
      } else if (unit.clusters().size() == 1) {
        Particle mark = mark(units, i);
        boolean isSure = !hasUnknown && !isEmbedded(units, i) || mark == Particle.TOPIC;
        seen.add(unit.cluster(), sentence, mark, isSure);
        call(units, i);
      }
      boolean isUnknown = unit.is(Unit.Kind.NOUN) && meant == null;
      hasUnknown |= (isUnknown || isThing(unit)) && unit.particle().marksSubject();
    }
    return resolved == null ? units : resolved;
  }

  /** 나루벤처스 in 나루벤처스, 다온투자 등이: of what is listed the word behind tells the part. */
  private static Particle mark(List<Unit> units, int index) {
    Unit unit = units.get(index);
    boolean mayBeListed = unit.particle() == Particle.NONE;
    int reach = Math.min(units.size(), index + REACH_OF_LIST);
    for (int i = index + 1; mayBeListed && i < reach && isOfList(units.get(i)); i++) {
      if (AND_OTHERS.contains(units.get(i).text())) {
        return units.get(i).particle();
      }
      Particle particle = units.get(i).particle();
      mayBeListed = particle == Particle.NONE || particle == Particle.WITH;
    }
    return unit.particle();
  }

  private static boolean isOfList(Unit unit) {
    return unit.is(Unit.Kind.COMMA) || unit.is(Unit.Kind.NAME) || AND_OTHERS.contains(unit.text());
  }

  /** ‘나래’는 쿠팡에서 팔린다: the sentence speaks of what is sold. */
  private static boolean isThing(Unit unit) {
    return unit.isOf(EntityType.PRODUCT) || unit.isOf(EntityType.WORK);
  }

  /** The subject of a relative clause: in A가 장악한 시장에 나온 B는 the sentence speaks of B. */
  private static boolean isEmbedded(List<Unit> units, int index) {
    if (units.get(index).particle() != Particle.SUBJECT) {
      return false;
    }
    for (int i = index + 1; i < units.size(); i++) {
      Unit unit = units.get(i);
      if (unit.is(Unit.Kind.PREDICATE)) {
        return unit.ending() == Ending.ADNOMINAL;
      }
      if (unit.particle().marksSubject()) {
        return false;
      }
    }
    return false;
  }

  private void call(List<Unit> units, int index) {
    Unit before = index > 0 ? units.get(index - 1) : null;
    EntityCluster cluster = units.get(index).cluster();
    boolean isCalled =
        before != null
            && before.is(Unit.Kind.NOUN)
            && before.particle() == Particle.NONE
            && (before.text().length() > 1 || SHORT.contains(before.text()))
            && cluster.type() != EntityType.PERSON;
    if (isCalled && byCalling.size() < SeenThings.MAX_NAMES) {
      byCalling.put(before.text(), cluster);
    }
  }

  private EntityCluster meant(List<Unit> units, int index, int sentence) {
    Unit unit = units.get(index);
    ReferentKind kind = ReferentKind.of(unit.text());
    if (kind == null || kind.pointed() && !isPointed(unit)) {
      return byWord(units, index, sentence);
    }
    if (!mayPoint(units, index, kind)) {
      return null;
    }
    Unit before = index > 0 ? units.get(index - 1) : null;
    boolean isBeside = before != null && before.particle() == Particle.WITH && kind.company();
    if (isBeside && before.clusters().size() == 1 && kind.mayBe(before.cluster())) {
      return before.cluster();
    }
    EntityCluster near =
        kind.company() && isPointed(unit) ? NearCompanies.before(units, index, kind) : null;
    if (near != null || kind.isToldByName()) {
      return near == null ? seen.byName(kind) : near;
    }
    int clause = clauseBefore(units, index);
    EntityCluster own = clause < 0 ? null : subject(units, clause + 1, index);
    // 나루소프트가 오르고, 이 회사 지분을 가진 은포투자도; 나루소프트가 오르고, 은포투자가 이 회사에: a clause
    // further on it is whoever acted in the one before.
    boolean isFurtherOn =
        clause >= 0 && (unit.particle() == Particle.NONE || own != null && isPointed(unit));
    return seen.bySentence(kind, sentence, isFurtherOn ? null : unit.particle(), own);
  }

  /**
   * Index of the predicate that ends the clause before the one of a word; -1 if that is the first.
   */
  private static int clauseBefore(List<Unit> units, int index) {
    for (int i = index - 2; i >= 0; i--) {
      Unit unit = units.get(i);
      boolean isOver =
          unit.ending() == Ending.CONNECTIVE
              || unit.ending() == Ending.OPEN && units.get(i + 1).is(Unit.Kind.COMMA);
      if (unit.is(Unit.Kind.PREDICATE) && isOver) {
        return i;
      }
    }
    return -1;
  }

  /** The first subject that words name; null for none. */
  private static EntityCluster subject(List<Unit> units, int from, int to) {
    for (int i = from; i < to; i++) {
      Unit unit = units.get(i);
      if (unit.particle().marksSubject() && unit.clusters().size() == 1) {
        return unit.cluster();
      }
    }
    return null;
  }

  private boolean isPointed(Unit unit) {
    int space = unit.start() - 1;
    boolean follows = space > 0 && text.charAt(space) == ' ';
    return follows && POINTERS.contains(text, text.lastIndexOf(' ', space - 1) + 1, space);
  }

  /** 이 잠수정은, of what was called so; 농원은, of the only name that ends so. */
  private EntityCluster byWord(List<Unit> units, int index, int sentence) {
    Unit unit = units.get(index);
    boolean isMeant =
        isPointed(unit) && goesOn(units, index)
            || isOfRelative(units, index)
            || isOpening(units, index);
    EntityCluster called = isMeant ? byCalling.get(unit.text()) : null;
    boolean isKind = isPointed(unit) || OPENING.contains(unit.text());
    EntityType type = isMeant && isKind && called == null ? thingType(unit) : null;
    if (called != null || type != null) {
      return called == null ? seen.lastThing(type, sentence) : called;
    }
    int length = unit.text().length();
    boolean mayBeEnd = length == 2 || length == 3;
    boolean isSpokenOf = unit.particle().marksSubject() && !NOT_ENDS.contains(unit.text());
    return mayBeEnd && isSpokenOf && isAlone(units, index) ? seen.byEnd(unit.text()) : null;
  }

  /** 유람선은 나루조선이 만들었다: what a sentence opens with has been spoken of. */
  private static boolean isOpening(List<Unit> units, int index) {
    Unit unit = units.get(index);
    return index == 0 && unit.particle() == Particle.TOPIC && OPENING.contains(unit.text());
  }

  /** What a noun is a kind of, if that is a work or a product; else null. */
  private static EntityType thingType(Unit unit) {
    return ThingKinds.typeOf(unit.text())
        .filter(type -> type == EntityType.WORK || type == EntityType.PRODUCT)
        .orElse(null);
  }

  /** 앱을 만든 나루소프트는: whoever is told of by what is done to it knows of no other. */
  private static boolean isOfRelative(List<Unit> units, int index) {
    Unit next = index + 1 < units.size() ? units.get(index + 1) : null;
    return units.get(index).particle() == Particle.OBJECT
        && next != null
        && next.is(Unit.Kind.PREDICATE)
        && next.ending() == Ending.ADNOMINAL
        && isAlone(units, index);
  }

  private boolean mayPoint(List<Unit> units, int index, ReferentKind kind) {
    Unit unit = units.get(index);
    int space = unit.start() - 1;
    boolean follows = space > 0 && text.charAt(space) == ' ';
    int from = follows ? text.lastIndexOf(' ', space - 1) + 1 : unit.start();
    boolean isPointed = isPointed(unit);
    boolean isOther = follows && OTHERS.contains(text, from, space);
    boolean isPart = !follows && unit.start() > 0 && Character.isLetterOrDigit(text.charAt(space));
    if (isOther || isPart || kind.pointed() && !isPointed) {
      return false;
    }
    boolean goesOn = goesOn(units, index) || isPointed && isModifier(units, index);
    return goesOn && (isPointed || isAlone(units, index));
  }

  /** 회사다 tells what something is; 회사 대표 is of the company, 회사 설립 of another matter. */
  private static boolean goesOn(List<Unit> units, int index) {
    return switch (units.get(index).particle()) {
      case IS, BEING, OTHER -> false;
      case NONE -> index + 1 < units.size() && isAside(units.get(index + 1));
      default -> true;
    };
  }

  /** 이 회사 지분, 이 대학 총장: pointed at, it is the same whatever follows. */
  private static boolean isModifier(List<Unit> units, int index) {
    Unit next = index + 1 < units.size() ? units.get(index + 1) : null;
    return units.get(index).particle() == Particle.NONE
        && next != null
        && (next.is(Unit.Kind.NOUN) || next.isOf(EntityType.LOCATION));
  }

  private static boolean isAside(Unit next) {
    boolean isPerson = next.is(Unit.Kind.NAME) && next.cluster().type() == EntityType.PERSON;
    return isPerson
        || next.is(Unit.Kind.NOUN) && (ASIDES.contains(next.text()) || Titles.isTitle(next.text()));
  }

  /** Not behind a noun or a clause that says of which kind it is: 게임 회사는, 작은 회사가. */
  private static boolean isAlone(List<Unit> units, int index) {
    if (index == 0) {
      return true;
    }
    Unit before = units.get(index - 1);
    if (before.is(Unit.Kind.PREDICATE)) {
      return before.ending() != Ending.ADNOMINAL;
    }
    boolean leads = before.particle() == Particle.NONE || before.particle() == Particle.OF;
    boolean isPerson = before.is(Unit.Kind.NAME) && before.cluster().type() == EntityType.PERSON;
    if (isPerson && leads && Titles.isTitle(units.get(index).text())) {
      // 홍길동 연구원은: what somebody is, whatever institute the article has named.
      return false;
    }
    return !before.isNominal() || isPerson || !leads && before.particle() != Particle.BEING;
  }
}
