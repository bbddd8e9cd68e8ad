package io.newsgraph.analysis.relation.predicate;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.relation.reading.Frame;
import io.newsgraph.analysis.relation.reading.Particle;
import io.newsgraph.analysis.relation.reading.Phrase;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.function.Predicate;

/** Finds the phrase of a clause that a josa marks as the one that a frame asks for. */
final class MarkedPhrases {

  private final StandIns standIns;

  MarkedPhrases(StandIns standIns) {
    this.standIns = standIns;
  }

  /**
   * @param noun the phrase of the trigger's noun; null for none
   * @param type what may be marked so
   * @param topicToo whether a topic, or what stands with 도, may play the part
   * @return null where the clause has no such phrase
   */
  Phrase find(
      Frame frame,
      Particle mark,
      Phrase noun,
      PendingPhrases pending,
      Predicate<EntityCluster> type,
      boolean topicToo) {
    return switch (mark) {
      case SUBJECT -> {
        Phrase owner = frame.type() == RelationType.LOCATED ? Owners.ofSubject(noun) : null;
        Phrase marked = owner == null ? marked(type, noun, pending, topicToo) : owner;
        yield frame.type() == RelationType.LOCATED
            ? Owners.ofSite(marked, pending, standIns)
            : marked;
      }
      case OF ->
          noun == null && frame.type() == RelationType.SUPPLY
              ? Owners.ofGoods(pending)
              : FrameFiller.modifier(noun);
      default -> nearest(frame, mark, noun, pending, type, topicToo);
    };
  }

  /** The nearest subject or topic that may act so; 카카오 본사는 제주에 있다 has it in its noun. */
  private static Phrase marked(
      Predicate<EntityCluster> type, Phrase noun, PendingPhrases pending, boolean topicToo) {
    if (noun != null && noun.isNamed() && noun.particle().marksSubject()) {
      return noun;
    }
    for (Phrase phrase : pending.subjects(noun, topicToo)) {
      if (!phrase.isNamed() || FrameFiller.mayStand(phrase, type)) {
        return mayActForTopic(phrase, type, pending) ? pending.topic() : phrase;
      }
    }
    return null;
  }

  /** 은포연구원은 홍길동 박사 연구팀이 나루대와 협약을 맺었다고 밝혔다: the team is the institute's. */
  private static boolean mayActForTopic(
      Phrase phrase, Predicate<EntityCluster> type, PendingPhrases pending) {
    Phrase topic = pending.topic();
    boolean isPerson = phrase.isNamed() && phrase.heads().stream().noneMatch(type);
    return isPerson
        && phrase.particle() == Particle.SUBJECT
        && topic != null
        && topic.isNamed()
        && topic.heads().stream().allMatch(type);
  }

  /** 서울에서 출시했다: a town does something where it is the subject alone. */
  private static boolean isWhere(Frame frame, Phrase phrase) {
    boolean isMaking = frame.type() == RelationType.DEVELOP || frame.type() == RelationType.LAUNCH;
    return isMaking && FrameFiller.areOf(EntityType.LOCATION, phrase.heads());
  }

  private Phrase nearest(
      Frame frame,
      Particle mark,
      Phrase noun,
      PendingPhrases pending,
      Predicate<EntityCluster> type,
      boolean mayBeAlso) {
    Phrase also = null;
    for (Phrase phrase : pending.backwards()) {
      boolean isThrough =
          phrase.particle() == mark && phrase != noun && standIns.contain(frame, phrase);
      if (isThrough) {
        boolean isSite = frame.type() == RelationType.SUPPLY;
        return isSite ? FrameFiller.named(phrase.genitive()) : FrameFiller.modifier(phrase);
      }
      if (mark == Particle.AT && isWhere(frame, phrase)) {
        continue;
      }
      boolean isNoun = phrase == noun && mark != Particle.WITH;
      if (isNoun || !phrase.isNamed() || !FrameFiller.mayStand(phrase, type)) {
        continue;
      }
      if (phrase.particle() == mark) {
        return phrase;
      }
      boolean isAlso = mark == Particle.OBJECT && phrase.particle() == Particle.ALSO;
      if (also == null && isAlso && mayBeAlso) {
        also = phrase;
      }
    }
    return also;
  }
}
