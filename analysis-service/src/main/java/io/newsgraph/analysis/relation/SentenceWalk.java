package io.newsgraph.analysis.relation;

import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.entity.recognition.EntityType;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Walks through a sentence from left to right: gathers nouns to phrases, phrases to clauses, and
 * hands each predicate what stands before it. Every unit is looked at once.
 */
final class SentenceWalk {

  /** What a town and a university may do together: 대전시, 충남대와 함께. */
  private static final Set<EntityType> BODIES =
      EnumSet.of(EntityType.ORGANIZATION, EntityType.LOCATION);

  private static final Set<String> CONVERBS =
      WordList.set(SentenceWalk.class, "light-converbs.txt");

  private static final WordSections WORDS =
      WordSections.of(SentenceWalk.class, "sentence-walk.txt");

  private static final Set<String> AMONG = WORDS.set("among");

  /** Josa of a noun that goes on, or stands aside. */
  private static final Set<Particle> OPEN_ENDS =
      EnumSet.of(Particle.NONE, Particle.OF, Particle.AS, Particle.AT, Particle.OTHER);

  private static final Set<String> BETWEEN = WORDS.set("between");

  private final List<Unit> units;
  private final Set<Integer> clauseEnds;
  private final PendingPhrases pending;
  private final PredicateReader predicates;
  private final AdverbialPhrases adverbials;
  private final boolean isHeadline;
  private int runStart = -1;
  private boolean contiguous;

  /** What is named as one of those that follow; null for nothing. */
  private Phrase among;

  /**
   * @param clauseEnds where clauses end in the text
   * @param pending what the sentences before this one left
   */
  SentenceWalk(
      List<Unit> units,
      Set<Integer> clauseEnds,
      PendingPhrases pending,
      PredicateReader predicates) {
    this.units = units;
    this.clauseEnds = clauseEnds;
    this.pending = pending;
    this.predicates = predicates;
    this.adverbials = new AdverbialPhrases(units);
    this.isHeadline = units.stream().noneMatch(unit -> unit.particle().marksSubject());
  }

  void run() {
    for (int i = 0; i < units.size(); i++) {
      step(i);
      if (i + 1 < units.size() && endsClause(units.get(i)) && !isLight(units.get(i))) {
        completePhrase(i);
        endClause();
      }
    }
    completePhrase(units.size() - 1);
    predicates.verbless(pending, units.size());
    predicates.endClause(pending);
    predicates.endSentence(pending);
    pending.endSentence();
  }

  private void step(int i) {
    Unit unit = units.get(i);
    switch (unit.kind()) {
      case NAME, NOUN -> nominal(i);
      case JOINT -> {
        return;
      }
      case COMMA -> completePhrase(i - 1);
      case PREDICATE -> {
        completePhrase(i - 1);
        if (isLight(unit) && pending.endsIn(Particle.OBJECT)) {
          among = AMONG.contains(unit.text()) ? pending.last() : null;
          pending.removeLast();
        }
        predicates.read(i, pending);
        contiguous = false;
        if (unit.ending() == Ending.CONNECTIVE) {
          endClause();
        }
      }
      case BREAK -> {
        completePhrase(i - 1);
        predicates.verbless(pending, i);
        contiguous = false;
      }
    }
  }

  /** 120억원을 들여: no clause of its own. */
  private static boolean isLight(Unit unit) {
    return unit.is(Unit.Kind.PREDICATE) && CONVERBS.contains(unit.text());
  }

  private void nominal(int i) {
    Unit unit = units.get(i);
    runStart = runStart < 0 ? i : runStart;
    boolean isTogether = runStart == i && AdverbialPhrases.saysTogether(unit.text());
    if (unit.particle() != Particle.NONE || BETWEEN.contains(unit.text()) || isTogether) {
      completePhrase(i);
    }
  }

  private void completePhrase(int last) {
    if (runStart < 0) {
      return;
    }
    int end = last;
    while (end > runStart && !units.get(end).isNominal()) {
      end--;
    }
    boolean isBetween =
        end > runStart
            && BETWEEN.contains(units.get(end).text())
            && (units.get(end).particle() == Particle.NONE
                || units.get(end).particle() == Particle.TO);
    // 홍길동 대표와 김하준 장관 간 회담: the title ends the phrase.
    Phrase phrase =
        isBetween
            ? PhraseReader.read(units, runStart, end - 1).to(end).as(Particle.OF)
            : PhraseReader.read(units, runStart, end);
    if (isHeadlineSubject(end)) {
      phrase = phrase.as(Particle.TOPIC);
    }
    runStart = -1;
    if (adverbials.isItself(phrase)) {
      return;
    }
    if (adverbials.isAgainst(phrase) && pending.endsIn(Particle.OBJECT)) {
      pending.actAgainst(pending.last());
    }
    if (adverbials.isGround(phrase) && pending.endsIn(Particle.OBJECT)) {
      pending.removeLast();
      return;
    }
    if (contiguous && adverbials.isTogether(phrase) && pending.endsIn(Particle.WITH)) {
      // 나루연구원과 공동으로: one phrase, so that no relative clause takes a part of it.
      phrase = pending.last().to(phrase.last());
      pending.removeLast();
    }
    Phrase team = contiguous ? jointTeam(phrase) : null;
    if (team != null) {
      pending.removeLast();
      phrase = team;
    }
    if (among != null && !phrase.isNamed() && !OPEN_ENDS.contains(phrase.particle())) {
      // 나루소프트를 비롯해 여러 회사를: it is one of them.
      phrase =
          new Phrase(
              among.first(), phrase.last(), phrase.particle(), among.heads(), List.of(), null);
      among = null;
    }
    Phrase before = pending.last();
    phrase = attach(phrase);
    pending.add(phrase);
    contiguous = true;
    predicates.phrase(phrase, pending);
    if (phrase.particle() == Particle.BEING) {
      endCopula(before, units.get(phrase.last()).text());
    }
  }

