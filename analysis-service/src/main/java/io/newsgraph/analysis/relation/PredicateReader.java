package io.newsgraph.analysis.relation;

import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.relation.OpenRelative.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads what the predicates of a sentence say of the phrases around them. */
final class PredicateReader {

  /** Relative predicates that stand for a josa and take one noun: 협력을 위한. */
  private static final Set<String> LIGHT =
      WordList.set(PredicateReader.class, "light-relatives.txt");

  /** What the copula says behind an office: 나세훈은 은포은행 총재다. */
  private static final Trigger HOLDS_OFFICE =
      Trigger.directed(RelationType.ROLE, Particle.IS, "이다");

  private static final Set<String> CLEFT_NOUNS =
      WordList.set(PredicateReader.class, "cleft-nouns.txt");

  private static final String BE = "있";

  private static final String UNDERWAY = "중";

  /** What is only thought of is not taken for granted where a noun follows: 추진하던 합병이 무산됐다. */
  private static final List<String> UNDECIDED =
      WordList.lines(PredicateReader.class, "undecided.txt");

  private final List<Unit> units;
  private final StatementWriter writer;
  private final FrameFiller filler;
  private final StandIns standIns;
  private final TriggerNouns nouns;
  private final RelativeFiller relatives;
  private final NominalReader nominals;
  private final Deferred deferred;
  private OpenRelative open;

  /** What the clause before the relative one says of the same noun. */
  private OpenRelative coordinated;

  /** 배터리를 대는 곳은: waits for the name at the sentence's end. */
  private OpenRelative cleft;

  PredicateReader(List<Unit> units, StatementWriter writer) {
    this.units = units;
    this.writer = writer;
    this.filler = new FrameFiller(units);
    this.standIns = new StandIns(units);
    this.nouns = new TriggerNouns(units);
    this.relatives = new RelativeFiller(units, writer);
    this.deferred = new Deferred(writer);
    this.nominals = new NominalReader(units, writer, filler, deferred);
  }

  void read(int index, PendingPhrases pending) {
    Unit unit = units.get(index);
    List<Trigger> triggers = FrameTable.of(unit.text());
    if (unit.ending() == Ending.ADNOMINAL) {
      relative(index, triggers, pending);
      return;
    }
    List<Reading> readings = filler.readings(triggers, pending, true);
    coordinated = unit.ending() == Ending.FINAL ? null : coordinated(index, readings);
    for (Reading reading : readings) {
      if (unit.ending() != Ending.FINAL && Deferred.mayWait(reading, pending)) {
        deferred.add(reading, index, false);
        continue;
      }
      writer.write(Completion.of(reading, pending), index, index, false);
    }
  }

  /** A가 제작하고 B가 배급하는 작품: both speak of the noun that follows. */
  private static OpenRelative coordinated(int index, List<Reading> readings) {
    List<Reading> waiting =
        readings.stream()
            .filter(each -> each.object() == null && each.subject() != null)
            .filter(each -> !each.trigger().needsNoun() || each.noun() != null)
            .filter(each -> each.subject().particle() != Particle.TOPIC)
            .toList();
    return waiting.isEmpty() ? null : new OpenRelative(index, waiting);
  }

  private void relative(int index, List<Trigger> triggers, PendingPhrases pending) {
    List<Reading> readings = new ArrayList<>(filler.readings(triggers, pending, false));
    for (Trigger trigger : triggers) {
      if (mayAwait(trigger) && nouns.find(trigger, pending) == null) {
        readings.add(filler.reading(trigger, null, pending, false));
      }
    }
    boolean hasObject = readings.stream().anyMatch(reading -> reading.object() != null);
    if (!readings.isEmpty() || coordinated != null) {
      open = new OpenRelative(index, readings);
    }
    boolean takesPartner = hasObject && readings.stream().anyMatch(PredicateReader::hasPartner);
    boolean isLight = LIGHT.contains(units.get(index).text());
    boolean leavesSubject = hasObject || hasObjectOnTop(pending);
    // 한빛전자가 자체 개발한 칩을 수출한다: who made it does the rest as well.
    boolean mayLend = readings.stream().allMatch(each -> awaitsNoun(each) || isMade(each));
    int limit = isLight ? 1 : Integer.MAX_VALUE;
    pending.leavePlaces(readings.isEmpty());
    pending.takeRelative(leavesSubject, !takesPartner, limit, mayLend);
  }

  /** 접을 수 있는 화면 waits for nothing, 은포에 있는 본사 does; 함께 never stands behind its verb. */
  private static boolean mayAwait(Trigger trigger) {
    boolean isPlain = trigger.stem().startsWith(BE);
    boolean isManner = trigger.nouns().stream().allMatch(AdverbialPhrases::saysTogether);
    return trigger.needsNoun()
        && !isManner
        && (!isPlain || trigger.frame().type() == RelationType.LOCATED);
  }

  private static boolean hasPartner(Reading reading) {
    Frame frame = reading.trigger().frame();
    return frame.object().contains(Particle.WITH) || frame.subject().contains(Particle.WITH);
  }

  /** 맺은 협약: the trigger's noun is still to come. */
  private static boolean awaitsNoun(Reading reading) {
    return reading.trigger().needsNoun() && reading.noun() == null;
  }

  private static boolean isMade(Reading reading) {
    return reading.trigger().frame().type() == RelationType.DEVELOP;
  }

