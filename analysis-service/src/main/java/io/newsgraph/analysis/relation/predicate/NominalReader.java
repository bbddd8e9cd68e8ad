package io.newsgraph.analysis.relation.predicate;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.relation.reading.FrameTable;
import io.newsgraph.analysis.relation.reading.OpenRelative.Reading;
import io.newsgraph.analysis.relation.reading.Particle;
import io.newsgraph.analysis.relation.reading.Phrase;
import io.newsgraph.analysis.relation.reading.PhraseReader;
import io.newsgraph.analysis.relation.reading.Trigger;
import io.newsgraph.analysis.relation.reading.Unit;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.List;
import java.util.Set;

/** Reads what nouns say without a predicate: 두 회사의 협업, 나루소프트와의 경쟁, 태양그룹의 미래은행 인수. */
final class NominalReader {

  static final Trigger RIVALS = Trigger.mutual(RelationType.COMPETE, "겨루");

  static final Trigger TEAM = Trigger.mutual(RelationType.PARTNER, "연구하");

  private static final Trigger HOLDS = Trigger.directed(RelationType.INVEST, Particle.OF, "가지");

  /** What is held of a company: 은포투자의 나루소프트 지분율은. */
  private static final Set<String> SHARES =
      WordSections.of(NominalReader.class, "stakes.txt").set("between");

  /** What several are in together: 한빛전자, 나루소프트, 다온통신의 3파전. */
  private static final List<String> CONTESTS = WordList.lines(NominalReader.class, "contests.txt");

  private static final int MAX_RIVALS = 4;

  private static final WordSections WORDS = WordSections.of(NominalReader.class, "nominals.txt");

  /** What is done with what two have together: 한빛전자와 나루소프트의 합작사 설립. */
  private static final Set<String> FOUNDING = WORDS.set("founding");

  /** What is only said of how far a deed has come: 개발 완료. */
  private static final Set<String> STEPS = WordList.set(NominalReader.class, "steps.txt");

  private static final List<String> RIVALRY = WORDS.list("rivalry");

  private final List<Unit> units;
  private final StatementWriter writer;
  private final FrameFiller filler;
  private final Encounters encounters;

  NominalReader(List<Unit> units, StatementWriter writer, FrameFiller filler, Deferred deferred) {
    this.units = units;
    this.writer = writer;
    this.filler = filler;
    this.encounters = new Encounters(units, writer, deferred);
  }

  /** A new phrase, the last one of those that wait. */
  void read(Phrase phrase, PendingPhrases pending) {
    rivalry(phrase, pending);
    encounters.read(phrase, pending);
    jointTeam(phrase);
    pair(phrase);
    purchase(phrase);
  }

  /** 두 회사의 협업은, 은포당과 새길당의 회동이: a noun with both sides says it without a predicate. */
  private void pair(Phrase phrase) {
    Phrase pair = phrase.genitive();
    boolean arePaired = pair != null && pair.heads().size() > 1 && !phrase.isNamed();
    if (!arePaired || !phrase.inner().isEmpty()) {
      return;
    }
    String noun = units.get(phrase.last()).text();
    if (CONTESTS.stream().anyMatch(noun::endsWith) && pair.heads().size() <= MAX_RIVALS) {
      writer.write(new Reading(RIVALS, phrase, pair, null), phrase.last(), phrase.last(), false);
      return;
    }
    if (pair.heads().size() > 2 || !pair.heads().stream().allMatch(NominalReader::isParty)) {
      return;
    }
    boolean isDone = FOUNDING.contains(noun) && phrase.last() > phrase.first();
    String founded = isDone ? units.get(phrase.last() - 1).text() : noun;
    for (Trigger trigger : FrameTable.ofNoun(founded)) {
      if (trigger.frame().mutual()) {
        writer.write(new Reading(trigger, phrase, pair, null), phrase.last(), phrase.last(), false);
      }
    }
  }

  /** 은포대와 나루대 공동연구팀이: the two work together. */
  private void jointTeam(Phrase phrase) {
    boolean isTeam = PhraseReader.isTeamName(units.get(phrase.last()).text());
    if (isTeam && phrase.heads().size() == 2) {
      writer.write(new Reading(TEAM, phrase, phrase, null), phrase.last(), phrase.last(), false);
    }
  }

