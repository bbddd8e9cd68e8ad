package io.newsgraph.analysis.relation.predicate;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.relation.reading.AdverbialPhrases;
import io.newsgraph.analysis.relation.reading.Copula;
import io.newsgraph.analysis.relation.reading.Frame;
import io.newsgraph.analysis.relation.reading.OpenRelative;
import io.newsgraph.analysis.relation.reading.OpenRelative.Reading;
import io.newsgraph.analysis.relation.reading.Particle;
import io.newsgraph.analysis.relation.reading.Phrase;
import io.newsgraph.analysis.relation.reading.Trigger;
import io.newsgraph.analysis.relation.reading.Unit;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads what predicates say of the noun behind them: 나루소프트가 만든 글벗, 맺은 협약. */
final class RelativeReader {

  /** Relative predicates that stand for a josa and take one noun: 협력을 위한. */
  private static final Set<String> LIGHT =
      WordList.set(RelativeReader.class, "light-relatives.txt");

  private static final Set<String> CLEFT_NOUNS =
      WordList.set(RelativeReader.class, "cleft-nouns.txt");

  private static final Set<String> QUALITIES = WordList.set(RelativeReader.class, "qualities.txt");

  private static final String BE = "있";
  private static final String IS_THERE = "있는";

  /** What is only thought of is not taken for granted where a noun follows: 추진하던 합병이 무산됐다. */
  private static final List<String> UNDECIDED =
      WordList.lines(RelativeReader.class, "undecided.txt");

  private final List<Unit> units;
  private final StatementWriter writer;
  private final FrameFiller filler;
  private final TriggerNouns nouns;
  private final RelativeFiller relatives;
  private OpenRelative open;

  /** What the clause before the relative one says of the same noun. */
  private OpenRelative coordinated;

  /** 배터리를 대는 곳은: waits for the name at the sentence's end. */
  private OpenRelative cleft;

  RelativeReader(List<Unit> units, StatementWriter writer, FrameFiller filler) {
    this.units = units;
    this.writer = writer;
    this.filler = filler;
    this.nouns = new TriggerNouns(units);
    this.relatives = new RelativeFiller(units, writer);
  }

  /** A predicate that speaks of the noun behind it. */
  void read(int index, List<Trigger> triggers, PendingPhrases pending) {
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
    boolean takesPartner = hasObject && readings.stream().anyMatch(RelativeReader::hasPartner);
    boolean isLight = LIGHT.contains(units.get(index).text());
    boolean leavesSubject =
        readings.stream().anyMatch(RelativeReader::isDone) || hasObjectOnTop(pending);
    // 한빛전자가 자체 개발한 칩을 수출한다: who made it does the rest as well.
    boolean mayLend = readings.stream().allMatch(each -> awaitsNoun(each) || isMade(each));
    int limit = isLight ? 1 : Integer.MAX_VALUE;
    Phrase nearest = pending.last();
    pending.takeRelative(
        phrase ->
            phrase.particle() == Particle.SUBJECT && leavesSubject
                || phrase.particle() == Particle.WITH && !takesPartner
                || phrase.particle() == Particle.FROM && isQuality(index)
                || phrase != nearest && readings.isEmpty() && isPlace(phrase),
        limit,
        mayLend);
  }

  /** 나루해운으로부터 비슷한 선박을 수주했다: what something is like comes from nobody. */
  private boolean isQuality(int predicate) {
    return QUALITIES.contains(units.get(predicate).text());
  }

