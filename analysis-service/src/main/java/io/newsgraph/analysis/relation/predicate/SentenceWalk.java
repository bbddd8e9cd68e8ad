package io.newsgraph.analysis.relation.predicate;

import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.relation.reading.AdverbialPhrases;
import io.newsgraph.analysis.relation.reading.Ending;
import io.newsgraph.analysis.relation.reading.Particle;
import io.newsgraph.analysis.relation.reading.Phrase;
import io.newsgraph.analysis.relation.reading.PhraseReader;
import io.newsgraph.analysis.relation.reading.RelationalNouns;
import io.newsgraph.analysis.relation.reading.Titles;
import io.newsgraph.analysis.relation.reading.Unit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Walks through a sentence from left to right: gathers nouns to phrases, phrases to clauses, and
 * hands each predicate what stands before it. Every unit is looked at once.
 */
public final class SentenceWalk {

  private static final Set<String> FIGURES =
      WordList.set(SentenceWalk.class, "figures-of-bodies.txt");

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
  private final PhraseJoining joining;
  private final boolean isHeadline;
  private int runStart = -1;
  private boolean contiguous;

  /** What is named as one of those that follow; null for nothing. */
  private Phrase among;

  /**
   * @param clauseEnds where clauses end in the text
   * @param pending what the sentences before this one left
   */
  public SentenceWalk(
      List<Unit> units,
      Set<Integer> clauseEnds,
      PendingPhrases pending,
      PredicateReader predicates) {
    this.units = units;
    this.clauseEnds = clauseEnds;
    this.pending = pending;
    this.predicates = predicates;
    this.adverbials = new AdverbialPhrases(units);
    this.joining = new PhraseJoining(units, pending, adverbials);
    this.isHeadline = units.stream().noneMatch(unit -> unit.particle().marksSubject());
  }

  /** Reads the sentence once, from its first unit to its last. */
  public void run() {
    for (int i = 0; i < units.size(); i++) {
      step(i);
      if (i + 1 < units.size() && endsClause(units.get(i)) && !isLight(units.get(i))) {
        completePhrase(i);
        endClause();
      }
    }
    completePhrase(units.size() - 1);
    predicates.verbless(pending, units.size());
    predicates.endClause();
    predicates.endSentence(pending);
    pending.endSentence(this::isFigure);
  }

  /** 지난해 거래액은 8천억원이다: of whom the sentence before speaks. */
  private boolean isFigure(Phrase phrase) {
    return !phrase.isNamed()
        && FrameFiller.modifier(phrase) == null
        && phrase.last() < units.size()
        && FIGURES.contains(units.get(phrase.last()).text());
  }

  private void step(int i) {
    switch (units.get(i).kind()) {
      case NAME, NOUN -> nominal(i);
      case JOINT -> {
        return;
      }
      case COMMA -> completePhrase(i - 1);
      case PREDICATE -> predicate(i);
      case BREAK -> {
        completePhrase(i - 1);
        predicates.verbless(pending, i);
        contiguous = false;
      }
    }
  }

  private void predicate(int i) {
    Unit unit = units.get(i);
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
    Phrase read = read(last);
    runStart = -1;
    if (isPassedOver(read)) {
      return;
    }
    Phrase whole = joined(read);
    Phrase before = pending.last();
    Phrase phrase = contiguous ? joining.attach(whole) : whole;
    pending.add(phrase);
    contiguous = true;
    predicates.phrase(phrase, pending);
    if (phrase.particle() == Particle.BEING) {
      endCopula(before, units.get(phrase.last()).text());
    }
  }

  /** The phrase of the nouns since the last one, without marks at its end. */
  private Phrase read(int last) {
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
    return isHeadlineSubject(end) ? phrase.as(Particle.TOPIC) : phrase;
  }

  /** Whether a phrase is no part in what is done, and what it says of others is taken in. */
  private boolean isPassedOver(Phrase phrase) {
    if (adverbials.isItself(phrase)) {
      return true;
    }
    if (adverbials.isAgainst(phrase) && pending.endsIn(Particle.OBJECT)) {
      pending.actAgainst(pending.last());
    }
    if (adverbials.isGround(phrase) && pending.endsIn(Particle.OBJECT)) {
      pending.removeLast();
      return true;
    }
    return false;
  }

  /** A phrase with those before it that it is one with. */
  private Phrase joined(Phrase read) {
    Phrase phrase = contiguous ? joining.withPartner(read) : read;
    if (among == null || phrase.isNamed() || OPEN_ENDS.contains(phrase.particle())) {
      return phrase;
    }
    // 나루소프트를 비롯해 여러 회사를: it is one of them.
    Phrase one =
        new Phrase(among.first(), phrase.last(), phrase.particle(), among.heads(), List.of(), null);
    among = null;
    return one;
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

  private boolean endsClause(Unit unit) {
    if (unit.is(Unit.Kind.NAME) && unit.particle() == Particle.WITH) {
      // The dictionary takes 오카도와 for a form of 돕다.
      return false;
    }
    return clauseEnds.contains(unit.to()) || clauseEnds.contains(unit.to() + 1);
  }

  private void endClause() {
    among = null;
    predicates.endClause();
    pending.endClause();
    contiguous = false;
  }
}
