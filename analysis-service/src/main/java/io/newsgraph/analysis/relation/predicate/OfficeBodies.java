package io.newsgraph.analysis.relation.predicate;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.relation.reading.Frame;
import io.newsgraph.analysis.relation.reading.Particle;
import io.newsgraph.analysis.relation.reading.Phrase;
import java.util.List;

/** Finds of which body an office is that a predicate gives or holds. */
final class OfficeBodies {

  private final StandIns standIns;

  OfficeBodies(StandIns standIns) {
    this.standIns = standIns;
  }

  /**
   * Who gives an office where the clause names nobody: of whom the sentence is about, else the body
   * that has the office.
   *
   * @param subject the clause's own, without a name; null for none
   * @return null where nothing tells
   */
  Phrase giver(Frame frame, Phrase subject, PendingPhrases pending) {
    boolean isActive = subject == null && frame.subject().contains(Particle.SUBJECT);
    Phrase giver = isActive ? namedTopic(pending) : null;
    return giver == null ? ofOffice(frame, pending) : giver;
  }

  /** 은포전자는 홍길동 전무가 대표를 맡는다: the office is of the topic. */
  Phrase ofTopic(Phrase subject, PendingPhrases pending) {
    Phrase topic = namedTopic(pending);
    boolean isHolder =
        topic != null
            && subject != null
            && subject != topic
            && subject.particle() == Particle.SUBJECT
            && subject.isPeople();
    boolean isOffice =
        pending.backwards().stream()
            .anyMatch(each -> each.particle() == Particle.OBJECT && standIns.isOffice(each));
    return isHolder && isOffice ? topic : null;
  }

  /** 은포전자에서 품질본부장을 지낸: the office is in the body where it was held; null for none. */
  Phrase ofOfficeAt(PendingPhrases pending) {
    Phrase office = pending.last();
    boolean isOffice =
        office != null && office.particle() == Particle.OBJECT && standIns.isOffice(office);
    Phrase body = isOffice && office.inner().isEmpty() ? pending.before(office) : null;
    boolean isBody =
        body != null
            && body.particle() == Particle.AT
            && body.isNamed()
            && body.heads().getFirst().type() == EntityType.ORGANIZATION;
    return isBody ? body : null;
  }

  /** 은포실은 홍길동을 나루청장에 임명하는 등: who the sentence is about gives the office. */
  private static Phrase namedTopic(PendingPhrases pending) {
    Phrase topic = pending.topic();
    boolean isBody =
        topic != null
            && topic.isNamed()
            && topic.heads().getFirst().type() == EntityType.ORGANIZATION;
    return isBody ? topic : null;
  }

  /** 은포대 총장에 홍길동 교수를 선임했다: the office is in the body whoever gave it. */
  private Phrase ofOffice(Frame frame, PendingPhrases pending) {
    List<Phrase> offices =
        pending.backwards().stream()
            .filter(phrase -> isTold(phrase.particle()) && standIns.contain(frame, phrase))
            .toList();
    // 은포청장에는 홍길동이, 나루청 차장에는 김하준이: each has one of its own.
    return offices.size() == 1 ? FrameFiller.modifier(offices.getFirst()) : null;
  }

  private static boolean isTold(Particle particle) {
    return particle == Particle.AS || particle == Particle.TO;
  }
}