  /** 은포에 하루 만 점을 처리하는 공장을 둔: a verb that says nothing of places leaves them. */
  private static boolean isPlace(Phrase phrase) {
    return phrase.particle() == Particle.TO
        && phrase.isNamed()
        && phrase.heads().getFirst().type() == EntityType.LOCATION;
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

  /**
   * Whether it says what is done to what; of 은포대가 판교에 세운 회사 the subject is not the main clause's.
   */
  private static boolean isDone(Reading reading) {
    boolean isOfPlace =
        reading.trigger().frame().type() == RelationType.LOCATED && reading.subject() != null;
    boolean isOfTopic = reading.object() != null && reading.object().particle() == Particle.TOPIC;
    return reading.object() != null && !isOfTopic && !isOfPlace;
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

  /** A가 제작하고 B가 배급하는 작품: both speak of the noun that follows. */
  void coordinate(int index, List<Reading> readings) {
    List<Reading> waiting =
        readings.stream()
            .filter(each -> each.object() == null && each.subject() != null)
            .filter(each -> !each.trigger().needsNoun() || each.noun() != null)
            .filter(each -> each.subject().particle() != Particle.TOPIC)
            .toList();
    coordinated = waiting.isEmpty() ? null : new OpenRelative(index, waiting);
  }

  /** A new phrase: it may be what 배터리를 대는 곳은 has waited for. */
  void described(Phrase phrase, PendingPhrases pending) {
    boolean isSaid = phrase.particle() == Particle.IS || phrase.particle() == Particle.BEING;
    if (cleft == null || !isSaid || !phrase.isNamed()) {
      return;
    }
    OpenRelative said = cleft;
    cleft = null;
    said.readings().stream()
        .filter(each -> !awaitsNoun(each))
        .forEach(each -> relatives.fill(each, phrase, said.predicate(), pending));
  }

  /** A new phrase: it may be the noun that a clause speaks of. */
  void phrase(Phrase phrase, PendingPhrases pending) {
    if (open == null || awaitsPair(phrase) || isOwnerOfAwaited(phrase) || isWhere(phrase)) {
      return;
    }
    OpenRelative relative = open;
    open = null;
    coordinated(phrase, pending);
    if (isCleft(phrase)) {
      cleft = relative;
      if (relative.readings().stream().allMatch(each -> each.trigger().frame().mutual())) {
        // 나루소프트와 겨룬 곳은 다온통신이다: nobody but whom the sentence ends in.
        return;
      }
    }
    for (Reading reading : relative.readings()) {
      if (awaitsNoun(reading)) {
        awaited(reading, phrase, relative, pending);
        continue;
      }
      relatives.fill(atLast(reading), phrase, relative.predicate(), pending);
    }
  }

  /** 안목해변과 오죽헌, 정동진에 있는 미술관: it is at the last one, beside the others. */
  private static Reading atLast(Reading reading) {
    Phrase places = reading.object();
    boolean isPlain = reading.trigger().stem().equals(IS_THERE) && reading.noun() == null;
    if (!isPlain || places == null || places.heads().size() < 2) {
      return reading;
    }
    Phrase last =
        new Phrase(
            places.first(),
            places.last(),
            places.particle(),
            List.of(places.heads().getLast()),
            List.of(),
            null);
    return new Reading(reading.trigger(), null, reading.subject(), last);
  }

  private void coordinated(Phrase phrase, PendingPhrases pending) {
    if (coordinated == null) {
      return;
    }
    OpenRelative first = coordinated;
    coordinated = null;
    first.readings().stream()
        .filter(each -> RelativeFiller.fits(phrase, each.trigger().frame()::mayBeObject))
        .forEach(each -> relatives.fill(each, phrase, first.predicate(), pending));
  }

  private void awaited(
      Reading reading, Phrase phrase, OpenRelative relative, PendingPhrases pending) {
    if (nouns.index(reading.trigger(), phrase) < 0) {
      return;
    }
    Reading whole =
        new Reading(
            reading.trigger(),
            phrase,
            awaitedSubject(reading, phrase, pending),
            awaitedObject(reading, phrase));
    boolean isDone = UNDECIDED.stream().noneMatch(word(relative)::startsWith);
    writer.write(Completion.of(whole, pending), relative.predicate(), phrase.last(), isDone);
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

  /** 자석을 납품해 온 은포의 자석 업체 나루소프트: where whoever follows is. */
  private static boolean isWhere(Phrase phrase) {
    return phrase.particle() == Particle.OF
        && phrase.isNamed()
        && FrameFiller.areOf(EntityType.LOCATION, phrase.heads());
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

  void endClause() {
    open = null;
  }
}
