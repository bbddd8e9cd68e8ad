package io.newsgraph.analysis.relation.noun;

import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.relation.reading.Particle;
import io.newsgraph.analysis.relation.reading.RelationalNouns;
import io.newsgraph.analysis.relation.reading.RelationalNouns.Meaning;
import io.newsgraph.analysis.relation.reading.Unit;
import io.newsgraph.analysis.relation.statement.Statement;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds what nouns such as 자회사 say of several names at once: 나루소프트, 다온칩 등 한빛전자 계열사, 한빛전자의 고객사로는
 * 나루소프트와 다온칩이 꼽힌다, 맞수 나루소프트와 다온칩.
 */
public final class RelatedListFinder {

  private static final String AND_OTHERS = "등";
  private static final WordSections WORDS =
      WordSections.of(RelatedListFinder.class, "related-lists.txt");

  private static final Set<String> AMONG = WORDS.set("among");

  /** How one tells who belongs to a kind: 고객사로는 나루소프트가 있다. */
  private static final List<String> TOLD = WORDS.list("told");

  /** 들 수 있다; as a word of its own only, as many verbs begin with it. */
  private static final String MAY_BE_TOLD = "들";

  /** Rivals of each other where nobody else is named: 맞수 나루소프트와 다온칩. */
  private static final Set<String> EACH_OTHERS =
      WordList.set(RelatedListFinder.class, "rivals-of-each-other.txt");

  /** Longer lists name no parties of one relation. */
  private static final int MAX_NAMES = 8;

  private static final int REACH = 4;

  private RelatedListFinder() {}

  /** What the units of one sentence state of it. */
  public static List<Statement> find(List<Unit> units) {
    List<Statement> found = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      Unit noun = units.get(i);
      Meaning meaning = noun.is(Unit.Kind.NOUN) ? RelationalNouns.of(noun.text()) : null;
      if (meaning == null) {
        continue;
      }
      if (noun.particle() == Particle.AS) {
        told(units, i, meaning, found);
      } else if (meaning.type() == RelationType.COMPETE && EACH_OTHERS.contains(noun.text())) {
        pair(units, i, meaning, found);
      } else {
        listed(units, i, meaning, found);
      }
    }
    return found;
  }

  /** 나루소프트, 다온칩 등 한빛전자 계열사. */
  private static void listed(List<Unit> units, int noun, Meaning meaning, List<Statement> found) {
    int possessor = NounSides.possessor(units, noun);
    int others = possessor - 1;
    boolean isList =
        others > 0
            && (units.get(others).text().equals(AND_OTHERS) || isAmongThem(units, others))
            && units.get(possessor).clusters().size() == 1;
    if (!isList) {
      ofSubject(units, noun, meaning, found);
      return;
    }
    for (Unit name : namesBefore(units, others)) {
      add(found, meaning, units.get(possessor), name, name.start(), units.get(noun).end());
    }
  }

  /** 한빛전자는 나루소프트, 다온칩 등 주요 계열사를 동원해: those of the subject. */
  private static void ofSubject(
      List<Unit> units, int noun, Meaning meaning, List<Statement> found) {
    int others = noun - 1;
    while (others > 0
        && others > noun - REACH
        && units.get(others).is(Unit.Kind.NOUN)
        && units.get(others).particle() == Particle.NONE
        && !units.get(others).text().equals(AND_OTHERS)) {
      others--;
    }
    boolean isList = others > 0 && units.get(others).text().equals(AND_OTHERS);
    List<Unit> names = isList ? namesBefore(units, others) : List.of();
    int subject = names.isEmpty() ? -1 : NounSides.subject(units, units.indexOf(names.getLast()));
    if (subject < 0 || !meaning.possessorFirst()) {
      return;
    }
    for (Unit name : names) {
      add(found, meaning, units.get(subject), name, name.start(), units.get(noun).end());
    }
  }

  /**
   * The names with which a sentence opens, where the noun tells what they are: 나루소프트, 다온칩 등 경쟁사들도.
   */
  static List<Unit> namesOpening(List<Unit> units, int noun) {
    int others = noun - 1;
    boolean isList = others > 0 && units.get(others).text().equals(AND_OTHERS);
    List<Unit> names = isList ? namesBefore(units, others) : List.of();
    boolean opens = !names.isEmpty() && names.getLast() == units.getFirst();
    return opens ? names : List.of();
  }

  /** 나루소프트를 비롯한 한빛전자 계열사. */
  private static boolean isAmongThem(List<Unit> units, int index) {
    return AMONG.contains(units.get(index).text())
        && units.get(index - 1).particle() == Particle.OBJECT;
  }

  /** The names of the list that ends before a unit. */
  private static List<Unit> namesBefore(List<Unit> units, int end) {
    List<Unit> names = new ArrayList<>();
    for (int i = end - 1; i >= 0 && names.size() < MAX_NAMES; i--) {
      Unit unit = units.get(i);
      boolean leads =
          unit.particle() == Particle.NONE
              || unit.particle() == Particle.WITH
              || unit.particle() == Particle.OBJECT && i == end - 1;
      if (isOne(unit) && leads) {
        names.add(unit);
      } else if (!unit.is(Unit.Kind.COMMA) && !unit.is(Unit.Kind.JOINT)) {
        break;
      }
    }
    return names;
  }

  /** 한빛전자의 주요 고객사로는 나루소프트와 다온칩이 꼽힌다. */
  private static void told(List<Unit> units, int noun, Meaning meaning, List<Statement> found) {
    int possessor = NounSides.possessor(units, noun);
    List<Unit> names = new ArrayList<>();
    int i = noun + 1;
    boolean ends = false;
    for (; i < units.size() && !ends && names.size() < MAX_NAMES; i++) {
      Unit unit = units.get(i);
      boolean isMark = unit.is(Unit.Kind.COMMA) || unit.is(Unit.Kind.JOINT);
      if (!isMark && !unit.isNominal()) {
        return;
      }
      if (isOne(unit)) {
        names.add(unit);
      }
      ends = unit.particle().marksSubject() || unit.particle() == Particle.OBJECT;
    }
    boolean isTold = possessor >= 0 && ends && i < units.size() && isTold(units.get(i).text());
    if (!isTold) {
      return;
    }
    for (Unit name : names) {
      add(found, meaning, units.get(possessor), name, units.get(possessor).start(), name.end());
    }
  }

  private static boolean isTold(String word) {
    return TOLD.stream().anyMatch(word::startsWith) || word.equals(MAY_BE_TOLD);
  }

  /** 맞수 나루소프트와 다온칩, 맞수인 나루소프트와 다온칩. */
  private static void pair(List<Unit> units, int noun, Meaning meaning, List<Statement> found) {
    int one = NounSides.apposition(units, noun);
    boolean isPair =
        one > noun
            && one - noun < REACH
            && one + 1 < units.size()
            && units.get(one).particle() == Particle.WITH
            && isOne(units.get(one))
            && isOne(units.get(one + 1))
            && NounSides.possessor(units, noun) < 0;
    if (isPair) {
      Unit other = units.get(one + 1);
      add(found, meaning, units.get(one), other, units.get(noun).start(), other.end());
    }
  }

  private static boolean isOne(Unit unit) {
    return unit.is(Unit.Kind.NAME) && unit.clusters().size() == 1;
  }

  private static void add(
      List<Statement> found, Meaning meaning, Unit possessor, Unit name, int start, int end) {
    EntityCluster a = possessor.cluster();
    EntityCluster b = name.cluster();
    NounStatements.add(found, meaning, a, b, false, start, end);
  }
}
