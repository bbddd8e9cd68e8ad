package io.newsgraph.analysis.relation.creation;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.relation.reading.Particle;
import io.newsgraph.analysis.relation.reading.Titles;
import io.newsgraph.analysis.relation.reading.Unit;
import io.newsgraph.analysis.relation.referent.ReferentKind;
import java.util.List;
import java.util.Set;

/** Finds who has made what stands behind the name: 윤보라 감독의 장편, 오지석 감독 ‘봄밤’, 은포전자 로봇 ‘나래’. */
final class Makers {

  /** The most nouns that tell what kind of thing it is. */
  private static final int REACH = 5;

  private static final WordSections WORDS = WordSections.of(Makers.class, "makers.txt");

  /** What says that a product is of the one that speaks of it. */
  private static final Set<String> OWN = WORDS.set("own");

  /** 홍길동 주연의 영화: who plays in it has not made it. */
  private static final Set<String> PLAYED = WORDS.set("played");

  private static final List<String> USERS = WordList.lines(Makers.class, "users-of-products.txt");

  private static final List<String> FORCES = WordList.lines(Makers.class, "forces.txt");

  private final Creators creators;

  Makers(Creators creators) {
    this.creators = creators;
  }

  /** Index of who has made a thing, from what stands before {@code made}; -1 for nobody. */
  int before(List<Unit> units, int made, Unit thing) {
    for (int i = made - 1; i >= 0 && i >= made - REACH; i--) {
      Unit unit = units.get(i);
      if (unit.particle() == Particle.OF) {
        return owner(units, i, thing);
      }
      if (isCreatorBeside(units, i, thing)) {
        return i;
      }
      if (isMakerBeside(unit, thing)) {
        return i;
      }
      if (OWN.contains(unit.text()) && thing.isOf(EntityType.PRODUCT)) {
        return ownMaker(units, i);
      }
      boolean goesOn =
          unit.particle() == Particle.NONE || unit.particle() == Particle.BEING && i == made - 1;
      if (!unit.is(Unit.Kind.NOUN) || !goesOn) {
        return -1;
      }
    }
    return -1;
  }

  /** 은포전자 로봇 ‘나래’, 은포전자 H200; carriers, shops and forces use what others make. */
  private static boolean isMakerBeside(Unit unit, Unit thing) {
    return thing.isOf(EntityType.PRODUCT)
        && unit.isOf(EntityType.ORGANIZATION)
        && unit.particle() == Particle.NONE
        && ReferentKind.isCompany(unit.cluster())
        && !endsIn(USERS, unit)
        && !endsIn(FORCES, unit);
  }

  private static boolean endsIn(List<String> endings, Unit unit) {
    return endings.stream().anyMatch(unit.cluster().name()::endsWith);
  }

  /** 네이버 자체 모델 ‘말샘’, 네이버는 자사 앱 ‘말샘’을: the body before, else the subject. */
  private static int ownMaker(List<Unit> units, int own) {
    for (int i = own - 1; i >= 0; i--) {
      Unit unit = units.get(i);
      boolean leads = unit.particle() == Particle.NONE || unit.particle() == Particle.OF;
      boolean isBeside = i == own - 1 && leads;
      if (isBeside || unit.particle().marksSubject()) {
        return unit.isOf(EntityType.ORGANIZATION) ? i : -1;
      }
    }
    return -1;
  }

  /** 오지석 감독 ‘봄밤’, 오지석 감독 영화 ‘봄밤’: as headlines say it. */
  private boolean isCreatorBeside(List<Unit> units, int name, Unit thing) {
    return thing.isOf(EntityType.WORK)
        && units.get(name).isOf(EntityType.PERSON)
        && units.get(name).particle() == Particle.NONE
        && Titles.isTitle(units.get(name + 1).text())
        && creators.contain(units.get(name).cluster());
  }

  /** The name before 의, or before the title there: 윤보라 감독의. */
  private int owner(List<Unit> units, int genitive, Unit made) {
    if (PLAYED.contains(units.get(genitive).text())) {
      return -1;
    }
    boolean isTitle =
        units.get(genitive).is(Unit.Kind.NOUN)
            && genitive > 0
            && Titles.isTitle(units.get(genitive).text());
    int name = isTitle ? genitive - 1 : genitive;
    boolean isWork = made.isOf(EntityType.WORK);
    EntityType makes = isWork ? EntityType.PERSON : EntityType.ORGANIZATION;
    boolean isBare = name == genitive || units.get(name).particle() == Particle.NONE;
    if (isWork && name == genitive && units.get(name).isOf(EntityType.ORGANIZATION)) {
      // 그룹 나인틴의 새 앨범 ‘도시의 밤’.
      return creators.contain(units.get(name).cluster()) ? name : -1;
    }
    boolean isMaker =
        isBare
            && units.get(name).isOf(makes)
            && (isWork || !isTitle && !endsIn(FORCES, units.get(name)));
    return isMaker ? name : -1;
  }
}
