package io.newsgraph.analysis.relation.predicate;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.relation.office.DutyFinder;
import io.newsgraph.analysis.relation.reading.Frame;
import io.newsgraph.analysis.relation.reading.OpenRelative.Reading;
import io.newsgraph.analysis.relation.reading.Particle;
import io.newsgraph.analysis.relation.reading.Phrase;
import io.newsgraph.analysis.relation.reading.Trigger;
import io.newsgraph.analysis.relation.reading.Unit;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Fills the frames of triggers with the phrases of their clause. */
final class FrameFiller {

  /** Who is named with 의 before the object alone: 나루소프트의 글벗이 출시됐다. */
  private static final List<Particle> OF_OBJECT = List.of(Particle.OF);

  private final StandIns standIns;
  private final MarkedPhrases marked;
  private final OfficeBodies bodies;
  private final TriggerNouns nouns;

  FrameFiller(List<Unit> units) {
    this.standIns = new StandIns(units);
    this.marked = new MarkedPhrases(standIns);
    this.bodies = new OfficeBodies(standIns);
    this.nouns = new TriggerNouns(units);
  }

  /** The readings with all of their nouns; those of the noun nearest to the clause's start win. */
  List<Reading> readings(List<Trigger> triggers, PendingPhrases pending, boolean topicToo) {
    List<Reading> readings = new ArrayList<>();
    int leftmost = Integer.MAX_VALUE;
    for (Trigger trigger : triggers) {
      TriggerNouns.Place place = trigger.needsNoun() ? nouns.find(trigger, pending) : null;
      boolean lacksNoun = trigger.needsNoun() && (place == null || place.index() > leftmost);
      if (isOther(trigger, place, pending) || lacksNoun) {
        continue;
      }
      if (place == null) {
        readings.add(reading(trigger, null, pending, topicToo));
        continue;
      }
      if (place.index() < leftmost) {
        readings.removeIf(reading -> reading.noun() != null);
        leftmost = place.index();
      }
      readings.add(reading(trigger.with(place.noun()), place.phrase(), pending, topicToo));
    }
    keepBest(readings);
    return readings;
  }

  /** Whether the clause says something else than the trigger. */
  private boolean isOther(Trigger trigger, TriggerNouns.Place place, PendingPhrases pending) {
    return place != null && isDuty(trigger, place.phrase())
        || trigger.frame().type() == RelationType.SUPPLY && standIns.areBought(pending);
  }

  private static void keepBest(List<Reading> readings) {
    boolean isHeld = readings.stream().anyMatch(Reading::isWhole);
    if (isHeld) {
      // 주주로 참여했다, 소송에서 이겼다: the noun says as what, or where.
      readings.removeIf(each -> each.noun() == null && isVague(each));
    }
    int longest = readings.stream().mapToInt(FrameFiller::nounLength).max().orElse(0);
    readings.removeIf(each -> each.noun() != null && nounLength(each) < longest);
  }

  private static boolean isVague(Reading reading) {
    RelationType type = reading.trigger().frame().type();
    return type == RelationType.MEMBER || type == RelationType.COMPETE;
  }

  /** 연출은 홍길동이 맡았다: {@link DutyFinder} knows for what. */
  private static boolean isDuty(Trigger trigger, Phrase noun) {
    RelationType type = trigger.frame().type();
    if (type == RelationType.ROLE && noun.particle().marksSubject()) {
      // 홍길동 총장은 은포에 있는 본관에서: nobody is said to be there as what.
      return trigger.stem().startsWith("있");
    }
    boolean isMaking = type == RelationType.DEVELOP || type == RelationType.LAUNCH;
    return isMaking
        && noun.particle() == Particle.TOPIC
        && noun.genitive() == null
        && !noun.isNamed()
        && noun.inner().isEmpty();
  }

  /** 합작공장 says more than 공장. */
  private static int nounLength(Reading reading) {
    return reading.noun() == null ? 0 : reading.trigger().nouns().getFirst().length();
  }

