package io.newsgraph.analysis.relation.predicate;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.relation.reading.Frame;
import io.newsgraph.analysis.relation.reading.OpenRelative.Reading;
import io.newsgraph.analysis.relation.reading.Particle;
import io.newsgraph.analysis.relation.reading.Phrase;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Completes a reading with what its own clause leaves out because an earlier clause or sentence has
 * said it.
 */
final class Completion {

  /** 배급은 은포필름이 맡았다: of what was named last. */
  private static final String TAKES_ON = "맡";

  /** What is held is named where it is held: 지분 7%를 갖고 있다 alone says nothing of whose. */
  private static final Set<String> STAKES =
      WordSections.of(Completion.class, "stakes.txt").set("held");

  /** What an article's chief organisation does where no sentence says who: 대표를 영입했다. */
  private static final Set<RelationType> OF_CHIEF =
      EnumSet.of(
          RelationType.APPOINT, RelationType.ACQUIRE, RelationType.PARTNER, RelationType.SUPPLY);

  /** 이번에 주주로 합류했다: of the company that the article is about. */
  private static final String JOINS = "합류";

  private final PendingPhrases pending;

  private Completion(PendingPhrases pending) {
    this.pending = pending;
  }

  static Reading of(Reading reading, PendingPhrases pending) {
    return new Completion(pending).complete(reading);
  }

  private Reading complete(Reading reading) {
    Phrase subject = subject(reading);
    Phrase object = reading.object() == null ? object(reading, subject) : reading.object();
    return new Reading(reading.trigger(), reading.noun(), subject, object);
  }

  private Phrase subject(Reading reading) {
    Frame frame = reading.trigger().frame();
    if (reading.subject() != null || !frame.subject().contains(Particle.SUBJECT)) {
      return reading.subject();
    }
    for (Phrase own : pending.subjects(reading.noun(), true)) {
      if (own != reading.object()) {
        return own;
      }
    }
    Phrase maker = maker(reading);
    Phrase held = maker == null ? inherited(frame::mayBeSubject) : maker;
    if (isUntold(held) && OF_CHIEF.contains(frame.type()) && pending.hasNoSubject()) {
      return pending.chief();
    }
    boolean isNobody =
        held != null && held.isNamed() && held.heads().size() == 1 && !isPerson(held);
    // Who asks the questions of an interview is not the body, or the town, that was named last.
    return isNobody && frame.type() == RelationType.MEETING ? null : held;
  }

  /** 나루소프트는 …. 지난해 출시한 ‘글벗’이 인기다: nobody else acts in the sentence; null for none. */
  private Phrase maker(Reading reading) {
    boolean isMade =
        isMaking(reading.trigger().frame())
            && reading.object() != null
            && pending.isSpokenOfAlone(reading.object());
    Phrase last = isMade ? pending.topicOfPreviousSentence() : null;
    return last != null && isBody(last) ? last : null;
  }

  private static boolean isBody(Phrase phrase) {
    return phrase.isNamed() && FrameFiller.areOf(EntityType.ORGANIZATION, phrase.heads());
  }

  /** 은포벤처스가 3억원을 투자했다. 나루벤처스가 50억원을 넣었다: who acted is not who is spoken of. */
  private boolean isSpokenOf(Phrase last) {
    boolean isOnlyActing = last.particle() == Particle.SUBJECT && pending.chief() != null;
    return isBody(last) && !isOnlyActing;
  }

  private static boolean isUntold(Phrase held) {
    return held == null || !held.isNamed();
  }

  private Phrase object(Reading reading, Phrase subject) {
    Frame frame = reading.trigger().frame();
    Phrase found = null;
    if (frame.object().contains(Particle.OBJECT)) {
      found = made(frame, subject);
    } else if (frame.object().contains(Particle.SUBJECT)) {
      found = acted(frame, subject);
    }
    boolean isOfTopic =
        frame.type() == RelationType.INVEST
            || frame.type() == RelationType.ACQUIRE && isOfStake(reading);
    if (found == null && isOfTopic) {
      found = spokenOf(frame, subject);
    }
    if (found == null && frame.type() == RelationType.ACQUIRE && isBareDeal(reading)) {
      found = forSale(subject);
    }
    if (found == null && reading.trigger().stem().equals(TAKES_ON) && isMaking(frame)) {
      found = pending.lastThing();
    }
    if (found == null && frame.type() == RelationType.SUPPLY && isOfGoods(frame, subject)) {
      found = isAmong(pending.chief(), subject) ? null : pending.chief();
    }
    if (found == null && frame.type() == RelationType.SUE) {
      Phrase opponent = pending.opponent();
      boolean isNamed = opponent != null && opponent.isNamed();
      found = isNamed ? opponent : accused(frame, subject);
    }
    if (found == null && frame.mutual() && isOne(subject)) {
      found = pending.partnerOfClauseBefore();
    }
    boolean mayBeChiefs = pending.chief() != null || !isOfStake(reading);
    boolean isOpen = (mayBeChiefs || isNewActor(subject)) && !pending.endsInUnknown(Particle.TO);
    if (found == null && frame.type() == RelationType.INVEST && isOpen) {
      Phrase last = pending.topicOfPreviousSentence();
      Phrase chief = isUntold(last) ? null : isSpokenOf(last) ? last : pending.chief();
      Phrase other = isOfStake(reading) ? null : pending.lastOrganization();
      found = chief != null && !isAmong(chief, subject) ? chief : other;
    }
    return found == subject ? null : found;
  }

