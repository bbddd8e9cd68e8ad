package io.newsgraph.analysis.relation.predicate;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.ThingKinds;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.Hangul;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.relation.noun.SeatFinder;
import io.newsgraph.analysis.relation.reading.Copula;
import io.newsgraph.analysis.relation.reading.Frame;
import io.newsgraph.analysis.relation.reading.OpenRelative.Reading;
import io.newsgraph.analysis.relation.reading.Particle;
import io.newsgraph.analysis.relation.reading.Phrase;
import io.newsgraph.analysis.relation.reading.Unit;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Gives the noun behind a relative clause its part in what the clause says. */
final class RelativeFiller {

  private static final String JOINT = "합작";
  private static final String PRESENT = "는";
  private static final Set<String> AFTER_DEEDS =
      WordList.set(RelativeFiller.class, "after-deeds.txt");

  private final List<Unit> units;
  private final StatementWriter writer;

  RelativeFiller(List<Unit> units, StatementWriter writer) {
    this.units = units;
    this.writer = writer;
  }

  /** 홍길동을 사장으로 영입한 뒤: the clause is told of by itself, not of the noun behind it. */
  static boolean isOver(List<Unit> units, int predicate) {
    return predicate + 1 < units.size() && AFTER_DEEDS.contains(units.get(predicate + 1).text());
  }

  void fill(Reading reading, Phrase head, int predicate, PendingPhrases pending) {
    Frame frame = reading.trigger().frame();
    if (frame.type() == RelationType.LOCATED && reading.object() != null) {
      located(reading, head, predicate, pending);
      return;
    }
    if (frame.mutual() && isJointVenture(reading, head, pending)) {
      stated(reading, head, predicate, pending);
      return;
    }
    boolean isOpen = frame.mutual() && reading.subject() == null && reading.object() == null;
    if (isOpen && isPair(head) && fits(head, frame::mayBeSubject)) {
      // 선두를 다투는 A와 B: the noun is both sides.
      writer.write(with(reading, head, null), predicate, predicate, true);
      return;
    }
    boolean tells = Copula.endsIn(head, units) || isKindStated(head);
    if (tells && !head.isNamed() && reading.object() == null) {
      described(reading, head, predicate, pending);
    }
    boolean isFilled = reading.object() == null && fillsObject(reading, head, predicate, pending);
    if (!isFilled) {
      fillSubject(reading, head, predicate, pending);
    }
  }

  /** The noun, or the name that it turns out to have, is what something is done to. */
  private boolean fillsObject(Reading reading, Phrase head, int predicate, PendingPhrases pending) {
    Frame frame = reading.trigger().frame();
    boolean isComplete = frame.mutual() && isPair(reading.subject());
    boolean isObject = fits(head, frame::mayBeObject) && !isComplete;
    boolean mayBeNamed = !isObject && isMaking(frame);
    Phrase object = mayBeNamed ? namedBehind(head, frame) : isObject ? head : null;
    if (object != null) {
      Reading whole = with(reading, reading.subject(), object);
      writer.write(Completion.of(whole, pending), predicate, predicate, true);
    }
    return object != null;
  }

  /** The noun is who does it, or plays no part. */
  private void fillSubject(Reading reading, Phrase head, int predicate, PendingPhrases pending) {
    Frame frame = reading.trigger().frame();
    boolean hasObject = reading.object() != null;
    boolean fitsSubject = fits(head, frame::mayBeSubject);
    if (!hasObject && reading.noun() != null && fitsSubject && isMaking(frame)) {
      // 배급을 맡은 은포필름: of what was named last.
      writer.write(Completion.of(with(reading, head, null), pending), predicate, predicate, true);
      return;
    }
    boolean isActedOn = frame.object().contains(Particle.SUBJECT) && !head.isNamed();
    if (!hasObject && !frame.mutual() && !isActedOn) {
      return;
    }
    if (fitsSubject && hasObject) {
      writer.write(with(reading, head, reading.object()), predicate, predicate, true);
      return;
    }
    stated(reading, head, predicate, pending);
  }

  private static boolean isMaking(Frame frame) {
    return frame.type() == RelationType.DEVELOP || frame.type() == RelationType.LAUNCH;
  }

  /** 한빛전자는 나루소프트와 합작한 다온칩을 통해: the noun is what the two have made. */
  private static boolean isJointVenture(Reading reading, Phrase head, PendingPhrases pending) {
    return reading.trigger().stem().startsWith(JOINT)
        && reading.object() != null
        && !head.particle().marksSubject()
        && pending.ownSubject(head, true) != null;
  }

  /** The noun plays no part: 협약을 맺은 뒤. */
  private void stated(Reading reading, Phrase head, int predicate, PendingPhrases pending) {
    Phrase own = reading.subject() != null ? reading.subject() : pending.ownSubject(head, true);
    if (own == null && pending.isOnlySubject(head)) {
      own = pending.topicOfPreviousSentence();
    }
    Reading whole = with(reading, own, reading.object());
    writer.write(Completion.of(whole, pending), predicate, predicate, isDone(predicate, head));
  }