  /** What a trigger says, as far as the phrases before it tell. */
  Reading reading(Trigger trigger, Phrase noun, PendingPhrases pending, boolean topicToo) {
    Frame frame = trigger.frame();
    Phrase object = object(frame, noun, pending, topicToo);
    Phrase subject = subject(frame, noun, object, pending, topicToo);
    if (frame.type() == RelationType.ROLE && object == null && topicToo) {
      object = bodies.ofTopic(subject, pending);
    }
    if (frame.type() == RelationType.ROLE && object == null) {
      object = bodies.ofOfficeAt(pending);
    }
    boolean isOpen = subject == null || subject.isPeople() && frame.type() == RelationType.ACQUIRE;
    if (isOpen && noun != null && isSubject(noun.genitive(), noun, object, frame)) {
      subject = noun.genitive();
    }
    if (subject == null && object != null && frame.subject().equals(OF_OBJECT)) {
      subject = named(object.genitive());
    }
    if (frame.type() == RelationType.APPOINT && (subject == null || !subject.isNamed())) {
      Phrase body = bodies.giver(frame, subject, pending);
      subject = body == null ? subject : body;
    }
    if (object == null && subject != null && topicToo) {
      object = topicAsObject(frame, subject, pending);
    }
    boolean mayBeTopics = object == null && topicToo && frame.type() == RelationType.ACQUIRE;
    if (mayBeTopics && subject != null && subject.particle() == Particle.SUBJECT) {
      object = standIns.ownerOfStake(subject, pending);
    }
    return new Reading(trigger, noun, subject, object);
  }

  private Phrase object(Frame frame, Phrase noun, PendingPhrases pending, boolean topicToo) {
    for (Particle mark : frame.object()) {
      Phrase found = marked.find(frame, mark, noun, pending, frame::mayBeObject, topicToo);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private Phrase subject(
      Frame frame, Phrase noun, Phrase object, PendingPhrases pending, boolean topicToo) {
    for (Particle mark : frame.subject()) {
      Phrase found = marked.find(frame, mark, noun, pending, frame::mayBeSubject, topicToo);
      if (found != null && found != object) {
        return found;
      }
    }
    return topicToo && frame.subject().contains(Particle.SUBJECT)
        ? also(frame, object, pending)
        : null;
  }

  /** 나루소프트도 다온칩에 투자했다: who does it too, where the clause has no other subject. */
  private static Phrase also(Frame frame, Phrase object, PendingPhrases pending) {
    for (Phrase phrase : pending.backwards()) {
      boolean isActor =
          phrase.particle() == Particle.ALSO
              && phrase != object
              && phrase.isNamed()
              && phrase.heads().stream().allMatch(frame::mayBeSubject);
      if (isActor) {
        return object != null && pending.topic() == null ? phrase : null;
      }
    }
    return null;
  }

  static boolean areOf(EntityType type, List<EntityCluster> clusters) {
    return clusters.stream().allMatch(cluster -> cluster.type() == type);
  }

  /** 챗GPT는 오픈AI가 개발했다: the topic is what was made. */
  private static Phrase topicAsObject(Frame frame, Phrase subject, PendingPhrases pending) {
    if (!frame.object().contains(Particle.OBJECT)) {
      return null;
    }
    for (Phrase phrase : pending.backwards()) {
      boolean isObject =
          phrase.particle() == Particle.TOPIC
              && phrase != subject
              && phrase.isNamed()
              && phrase.heads().stream()
                  .allMatch(c -> frame.mayBeObject(c) && !frame.mayBeSubject(c));
      if (isObject) {
        return phrase;
      }
    }
    return null;
  }

  /** Where only organisations act, people may do so for theirs. */
  static boolean mayStand(Phrase phrase, Predicate<EntityCluster> type) {
    return phrase.heads().stream()
        .anyMatch(cluster -> type.test(cluster) || cluster.type() == EntityType.PERSON);
  }

  /** 한빛전자의 나루소프트 인수, 한빛전자와 나루소프트 간 협력: the genitive holds who acts. */
  private static boolean isSubject(Phrase genitive, Phrase noun, Phrase object, Frame frame) {
    if (genitive == null || !genitive.isNamed()) {
      return false;
    }
    boolean isOwner = object != null && object != genitive && !noun.inner().isEmpty();
    return frame.mutual() ? object == null && genitive.heads().size() > 1 : isOwner;
  }

  /** What stands before a noun without a josa, or with 의; null for nothing with a name. */
  static Phrase modifier(Phrase noun) {
    if (noun == null) {
      return null;
    }
    if (!noun.inner().isEmpty()) {
      return new Phrase(noun.first(), noun.last(), Particle.OF, noun.inner(), List.of(), null);
    }
    return named(noun.genitive());
  }

  static Phrase named(Phrase phrase) {
    return phrase != null && phrase.isNamed() ? phrase : null;
  }
}
