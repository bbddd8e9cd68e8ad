package io.newsgraph.analysis.relation.reading;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.language.WordList;
import java.util.List;
import java.util.Set;

/** Joins what is written as two and is one: ‘봄밤’ 시즌3가, 1500억 원을. */
final class UnitJoiner {

  /** What of a work is spoken of stands for it. */
  private static final List<String> EDITIONS = WordList.lines(UnitJoiner.class, "editions.txt");

  private static final Set<String> CURRENCIES = WordList.set(UnitJoiner.class, "currencies.txt");

  /** Verbs that add to the one before them that it is done, and nothing else. */
  private static final Set<String> AUXILIARIES =
      WordList.set(UnitJoiner.class, "auxiliary-verbs.txt");

  private static final String JOINING = "아어여해써려켜워와줘춰펴져내";

  private UnitJoiner() {}

  /** Joins the last unit to the one before it, if they are one. */
  static void joinLast(List<Unit> units) {
    joinEdition(units);
    joinMoney(units);
    joinAuxiliary(units);
  }

  /** 만들어 낸 음식: one deed, written in two words. */
  private static void joinAuxiliary(List<Unit> units) {
    int last = units.size() - 1;
    boolean isAuxiliary =
        last > 0
            && units.get(last).is(Unit.Kind.PREDICATE)
            && AUXILIARIES.contains(units.get(last).text())
            && units.get(last - 1).is(Unit.Kind.PREDICATE)
            && units.get(last - 1).to() + 1 == units.get(last).start()
            && isJoined(units.get(last - 1).text());
    if (isAuxiliary) {
      Unit auxiliary = units.removeLast();
      Unit verb = units.removeLast();
      units.add(
          new Unit(
              Unit.Kind.PREDICATE,
              verb.start(),
              auxiliary.end(),
              auxiliary.to(),
              verb.text() + auxiliary.text(),
              auxiliary.particle(),
              auxiliary.ending(),
              List.of(),
              auxiliary.note()));
    }
  }

  /** 만들어, 써, 그려: what ends in 아 or 어, as no other form does. */
  private static boolean isJoined(String verb) {
    return JOINING.indexOf(verb.charAt(verb.length() - 1)) >= 0;
  }

  /** ‘봄밤’ 시즌3가: a season of a work is the work. */
  private static void joinEdition(List<Unit> units) {
    int last = units.size() - 1;
    boolean isEdition =
        last > 0
            && units.get(last).is(Unit.Kind.NOUN)
            && EDITIONS.stream().anyMatch(units.get(last).text()::startsWith)
            && isThing(units.get(last - 1));
    if (isEdition) {
      Unit edition = units.removeLast();
      Unit work = units.removeLast();
      units.add(
          new Unit(
              work.kind(),
              work.start(),
              work.end(),
              edition.to(),
              work.text(),
              edition.particle(),
              work.ending(),
              work.clusters(),
              work.note()));
    }
  }

  /** 1500억 원을: one noun, as 1500억원 is. */
  private static void joinMoney(List<Unit> units) {
    int last = units.size() - 1;
    boolean isMoney =
        last > 0
            && CURRENCIES.contains(units.get(last).text())
            && units.get(last - 1).is(Unit.Kind.NOUN)
            && units.get(last - 1).particle() == Particle.NONE
            && Character.isDigit(units.get(last - 1).text().charAt(0))
            && units.get(last - 1).to() + 1 == units.get(last).start();
    if (isMoney) {
      Unit currency = units.removeLast();
      Unit sum = units.removeLast();
      units.add(
          new Unit(
              Unit.Kind.NOUN,
              sum.start(),
              currency.end(),
              currency.to(),
              sum.text() + currency.text(),
              currency.particle(),
              Ending.NONE,
              List.of(),
              currency.note()));
    }
  }

  private static boolean isThing(Unit unit) {
    EntityType type = unit.clusters().isEmpty() ? null : unit.cluster().type();
    return unit.particle() == Particle.NONE
        && (type == EntityType.WORK || type == EntityType.PRODUCT);
  }
}
