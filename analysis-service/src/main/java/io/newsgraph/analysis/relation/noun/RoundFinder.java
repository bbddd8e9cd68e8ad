package io.newsgraph.analysis.relation.noun;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.relation.reading.Ending;
import io.newsgraph.analysis.relation.reading.Unit;
import io.newsgraph.analysis.relation.statement.FactCheck;
import io.newsgraph.analysis.relation.statement.Statement;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds who put money into the company that an article says to have raised it: 나루랩은 투자를 유치했다. 이번
 * 라운드는 은포투자가 주도했고 한빛은행과 다온벤처스가 합류했다.
 */
public final class RoundFinder {

  private static final Map<String, List<String>> WORDS = read();
  private static final List<String> NOUNS = WORDS.get("nouns");
  private static final List<String> RAISED = WORDS.get("raised");
  private static final List<String> JOINED = WORDS.get("joined");

  private static final String AND_OTHERS = "등";

  /** How many units lie between what is raised and the verb: 투자를 최근 유치했다. */
  private static final int REACH = 3;

  /** Longer lists are tables. */
  private static final int MAX_INVESTORS = 12;

  private final FactCheck facts;

  /** Who raised money last; null for nobody. */
  private EntityCluster raiser;

  public RoundFinder(FactCheck facts) {
    this.facts = facts;
  }

  private static Map<String, List<String>> read() {
    Map<String, List<String>> words = new HashMap<>();
    for (String line : WordList.lines(RoundFinder.class, "funding-rounds.txt")) {
      String[] parts = line.split(":\\s*");
      words.put(parts[0], Arrays.asList(parts[1].split("\\s+")));
    }
    return Map.copyOf(words);
  }

  /** Sentences are asked for in order of the text. */
  public List<Statement> find(List<Unit> units) {
    List<Statement> found = new ArrayList<>();
    boolean hasRound = false;
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      hasRound |= isRound(unit);
      if (!hasRound || !unit.is(Unit.Kind.PREDICATE)) {
        continue;
      }
      if (begins(unit, RAISED) && isRaised(units, i)) {
        Unit company = company(units, i);
        raiser = company == null ? raiser : company.cluster();
      } else if (raiser != null && begins(unit, JOINED)) {
        investors(units, i).forEach(investor -> add(investor, unit, found));
      }
    }
    return found;
  }

  private static boolean isRound(Unit unit) {
    return unit.is(Unit.Kind.NOUN) && NOUNS.stream().anyMatch(unit.text()::endsWith);
  }

  private static boolean begins(Unit unit, List<String> stems) {
    return stems.stream().anyMatch(unit.text()::startsWith);
  }

  private static boolean isRaised(List<Unit> units, int verb) {
    for (int i = verb - 1; i >= 0 && i >= verb - REACH; i--) {
      if (isRound(units.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** 투자를 유치한 나루랩, 나루랩은 투자를 유치했다; null for none. */
  private static Unit company(List<Unit> units, int verb) {
    if (units.get(verb).ending() == Ending.ADNOMINAL) {
      return verb + 1 < units.size() && units.get(verb + 1).isOf(EntityType.ORGANIZATION)
          ? units.get(verb + 1)
          : null;
    }
    for (int i = verb - 1; i >= 0; i--) {
      if (units.get(i).particle().marksSubject()) {
        return units.get(i).isOf(EntityType.ORGANIZATION) ? units.get(i) : null;
      }
    }
    return null;
  }

  /**
   * Those who joined, 기존 주주인 은포투자 too: behind 투자를 이끈, else the subjects of the verb, as many as are
   * listed.
   */
  private static List<Unit> investors(List<Unit> units, int verb) {
    List<Unit> investors = new ArrayList<>();
    if (units.get(verb).ending() == Ending.ADNOMINAL) {
      if (verb + 1 < units.size() && units.get(verb + 1).isOf(EntityType.ORGANIZATION)) {
        investors.add(units.get(verb + 1));
      }
      return investors;
    }
    int subject = subject(units, verb);
    for (int i = subject; i >= 0 && investors.size() < MAX_INVESTORS; i--) {
      Unit unit = units.get(i);
      boolean isListed =
          unit.is(Unit.Kind.COMMA)
              || unit.is(Unit.Kind.JOINT)
              || unit.isNominal()
                  && switch (unit.particle()) {
                    case NONE, WITH, BEING -> true;
                    default -> false;
                  };
      if (i < subject && !isListed) {
        break;
      }
      if (unit.isOf(EntityType.ORGANIZATION)) {
        investors.add(unit);
      }
    }
    return investors;
  }

  /** The nearest subject of the verb's own clause, a body or the end of a list of them; -1. */
  private static int subject(List<Unit> units, int verb) {
    for (int i = verb - 1; i >= 0; i--) {
      Unit unit = units.get(i);
      if (unit.is(Unit.Kind.PREDICATE)) {
        return -1;
      }
      if (unit.particle().marksSubject()) {
        return unit.isOf(EntityType.ORGANIZATION) || unit.text().equals(AND_OTHERS) ? i : -1;
      }
    }
    return -1;
  }

  private void add(Unit investor, Unit verb, List<Statement> found) {
    EntityCluster subject = investor.cluster();
    FactCheck.Standing standing = facts.check(verb.start(), Integer.MAX_VALUE, false);
    if (subject == raiser || standing == FactCheck.Standing.NONE) {
      return;
    }
    found.add(
        new Statement(
            RelationType.INVEST,
            subject,
            raiser,
            null,
            false,
            standing == FactCheck.Standing.HEDGED,
            Math.min(investor.start(), verb.start()),
            Math.max(investor.end(), verb.end())));
  }
}
