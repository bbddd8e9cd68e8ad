package io.newsgraph.analysis.relation.creation;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.language.WordSet;
import io.newsgraph.analysis.relation.reading.Copula;
import io.newsgraph.analysis.relation.reading.Ending;
import io.newsgraph.analysis.relation.reading.Particle;
import io.newsgraph.analysis.relation.reading.Titles;
import io.newsgraph.analysis.relation.reading.Unit;
import io.newsgraph.analysis.relation.statement.Statement;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds whose a work or a product is, from who is named before it with 의: 윤보라 감독의 두 번째 장편 ‘파도의 문법’,
 * 나루소프트의 문서 작성 도우미 ‘글벗’.
 */
public final class CreationFinder {

  private static final WordSet WORKS = WordList.set(RelationType.class, "names-of-works.txt");

  /** What products are, behind their names as well as before. */
  private static final WordSet KINDS = WordList.set(EntityType.class, "product-cues.txt");

  private static final WordSections WORDS =
      WordSections.of(CreationFinder.class, "works-of-people.txt");

  /**
   * What anybody writes who has something to tell: no calling need tell that one makes such works.
   */
  private static final Set<String> BOOKS = WORDS.set("books");

  private static final Set<String> PRIZED = WORDS.set("prized");

  private final Creators creators;
  private final Makers makers;

  /** Who made works in the sentence before; null for none. */
  private Unit previous;

  public CreationFinder(Creators creators) {
    this.creators = creators;
    this.makers = new Makers(creators);
  }

  /** What the units of one sentence state of it. */
  public List<Statement> find(List<Unit> units) {
    List<Statement> found = new ArrayList<>();
    for (int i = 1; i < units.size(); i++) {
      int maker = isMade(units, i) ? maker(units, i) : -1;
      if (maker < 0 && units.get(i).isOf(EntityType.WORK) && isCalledWork(units, i)) {
        maker = creator(units, i);
      }
      if (maker < 0) {
        maker = creatorBehind(units, i);
      }
      if (maker < 0) {
        maker = described(units, i);
      }
      if (maker < 0 && !found.isEmpty() && isBesideMade(units, i, found.getLast().object())) {
        EntityCluster last = found.getLast().subject();
        maker = indexOf(units, last);
      }
      if (maker >= 0) {
        found.add(Statement.between(RelationType.DEVELOP, units.get(maker), units.get(i)));
      } else if (previous != null && isOfPrevious(units, i)) {
        Unit made = units.get(i);
        found.add(
            Statement.between(
                RelationType.DEVELOP,
                previous.cluster(),
                made.cluster(),
                made.start(),
                made.end()));
      }
    }
    previous = found.isEmpty() ? creatorOf(units) : unitOf(units, found.getLast().subject());
    return found;
  }

  /** 홍길동의 소설 ‘봄밤’과 ‘겨울 강’이: the second of two is of the same. */
  private static boolean isBesideMade(List<Unit> units, int index, EntityCluster made) {
    Unit before = units.get(index - 1);
    boolean isMark = before.is(Unit.Kind.COMMA) || before.is(Unit.Kind.JOINT);
    Unit other = isMark && index > 1 ? units.get(index - 2) : before;
    boolean isListed =
        other.particle() == (isMark ? Particle.NONE : Particle.WITH)
            && other.clusters().size() == 1
            && other.cluster() == made;
    return isListed && units.get(index).isOf(made.type());
  }

  private static int indexOf(List<Unit> units, EntityCluster cluster) {
    for (int i = 0; i < units.size(); i++) {
      if (units.get(i).clusters().size() == 1 && units.get(i).cluster() == cluster) {
        return i;
      }
    }
    return -1;
  }

  /** A thing whose name ends its phrase: 나루소프트의 글벗 판매 speaks of something else. */
  private static boolean isMade(List<Unit> units, int index) {
    Unit unit = units.get(index);
    if (!unit.isOf(EntityType.WORK) && !unit.isOf(EntityType.PRODUCT)) {
      return false;
    }
    Unit next = index + 1 < units.size() ? units.get(index + 1) : null;
    boolean isFollowed = next != null && next.isNominal();
    return unit.particle() != Particle.NONE || !isFollowed || isOfThing(next);
  }

  /** ‘나래’ 1대를, 나래 로켓에: how many of the thing, or what it is. */
  private static boolean isOfThing(Unit next) {
    return next.is(Unit.Kind.NOUN)
        && (Character.isDigit(next.text().charAt(0)) || KINDS.contains(next.text()));
  }

