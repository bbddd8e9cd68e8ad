package io.newsgraph.analysis.relation.predicate;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.relation.reading.Particle;
import io.newsgraph.analysis.relation.reading.Phrase;

/** Tells whose something is that takes part in a relation for its owner: a seat, a site, goods. */
final class Owners {

  private Owners() {}

  /** 나루소프트의 본사는 은포에 있다: the company is there. */
  static Phrase ofSubject(Phrase noun) {
    boolean isSubject = noun != null && noun.particle().marksSubject() && !noun.isNamed();
    return isSubject ? FrameFiller.named(noun.genitive()) : null;
  }

  /** 나루소프트의 첫 공장은 은포에 들어선다; 본사는 은포에 있다, of whom the sentence before spoke. */
  static Phrase ofSite(Phrase subject, PendingPhrases pending, StandIns standIns) {
    boolean isSite = subject != null && !subject.isNamed() && standIns.isSite(subject);
    if (!isSite) {
      return subject;
    }
    Phrase owner = FrameFiller.modifier(subject);
    boolean isAlone = owner == null && subject.first() == subject.last();
    Phrase spokenOf = isAlone ? pending.topicOfPreviousSentence() : owner;
    boolean isBody =
        spokenOf != null
            && spokenOf.isNamed()
            && FrameFiller.areOf(EntityType.ORGANIZATION, spokenOf.heads());
    return isBody ? spokenOf : subject;
  }

  /** 나루병원은 은포로봇의 수술로봇을 들여왔다: whose it was. */
  static Phrase ofGoods(PendingPhrases pending) {
    for (Phrase phrase : pending.backwards()) {
      if (phrase.particle() == Particle.OBJECT) {
        Phrase owner = FrameFiller.named(phrase.genitive());
        return owner != null
                && FrameFiller.areOf(EntityType.ORGANIZATION, owner.heads())
                && FrameFiller.areOf(EntityType.PRODUCT, phrase.heads())
            ? owner
            : null;
      }
    }
    return null;
  }
}