  private static boolean hasObjectOnTop(PendingPhrases pending) {
    return pending.last() != null && pending.last().particle() == Particle.OBJECT;
  }

  /** A new phrase: it may be the noun that a relative clause waits for. */
  void phrase(Phrase phrase, PendingPhrases pending) {
    deferred.phrase(phrase, pending);
    if (Copula.endsIn(phrase, units) && standIns.contain(HOLDS_OFFICE.frame(), phrase)) {
      Reading reading =
          new Reading(
              HOLDS_OFFICE, phrase, pending.ownSubject(phrase, true), FrameFiller.modifier(phrase));
      writer.write(reading, phrase.last(), phrase.last(), false);
    }
    nominals.read(phrase, pending);
    boolean isSaid = phrase.particle() == Particle.IS || phrase.particle() == Particle.BEING;
    if (cleft != null && isSaid && phrase.isNamed()) {
      OpenRelative said = cleft;
      cleft = null;
      said.readings().stream()
          .filter(each -> !awaitsNoun(each))
          .forEach(each -> relatives.fill(each, phrase, said.predicate(), pending));
    }
    if (units.get(phrase.last()).text().equals(UNDERWAY) && phrase.last() > phrase.first()) {
      underway(phrase, pending);
      if (phrase.particle() == Particle.BEING) {
        return;
      }
    }
    if (open == null || awaitsPair(phrase) || isOwnerOfAwaited(phrase)) {
      return;
    }
    OpenRelative relative = open;
    open = null;
    if (coordinated != null) {
      OpenRelative first = coordinated;
      coordinated = null;
      first.readings().stream()
          .filter(each -> RelativeFiller.fits(phrase, each.trigger().frame()::mayBeObject))
          .forEach(each -> relatives.fill(each, phrase, first.predicate(), pending));
    }
    if (isCleft(phrase)) {
      cleft = relative;
    }
    for (Reading reading : relative.readings()) {
      if (awaitsNoun(reading)) {
        if (nouns.index(reading.trigger(), phrase) >= 0) {
          Reading whole =
              new Reading(
                  reading.trigger(),
                  phrase,
                  awaitedSubject(reading, phrase, pending),
                  awaitedObject(reading, phrase));
          boolean isDone = UNDECIDED.stream().noneMatch(word(relative)::startsWith);
          writer.write(Completion.of(whole, pending), relative.predicate(), phrase.last(), isDone);
        }
        continue;
      }
      relatives.fill(reading, phrase, relative.predicate(), pending);
    }
  }

  /** 은포출판이 펴낸 홍길동 작가의 ‘봄밤’: whose it is stands before what was brought out. */
  private boolean isOwnerOfAwaited(Phrase phrase) {
    List<Reading> waiting =
        open.readings().stream()
            .filter(each -> each.subject() != null && !awaitsNoun(each))
            .toList();
    return phrase.particle() == Particle.OF
        && phrase.isNamed()
        && !waiting.isEmpty()
        && waiting.stream()
            .allMatch(
                each ->
                    each.object() == null
                        && !each.trigger().frame().mutual()
                        && phrase.heads().stream().noneMatch(each.trigger().frame()::mayBeObject));
  }

  /** 선두를 다투는 A와 B: the noun goes on. */
  private boolean awaitsPair(Phrase phrase) {
    return phrase.particle() == Particle.WITH
        && phrase.isNamed()
        && open.readings().stream()
            .anyMatch(
                each ->
                    each.trigger().frame().mutual()
                        && each.subject() == null
                        && each.object() == null);
  }

  private boolean isCleft(Phrase phrase) {
    return phrase.particle() == Particle.TOPIC
        && !phrase.isNamed()
        && phrase.first() == phrase.last()
        && CLEFT_NOUNS.contains(units.get(phrase.last()).text());
  }

  private String word(OpenRelative relative) {
    return units.get(relative.predicate()).text();
  }

  /** 나루소프트는 홍길동이 은포에 세운 회사다: the topic is there. */
  private Phrase awaitedSubject(Reading reading, Phrase noun, PendingPhrases pending) {
    boolean isTold =
        reading.trigger().frame().type() == RelationType.LOCATED && Copula.endsIn(noun, units);
    return isTold && pending.topic() != null ? pending.topic() : reading.subject();
  }

  /** 한빛전자가 보유한 나루소프트 지분: what stands before the noun that was waited for. */
  private static Phrase awaitedObject(Reading reading, Phrase noun) {
    boolean mayModify = reading.trigger().frame().object().contains(Particle.OF);
    return reading.object() == null && mayModify ? FrameFiller.modifier(noun) : reading.object();
  }

  /** 검토 중이다 says the same as 검토하고 있다. */
  private void underway(Phrase phrase, PendingPhrases pending) {
    int verbalNoun = phrase.last() - 1;
    List<Trigger> triggers = FrameTable.of(units.get(verbalNoun).text() + "하다");
    if (phrase.particle() == Particle.BEING) {
      // 한빛전자가 개발 중인 칩: it speaks of the noun behind it.
      pending.removeLast();
      relative(verbalNoun, triggers, pending);
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

  void endClause(PendingPhrases pending) {
    open = null;
  }

  void endSentence(PendingPhrases pending) {
    deferred.end(pending);
  }
}
