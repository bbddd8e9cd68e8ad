package io.newsgraph.analysis.relation.predicate;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.relation.reading.AdverbialPhrases;
import io.newsgraph.analysis.relation.reading.Particle;
import io.newsgraph.analysis.relation.reading.Phrase;
import io.newsgraph.analysis.relation.reading.PhraseReader;
import io.newsgraph.analysis.relation.reading.Unit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Joins a phrase to the one right before it, where the two are one: 나루소프트와 다온통신이. */
final class PhraseJoining {

  /** What a town and a university may do together: 대전시, 충남대와 함께. */
  private static final Set<EntityType> BODIES =
      EnumSet.of(EntityType.ORGANIZATION, EntityType.LOCATION);

  private static final Set<String> JOINT_VENTURES =
      WordList.set(PhraseJoining.class, "joint-ventures.txt");

  private final List<Unit> units;
  private final PendingPhrases pending;
  private final AdverbialPhrases adverbials;

  /**
   * @param pending the phrases before; those that are joined are taken from it
   */
  PhraseJoining(List<Unit> units, PendingPhrases pending, AdverbialPhrases adverbials) {
    this.units = units;
    this.pending = pending;
    this.adverbials = adverbials;
  }

  /** A phrase with whom something is done together, or who are a team together. */
  Phrase withPartner(Phrase phrase) {
    Phrase whole = phrase;
    if (adverbials.isTogether(phrase) && pending.endsIn(Particle.WITH)) {
      // 나루연구원과 공동으로: one phrase, so that no relative clause takes a part of it.
      whole = pending.last().to(phrase.last());
      pending.removeLast();
    }
    Phrase team = jointTeam(whole);
    if (team != null) {
      pending.removeLast();
    }
    return team == null ? whole : team;
  }

  /** 은포대 홍길동 교수와 나루대 김하준 교수 공동연구팀은: the team is of both; null for no such team. */
  private Phrase jointTeam(Phrase phrase) {
    boolean isTeam = PhraseReader.isTeamName(units.get(phrase.last()).text());
    if (!isTeam || !pending.endsIn(Particle.WITH)) {
      return null;
    }
    Phrase other = pending.last();
    List<EntityCluster> bodies =
        units.subList(other.first(), phrase.last() + 1).stream()
            .flatMap(unit -> unit.clusters().stream())
            .filter(cluster -> cluster.type() == EntityType.ORGANIZATION)
            .distinct()
            .toList();
    return bodies.size() == 2
        ? new Phrase(other.first(), phrase.last(), phrase.particle(), bodies, List.of(), null)
        : null;
  }

  /** A phrase with the one before it, where that is whose it is or stands beside it in a list. */
  Phrase attach(Phrase phrase) {
    Phrase before = pending.last();
    if (before == null) {
      return phrase;
    }
    if (before.particle() == Particle.OF) {
      pending.removeLast();
      Phrase owned = phrase.with(before);
      // 한빛전자와 ‘글벗’의 운영사 나루소프트를: the list goes on behind what tells of the second.
      return pending.endsIn(Particle.WITH) ? attach(owned) : owned;
    }
    if (isJoined(before, phrase)) {
      pending.removeLast();
      return phrase.joinedTo(before);
    }
    return phrase;
  }

  private boolean isJoined(Phrase before, Phrase phrase) {
    if (!before.isNamed()
        || !phrase.isNamed()
        || phrase.particle() == Particle.NONE && !mayGoOn(before, phrase)) {
      return false;
    }
    boolean isList =
        before.particle() == Particle.NONE && units.get(phrase.first() - 1).is(Unit.Kind.COMMA);
    boolean isPair =
        before.particle() == Particle.WITH
            && phrase.particle() != Particle.WITH
            && !isGapped(before, phrase)
            && !JOINT_VENTURES.contains(units.get(phrase.first()).text());
    boolean isActedOn = phrase.particle() == Particle.OBJECT || phrase.particle() == Particle.TO;
    boolean isOne = isActedOn && isPair;
    EntityType left = before.heads().getLast().type();
    EntityType right = phrase.heads().getFirst().type();
    boolean areBodies =
        (phrase.particle() == Particle.WITH || phrase.particle().marksSubject())
            && BODIES.contains(left)
            && BODIES.contains(right);
    boolean sameType = left == right || areBodies;
    return sameType && (isList || isPair) || isOne && areActors(before) && areActors(phrase);
  }

  /** 한빛전자는 다온통신과, 나루소프트는 은포통신과 협력한다: the comma stands for a predicate. */
  private boolean isGapped(Phrase before, Phrase phrase) {
    Phrase first = pending.before(before);
    return phrase.particle().marksSubject()
        && first != null
        && first.isNamed()
        && first.particle().marksSubject()
        && units.get(phrase.first() - 1).is(Unit.Kind.COMMA);
  }

  /** 한빛전자와 나루소프트, 다온통신이: a list goes on behind its first pair. */
  private boolean mayGoOn(Phrase before, Phrase phrase) {
    boolean isBeforeComma =
        phrase.last() + 1 < units.size() && units.get(phrase.last() + 1).is(Unit.Kind.COMMA);
    return before.particle() == Particle.NONE
        || before.particle() == Particle.WITH && isBeforeComma;
  }

  /** 은포캐피탈과 홍길동 회장을 고소했다. */
  private static boolean areActors(Phrase phrase) {
    return phrase.heads().stream()
        .allMatch(c -> c.type() == EntityType.ORGANIZATION || c.type() == EntityType.PERSON);
  }
}
