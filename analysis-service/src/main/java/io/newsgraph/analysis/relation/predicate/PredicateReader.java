package io.newsgraph.analysis.relation.predicate;

import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.relation.reading.Copula;
import io.newsgraph.analysis.relation.reading.Ending;
import io.newsgraph.analysis.relation.reading.FrameTable;
import io.newsgraph.analysis.relation.reading.OpenRelative.Reading;
import io.newsgraph.analysis.relation.reading.Particle;
import io.newsgraph.analysis.relation.reading.Phrase;
import io.newsgraph.analysis.relation.reading.Trigger;
import io.newsgraph.analysis.relation.reading.Unit;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.List;

/** Reads what the predicates of a sentence say of the phrases before them. */
public final class PredicateReader {

  /** Ends of verbs behind which the next clause has a subject of its own: 있으며, 했지만. */
  private static final List<String> CLOSING =
      WordList.lines(PredicateReader.class, "closing-endings.txt");

  /** What the copula says behind an office: 나세훈은 은포은행 총재다. */
  private static final Trigger HOLDS_OFFICE =
      Trigger.directed(RelationType.ROLE, Particle.IS, "이다");

  private static final String UNDERWAY = "중";

  /** What a verb ends in that somebody resolves to do, and how the verb behind it begins. */
  private static final String RESOLVED = "기로";

  private static final String LIGHT = "했하한할";

  private final List<Unit> units;
  private final StatementWriter writer;
  private final FrameFiller filler;
  private final StandIns standIns;
  private final RelativeReader relatives;
  private final NominalReader nominals;
  private final Deferred deferred;

  public PredicateReader(List<Unit> units, StatementWriter writer) {
    this.units = units;
    this.writer = writer;
    this.filler = new FrameFiller(units);
    this.standIns = new StandIns(units);
    this.relatives = new RelativeReader(units, writer, filler);
    this.deferred = new Deferred(writer);
    this.nominals = new NominalReader(units, writer, filler, deferred);
  }

  void read(int index, PendingPhrases pending) {
    Unit unit = units.get(index);
    if (unit.ending() == Ending.ADNOMINAL) {
      relatives.read(index, FrameTable.of(unit.text()), pending);
      return;
    }
    List<Reading> readings = filler.readings(triggers(index), pending, true);
    relatives.coordinate(index, unit.ending() == Ending.FINAL ? List.of() : readings);
    for (Reading reading : readings) {
      for (Reading gapped : Gapping.before(reading, pending)) {
        writer.write(gapped, index, index, false);
      }
      if (!isClosed(index) && Deferred.mayWait(reading, pending)) {
        deferred.add(reading, index, false);
        continue;
      }
      writer.write(Completion.of(reading, pending), index, index, false);
    }
  }

  /** 합병을 불허하기로 했다: what becomes of the merger tells the verb before, not this one. */
  private List<Trigger> triggers(int index) {
    List<Trigger> triggers = FrameTable.of(units.get(index).text());
    boolean isResolved =
        index > 0
            && units.get(index - 1).is(Unit.Kind.PREDICATE)
            && units.get(index - 1).text().endsWith(RESOLVED)
            && LIGHT.indexOf(units.get(index).text().charAt(0)) >= 0;
    return isResolved
        ? triggers.stream().filter(each -> each.frame().type() != RelationType.ACQUIRE).toList()
        : triggers;
  }

  /** 납품하고 있으며, 지난해 나루투자가: the subject of such a clause is not named behind it. */
  private boolean isClosed(int index) {
    Unit unit = units.get(index);
    boolean hasAuxiliary =
        index + 1 < units.size()
            && units.get(index + 1).is(Unit.Kind.PREDICATE)
            && unit.ending() == Ending.OPEN;
    String last = hasAuxiliary ? units.get(index + 1).text() : unit.text();
    return unit.ending() == Ending.FINAL || CLOSING.stream().anyMatch(last::endsWith);
  }

  /** A new phrase: it may be the noun that a relative clause waits for. */
  void phrase(Phrase phrase, PendingPhrases pending) {
    deferred.phrase(phrase, pending);
    office(phrase, pending);
    nominals.read(phrase, pending);
    relatives.described(phrase, pending);
    if (isUnderway(phrase)) {
      underway(phrase, pending);
      if (phrase.particle() == Particle.BEING) {
        return;
      }
    }
    relatives.phrase(phrase, pending);
  }

  /** 나세훈은 은포은행 총재다. */
  private void office(Phrase phrase, PendingPhrases pending) {
    if (Copula.endsIn(phrase, units) && standIns.contain(HOLDS_OFFICE.frame(), phrase)) {
      Reading reading =
          new Reading(
              HOLDS_OFFICE, phrase, pending.ownSubject(phrase, true), FrameFiller.modifier(phrase));
      writer.write(reading, phrase.last(), phrase.last(), false);
    }
  }

  private boolean isUnderway(Phrase phrase) {
    return phrase.last() > phrase.first() && units.get(phrase.last()).text().equals(UNDERWAY);
  }

  /** 검토 중이다 says the same as 검토하고 있다. */
  private void underway(Phrase phrase, PendingPhrases pending) {
    int verbalNoun = phrase.last() - 1;
    List<Trigger> triggers = FrameTable.of(units.get(verbalNoun).text() + "하다");
    if (phrase.particle() == Particle.BEING) {
      // 한빛전자가 개발 중인 칩: it speaks of the noun behind it.
      pending.removeLast();
      relatives.read(verbalNoun, triggers, pending);
      return;
    }
    for (Reading reading : filler.readings(triggers, pending, true)) {
      writer.write(Completion.of(reading, pending), verbalNoun, phrase.last(), false);
    }
  }

  /** A noun that stands for a predicate at the end of a headline: 나루소프트 인수. */
  void verbless(PendingPhrases pending, int end) {
    nominals.verbless(pending, end);
  }

  void endClause() {
    relatives.endClause();
  }

  void endSentence(PendingPhrases pending) {
    deferred.end(pending);
  }
}
