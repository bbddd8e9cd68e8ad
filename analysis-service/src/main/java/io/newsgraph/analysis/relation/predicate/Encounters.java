package io.newsgraph.analysis.relation.predicate;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.relation.reading.OpenRelative.Reading;
import io.newsgraph.analysis.relation.reading.Particle;
import io.newsgraph.analysis.relation.reading.Phrase;
import io.newsgraph.analysis.relation.reading.Trigger;
import io.newsgraph.analysis.relation.reading.Unit;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.List;
import java.util.Set;

/**
 * Reads whom somebody meets or plays by the noun for the occasion: 은포 유나이티드는 나루 유나이티드와의 홈경기에서, 홍길동
 * 장관은 김하준 총리와의 면담에서. Who is not named before it is named behind.
 */
final class Encounters {

  private static final Trigger TALK = Trigger.mutual(RelationType.MEETING, "만나");

  private static final List<String> MATCHES = WordList.lines(Encounters.class, "matches.txt");
  private static final List<String> TALKS = WordList.lines(Encounters.class, "talks.txt");

  private static final String JOINT = "공동";
  private static final Set<String> JOINT_WORK = WordList.set(Encounters.class, "joint-work.txt");

  private final List<Unit> units;
  private final StatementWriter writer;
  private final Deferred deferred;

  Encounters(List<Unit> units, StatementWriter writer, Deferred deferred) {
    this.units = units;
    this.writer = writer;
    this.deferred = deferred;
  }

  /** A new phrase, the last one of those that wait. */
  void read(Phrase phrase, PendingPhrases pending) {
    Phrase other = pending.before(phrase);
    boolean isWay = phrase.particle() == Particle.AS && isJointWork(phrase);
    boolean isWith =
        (phrase.particle() == Particle.AT || isWay)
            && other != null
            && other.particle() == Particle.WITH
            && other.isNamed();
    if (!isWith) {
      return;
    }
    if (isWay && areTeams(other)) {
      met(NominalReader.TEAM, other, phrase, pending);
      return;
    }
    String noun = units.get(phrase.last()).text();
    if (MATCHES.stream().anyMatch(noun::endsWith) && areTeams(other)) {
      met(NominalReader.RIVALS, other, phrase, pending);
    } else if (TALKS.stream().anyMatch(noun::endsWith) && other.isPeople()) {
      met(TALK, other, phrase, pending);
    }
  }

  /** 은포연구원과의 공동 연구로: with whom it was done. */
  private boolean isJointWork(Phrase phrase) {
    String noun = units.get(phrase.last()).text();
    boolean isJoint =
        phrase.last() > phrase.first() && units.get(phrase.last() - 1).text().equals(JOINT);
    return isJoint || noun.startsWith(JOINT) || JOINT_WORK.contains(noun);
  }

  private void met(Trigger trigger, Phrase other, Phrase at, PendingPhrases pending) {
    Phrase own = pending.ownSubject(null, true);
    if (own == null && pending.hasNoSubject()) {
      deferred.add(new Reading(trigger, null, null, other), at.last(), true);
      return;
    }
    Phrase team = own != null && trigger == NominalReader.RIVALS ? teamOf(own) : null;
    if (team != null) {
      writer.write(new Reading(trigger, null, team, other), at.last(), at.last(), true);
      return;
    }
    boolean fits =
        own != null
            && own.heads().size() == 1
            && (trigger == TALK ? own.isPeople() : areTeams(own));
    if (fits) {
      writer.write(new Reading(trigger, null, own, other), at.last(), at.last(), true);
    }
  }

  /** 은포 유나이티드의 홍길동이, 은포 유나이티드 홍길동은: whom a player plays for; null for nobody. */
  private Phrase teamOf(Phrase own) {
    if (!own.isPeople()) {
      return null;
    }
    int first = own.genitive() == null ? own.first() : own.genitive().first();
    for (int i = first; i < own.last(); i++) {
      Unit unit = units.get(i);
      boolean isTeam = unit.isOf(EntityType.ORGANIZATION);
      if (isTeam) {
        return new Phrase(i, i, own.particle(), unit.clusters(), List.of(), null);
      }
    }
    return null;
  }

  private static boolean areTeams(Phrase phrase) {
    return phrase.isNamed()
        && phrase.heads().stream()
            .allMatch(
                head ->
                    head.type() == EntityType.ORGANIZATION || head.type() == EntityType.LOCATION);
  }
}