  /** 은포대 홍길동 교수와 나루대 김하준 교수 공동연구팀은: the team is of both; null for no such team. */
  private Phrase jointTeam(Phrase phrase) {
    boolean isTeam = PhraseReader.isTeamName(units.get(phrase.last()).text());
    if (!isTeam || !pending.endsIn(Particle.WITH)) {
      return null;
    }
    Phrase other = pending.last();
    List<EntityCluster> bodies =
        units.subList(other.first(), phrase.last() + 1).stream()
            .flatMap(unit -> unit.clusters().stream())
            .filter(cluster -> cluster.type() == EntityType.ORGANIZATION)
            .distinct()
            .toList();
    return bodies.size() == 2
        ? new Phrase(other.first(), phrase.last(), phrase.particle(), bodies, List.of(), null)
        : null;
  }

  /** 다자보험이 대주주인: the subject belongs to the copula, as one of a relative clause does. */
  private void endCopula(Phrase before, String noun) {
    if (pending.endsIn(Particle.BEING)) {
      pending.removeLast();
    }
    boolean isHeld = RelationalNouns.of(noun) != null || Titles.isTitle(noun);
    boolean isSubject = before != null && before.particle() == Particle.SUBJECT;
    if (isHeld && isSubject && pending.last() == before) {
      pending.removeLast();
    }
  }

  /** 한빛전자, 나루소프트 인수: the first name of a headline is its subject. */
  private boolean isHeadlineSubject(int last) {
    return isHeadline
        && runStart == 0
        && last + 1 < units.size()
        && units.get(last + 1).is(Unit.Kind.COMMA);
  }

  private Phrase attach(Phrase phrase) {
    Phrase before = contiguous ? pending.last() : null;
    if (before == null) {
      return phrase;
    }
    if (before.particle() == Particle.OF) {
      pending.removeLast();
      return phrase.with(before);
    }
    if (isJoined(before, phrase)) {
      pending.removeLast();
      return phrase.joinedTo(before);
    }
    return phrase;
  }

  private boolean isJoined(Phrase before, Phrase phrase) {
    if (!before.isNamed()
        || !phrase.isNamed()
        || phrase.particle() == Particle.NONE && !mayGoOn(before, phrase)) {
      return false;
    }
    boolean isList =
        before.particle() == Particle.NONE && units.get(phrase.first() - 1).is(Unit.Kind.COMMA);
    boolean isPair = before.particle() == Particle.WITH && phrase.particle() != Particle.WITH;
    boolean isActedOn = phrase.particle() == Particle.OBJECT || phrase.particle() == Particle.TO;
    boolean isOne = isActedOn && isPair;
    EntityType left = before.heads().getLast().type();
    EntityType right = phrase.heads().getFirst().type();
    boolean areBodies =
        (phrase.particle() == Particle.WITH || phrase.particle().marksSubject())
            && BODIES.contains(left)
            && BODIES.contains(right);
    boolean sameType = left == right || areBodies;
    return sameType && (isList || isPair) || isOne && areActors(before) && areActors(phrase);
  }

  /** 한빛전자와 나루소프트, 다온통신이: a list goes on behind its first pair. */
  private boolean mayGoOn(Phrase before, Phrase phrase) {
    boolean isBeforeComma =
        phrase.last() + 1 < units.size() && units.get(phrase.last() + 1).is(Unit.Kind.COMMA);
    return before.particle() == Particle.NONE
        || before.particle() == Particle.WITH && isBeforeComma;
  }

  /** 은포캐피탈과 홍길동 회장을 고소했다. */
  private static boolean areActors(Phrase phrase) {
    return phrase.heads().stream()
        .allMatch(c -> c.type() == EntityType.ORGANIZATION || c.type() == EntityType.PERSON);
  }

  private boolean endsClause(Unit unit) {
    if (unit.is(Unit.Kind.NAME) && unit.particle() == Particle.WITH) {
      // The dictionary takes 오카도와 for a form of 돕다.
      return false;
    }
    return clauseEnds.contains(unit.to()) || clauseEnds.contains(unit.to() + 1);
  }

  private void endClause() {
    among = null;
    predicates.endClause(pending);
    pending.endClause();
    contiguous = false;
  }
}