  /** 데뷔작 ‘겨울 손님’, 새 장편소설 ‘물의 문장’; also ‘겨울 손님’으로 상을 받았다. */
  private static boolean isCalledWork(List<Unit> units, int work) {
    for (int i = work - 1; i >= 0 && i >= work - 2; i--) {
      Unit unit = units.get(i);
      if (!unit.is(Unit.Kind.NOUN) || unit.particle() != Particle.NONE) {
        break;
      }
      if (WORKS.contains(unit.text()) || isNumbered(unit.text())) {
        return true;
      }
    }
    return units.get(work).particle() == Particle.AS && isPrized(units, work);
  }

  /** 정규 1집 ‘푸른 방’. */
  private static boolean isNumbered(String word) {
    int length = word.length();
    return length > 1 && word.endsWith("집") && Character.isDigit(word.charAt(length - 2));
  }

  /** 데뷔작 ‘푸른 방’을 선보인 지 3년 만이다: the sentence names nobody. */
  private static boolean isOfPrevious(List<Unit> units, int work) {
    return units.get(work).isOf(EntityType.WORK)
        && isCalledWork(units, work)
        && units.stream().noneMatch(unit -> unit.particle().marksSubject());
  }

  /** Whose the last work of a sentence is goes on to be spoken of. */
  private Unit unitOf(List<Unit> units, EntityCluster maker) {
    return units.stream()
        .filter(unit -> unit.clusters().size() == 1 && unit.cluster() == maker)
        .findFirst()
        .orElse(previous);
  }

  private Unit creatorOf(List<Unit> units) {
    for (int i = 0; i < units.size(); i++) {
      int creator = units.get(i).particle().marksSubject() ? creatorIn(units, i, -1) : -1;
      if (creator >= 0) {
        return units.get(creator);
      }
    }
    return null;
  }

  private static boolean isPrized(List<Unit> units, int work) {
    return units.subList(work + 1, Math.min(units.size(), work + 5)).stream()
        .anyMatch(unit -> PRIZED.stream().anyMatch(unit.text()::endsWith));
  }

  /** The creator of whom the sentence speaks; -1 for none, or for somebody who makes no works. */
  private int creator(List<Unit> units, int work) {
    for (int i = work - 1; i >= 0; i--) {
      Unit unit = units.get(i);
      if (unit.particle().marksSubject()) {
        return creatorIn(units, i, work);
      }
    }
    for (int i = work + 1; i < units.size(); i++) {
      if (units.get(i).particle() == Particle.TOPIC) {
        return creatorIn(units, i, work);
      }
    }
    return -1;
  }

  /** The name in a subject, or before the title that ends it: 지해솔 감독은. */
  private int creatorIn(List<Unit> units, int subject, int work) {
    boolean isTitle = units.get(subject).is(Unit.Kind.NOUN) && subject > 0;
    int name = isTitle ? subject - 1 : subject;
    Unit unit = units.get(name);
    boolean isBare = !isTitle || unit.particle() == Particle.NONE;
    boolean isCreator =
        isBare
            && unit.clusters().size() == 1
            && (creators.contain(unit.cluster()) || isAuthor(units, unit, work));
    return isCreator ? name : -1;
  }

  private static boolean isAuthor(List<Unit> units, Unit person, int work) {
    return work > 0 && person.isOf(EntityType.PERSON) && BOOKS.contains(units.get(work - 1).text());
  }

  /** 드라마 ‘봄밤’의 오지석 작가: who makes such works, right behind its name. */
  private int creatorBehind(List<Unit> units, int work) {
    if (!units.get(work).isOf(EntityType.WORK) || units.get(work).particle() != Particle.OF) {
      return -1;
    }
    int next = work + 1;
    while (next < units.size()
        && units.get(next).is(Unit.Kind.NOUN)
        && units.get(next).particle() == Particle.NONE
        && Titles.isTitle(units.get(next).text())) {
      next++;
    }
    boolean isOwner =
        next < units.size()
            && units.get(next).isOf(EntityType.PERSON)
            && creators.contain(units.get(next).cluster());
    return isOwner ? next : -1;
  }

  /** ‘봄밤’은 오지석 감독의 첫 장편이다: whose it is said to be. */
  private int described(List<Unit> units, int made) {
    Unit thing = units.get(made);
    boolean isSpokenOf =
        thing.particle().marksSubject()
            && (thing.isOf(EntityType.WORK) || thing.isOf(EntityType.PRODUCT));
    for (int i = made + 1; isSpokenOf && i < units.size(); i++) {
      Unit unit = units.get(i);
      boolean isClause = unit.is(Unit.Kind.PREDICATE) && unit.ending() != Ending.ADNOMINAL;
      if (isClause || unit.particle().marksSubject()) {
        return -1;
      }
      if (unit.is(Unit.Kind.NOUN) && Copula.isAt(i, units)) {
        boolean isWork = WORKS.contains(unit.text()) || unit.text().endsWith("작");
        return isWork ? makers.before(units, i, thing) : -1;
      }
    }
    return -1;
  }

  private int maker(List<Unit> units, int made) {
    return makers.before(units, made, units.get(made));
  }
}