  /** 나루소프트와의 경쟁이 치열하다: with whom the article is about, where nobody else is named. */
  private void rivalry(Phrase phrase, PendingPhrases pending) {
    Phrase other = pending.before(phrase);
    Phrase chief = pending.chief();
    boolean isRivalry =
        phrase.particle().marksSubject() || phrase.particle() == Particle.ALSO
            ? RIVALRY.stream().anyMatch(units.get(phrase.last()).text()::endsWith)
            : false;
    boolean mayBe =
        isRivalry
            && chief != null
            && other != null
            && other.particle() == Particle.WITH
            && other.isNamed()
            && other.heads().stream().allMatch(NominalReader::isParty)
            && !other.heads().contains(chief.heads().getFirst());
    if (mayBe) {
      writer.write(new Reading(RIVALS, phrase, chief, other), phrase.last(), phrase.last(), false);
    }
  }

  /** 태양그룹의 미래은행 인수를 승인했다. */
  private void purchase(Phrase phrase) {
    Phrase buyer = phrase.genitive();
    boolean isBought =
        buyer != null
            && buyer.isNamed()
            && phrase.inner().size() == 1
            && (phrase.particle() == Particle.OBJECT || phrase.particle().marksSubject());
    if (!isBought) {
      return;
    }
    Phrase bought = FrameFiller.modifier(phrase);
    if (SHARES.contains(units.get(phrase.last()).text())) {
      Reading reading = new Reading(HOLDS, phrase, buyer, bought);
      writer.write(reading, phrase.last(), phrase.last(), false);
      return;
    }
    for (Trigger trigger : FrameTable.ofNoun(units.get(phrase.last()).text())) {
      if (trigger.frame().type() == RelationType.ACQUIRE) {
        Reading reading = new Reading(trigger, phrase, buyer, bought);
        writer.write(reading, phrase.last(), phrase.last(), false);
      }
    }
  }

  /** The relations of countries are spoken of in general too: 한국과 일본의 협력. */
  private static boolean isParty(EntityCluster cluster) {
    return cluster.type() == EntityType.ORGANIZATION || cluster.type() == EntityType.PERSON;
  }

  /** A noun that stands for a predicate at the end of a headline: 나루소프트 인수, 나루소프트 인수 완료. */
  void verbless(PendingPhrases pending, int end) {
    Phrase last = pending.last();
    if (last == null || last.last() != end - 1 || last.particle() != Particle.NONE) {
      return;
    }
    int noun = last.last();
    while (noun > last.first() && STEPS.contains(units.get(noun).text())) {
      noun--;
    }
    for (Trigger trigger : FrameTable.ofNoun(units.get(noun).text())) {
      if (trigger.isPassive()) {
        continue;
      }
      Reading reading = filler.reading(trigger, last, pending, true);
      if (trigger.frame().mutual() && reading.object() == null && last.inner().size() > 1) {
        // 나루소프트·다온통신 맞손.
        Phrase pair = FrameFiller.modifier(last);
        writer.write(new Reading(trigger, last, pair, null), noun, noun, false);
        continue;
      }
      Phrase object = reading.object() == null ? inPhrase(last, trigger) : reading.object();
      Reading whole = new Reading(trigger, last, reading.subject(), object);
      writer.write(Completion.of(whole, pending), noun, noun, false);
    }
  }

  /** 나루소프트 인수; in ‘글벗’ 북미 출시 the place is where it is done. */
  private Phrase inPhrase(Phrase phrase, Trigger trigger) {
    for (int i = phrase.last(); i >= phrase.first(); i--) {
      Unit unit = units.get(i);
      boolean fits =
          unit.clusters().size() == 1
              && trigger.frame().mayBeObject(unit.cluster())
              && trigger.frame().object().contains(Particle.OBJECT);
      if (fits) {
        return new Phrase(i, i, Particle.OF, unit.clusters(), List.of(), null);
      }
    }
    return FrameFiller.modifier(phrase);
  }
}