  /** 나루소프트는 앱을 만든다. 은포투자가 지분을 사들여 2대 주주가 됐다: of whom the sentence before spoke. */
  private boolean isNewActor(Phrase subject) {
    Phrase last = pending.topicOfPreviousSentence();
    return subject != null
        && subject.particle() == Particle.SUBJECT
        && last != null
        && last.particle() == Particle.TOPIC
        && isBody(last)
        && !isAmong(last, subject);
  }

  /** 나루소프트는 지난해 은포투자가 2대 주주가 됐다: of the topic, which invests in nobody here. */
  private Phrase spokenOf(Frame frame, Phrase subject) {
    Phrase topic = pending.topic();
    boolean isOther =
        topic != null
            && topic != subject
            && topic.isNamed()
            && subject != null
            && subject.isNamed()
            && subject.particle() != Particle.TOPIC
            && topic.heads().stream().allMatch(frame::mayBeObject);
    return isOther ? topic : null;
  }

  /** 수리온은 은포항공이 6년에 걸쳐 개발했다. */
  private Phrase made(Frame frame, Phrase subject) {
    Phrase topic = pending.topic();
    boolean isMade =
        topic != null
            && topic != subject
            && topic.isNamed()
            && topic.heads().stream().allMatch(c -> frame.mayBeObject(c) && !frame.mayBeSubject(c));
    return isMade ? topic : null;
  }

  /** 회사는 문을 열고 은포투자로부터 자금을 유치했다: who is given something was the subject before. */
  private Phrase acted(Frame frame, Phrase subject) {
    boolean hasGiver = subject != null && subject.isNamed();
    Phrase held = hasGiver ? inherited(frame::mayBeObject) : null;
    boolean isSpokenOf = held != null && held.isNamed() && held.particle() == Particle.TOPIC;
    return isSpokenOf ? held : null;
  }

  private Phrase inherited(Predicate<EntityCluster> mayBe) {
    return pending.inheritedSubject(
        phrase -> !phrase.isNamed() || FrameFiller.mayStand(phrase, mayBe));
  }

  /** 은포신문은 나루소프트가 기사를 베꼈다며 소송을 냈다: who has done what the clause before says. */
  private Phrase accused(Frame frame, Phrase subject) {
    boolean isActing = subject != null && subject.particle() == Particle.SUBJECT;
    // 나루소프트는 은포신문이 낸 소송에서 졌다: the topic is who was sued.
    Phrase doer = isActing ? pending.topic() : pending.subjectOfClauseBefore();
    boolean isOther =
        doer != null
            && doer.isNamed()
            && subject != null
            && subject.isNamed()
            && subject.particle().marksSubject()
            && doer.heads().stream().allMatch(frame::mayBeObject)
            && !subject.heads().contains(doer.heads().getFirst());
    return isOther ? doer : null;
  }

  /** 렌즈는 은포광학이 납품했다: to the company that the article is about. */
  private boolean isOfGoods(Frame frame, Phrase subject) {
    Phrase topic = pending.topic();
    return frame.object().contains(Particle.TO)
        && pending.chief() != null
        && topic != null
        && !topic.isNamed()
        && subject != null
        && subject.isNamed()
        && subject.particle() == Particle.SUBJECT
        && !pending.endsInUnknown(Particle.TO);
  }

  /** 인수를 검토하고 있다: of what the sentence before spoke of. */
  private static boolean isBareDeal(Reading reading) {
    Phrase noun = reading.noun();
    return noun != null && !isOfStake(reading) && FrameFiller.modifier(noun) == null;
  }

  /** 나루소프트가 매물로 나왔다. 한빛전자가 인수를 검토하고 있다; null for nobody. */
  private Phrase forSale(Phrase subject) {
    Phrase last = pending.topicOfPreviousSentence();
    boolean isOther =
        last != null
            && isBody(last)
            && subject != null
            && isBody(subject)
            && pending.subjects(null, true).contains(subject)
            && !isAmong(last, subject);
    return isOther ? last : null;
  }

  private static boolean isAmong(Phrase chief, Phrase subject) {
    return chief != null && subject != null && subject.heads().contains(chief.heads().getFirst());
  }

  /** A headline's 투자 stands for its predicate, and has no noun beside it. */
  private static boolean isOfStake(Reading reading) {
    boolean isJoining = reading.trigger().stem().startsWith(JOINS);
    return reading.noun() != null
        && !isJoining
        && reading.trigger().nouns().stream().anyMatch(STAKES::contains);
  }

  private static boolean isOne(Phrase subject) {
    return subject != null && subject.heads().size() == 1;
  }

  private static boolean isMaking(Frame frame) {
    return frame.type() == RelationType.DEVELOP || frame.type() == RelationType.LAUNCH;
  }

  private static boolean isPerson(Phrase phrase) {
    return phrase.heads().stream().anyMatch(c -> c.type() == EntityType.PERSON);
  }
}