  /** 나루소프트를 인수한 것은, 인수한 뒤: it is taken for granted, whatever the rest denies. */
  private boolean isDone(int predicate, Phrase head) {
    String verb = units.get(predicate).text();
    boolean isPast = Hangul.endsInN(verb) && !verb.endsWith(PRESENT);
    return isPast
        && head.first() == head.last()
        && AFTER_DEEDS.contains(units.get(head.last()).text());
  }

  /** What is there is the noun itself or whose site it is, and never who speaks of it. */
  private void located(Reading reading, Phrase head, int predicate, PendingPhrases pending) {
    Phrase body = bodyAt(head);
    if (body != null) {
      writer.write(with(reading, body, reading.object()), predicate, predicate, true);
    } else if (reading.subject() != null) {
      stated(reading, head, predicate, pending);
    }
  }

  private Phrase bodyAt(Phrase head) {
    if (!head.isNamed()) {
      boolean isSite = SeatFinder.isSite(units.get(head.last()).text());
      return isSite ? FrameFiller.modifier(head) : null;
    }
    // 은포구에 있는 은포병원 장례식장: the hospital is there as well.
    boolean isPlace = head.heads().getFirst().type() == EntityType.LOCATION;
    Phrase body = isPlace ? bodyIn(head) : null;
    return body == null ? head : body;
  }

  private Phrase bodyIn(Phrase head) {
    for (int i = head.first(); i <= head.last(); i++) {
      Unit unit = units.get(i);
      boolean isBody = unit.isOf(EntityType.ORGANIZATION);
      if (isBody) {
        return new Phrase(i, i, head.particle(), unit.clusters(), List.of(), null);
      }
    }
    return null;
  }

  /** 글벗은 나루소프트가 개발한 도우미다: the topic is what the noun at the end says more of. */
  private void described(Reading reading, Phrase head, int predicate, PendingPhrases pending) {
    Phrase own = pending.topic();
    Phrase topic = own == null ? pending.topicOfPreviousSentence() : own;
    Phrase thing = isDescribed(reading, topic) ? topic : null;
    if (thing == null && own == null && isOfKind(head, pending.lastThing())) {
      thing = pending.lastThing();
    }
    if (isDescribed(reading, thing)) {
      Reading whole = with(reading, reading.subject(), thing);
      writer.write(Completion.of(whole, pending), predicate, predicate, true);
    }
  }

  /** 회사가 내놓은 첫 작품이 바로 ‘나르미’다: what the noun turns out to be; null for nothing. */
  private Phrase namedBehind(Phrase head, Frame frame) {
    if (head.isNamed() || !head.particle().marksSubject()) {
      return null;
    }
    for (int i = head.last() + 1; i < units.size(); i++) {
      Unit unit = units.get(i);
      boolean isNamed = unit.is(Unit.Kind.NAME) && unit.particle() == Particle.IS;
      if (isNamed && unit.clusters().stream().allMatch(frame::mayBeObject)) {
        return new Phrase(i, i, unit.particle(), unit.clusters(), List.of(), null);
      }
      if (unit.is(Unit.Kind.PREDICATE) || unit.particle().marksSubject()) {
        return null;
      }
    }
    return null;
  }

  private static boolean isDescribed(Reading reading, Phrase thing) {
    Frame frame = reading.trigger().frame();
    return thing != null
        && thing != reading.subject()
        && !frame.mutual()
        && fits(thing, frame::mayBeObject)
        && (reading.subject() != null || !fits(thing, frame::mayBeSubject));
  }

  /** 개발한 제품으로 전국에서 팔린다: it is one, without a comma. */
  private boolean isKindStated(Phrase head) {
    return head.particle() == Particle.AS
        && ThingKinds.typeOf(units.get(head.last()).text()).isPresent();
  }

  /** ‘먹빛만두’다. 홍길동씨가 만든 음식이다: the last thing named, by what the noun says that it is. */
  private boolean isOfKind(Phrase head, Phrase thing) {
    EntityType kind = ThingKinds.typeOf(units.get(head.last()).text()).orElse(null);
    return kind != null
        && thing != null
        && thing.isNamed()
        && thing.heads().stream().allMatch(cluster -> cluster.type() == kind);
  }

  private static Reading with(Reading reading, Phrase subject, Phrase object) {
    return new Reading(reading.trigger(), reading.noun(), subject, object);
  }

  private static boolean isPair(Phrase subject) {
    return subject != null && subject.heads().size() > 1;
  }

  static boolean fits(Phrase head, Predicate<EntityCluster> type) {
    return head.isNamed() && head.heads().stream().allMatch(type);
  }
}
