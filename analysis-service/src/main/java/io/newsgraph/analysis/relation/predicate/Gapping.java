package io.newsgraph.analysis.relation.predicate;

import io.newsgraph.analysis.relation.reading.OpenRelative.Reading;
import io.newsgraph.analysis.relation.reading.Particle;
import io.newsgraph.analysis.relation.reading.Phrase;
import java.util.ArrayList;
import java.util.List;

/**
 * Clauses that leave their predicate to the last one, and have its phrases alone: 한빛전자는 다온통신과,
 * 나루소프트는 은포통신과 협력한다; 케이블은 한빛전선이, 렌즈는 나루광학이 은포전자에 댄다.
 */
final class Gapping {

  private Gapping() {}

  /**
   * @param reading what the last clause says
   * @return what those before it say, the last one first
   */
  static List<Reading> before(Reading reading, PendingPhrases pending) {
    Phrase subject = reading.subject();
    Phrase object = reading.object();
    if (subject == null || object == null || !subject.isNamed() || !object.isNamed()) {
      return List.of();
    }
    List<Phrase> back = pending.backwards();
    int place = back.indexOf(subject);
    return place < back.indexOf(object) || back.indexOf(object) < 0
        ? List.of()
        : isTopical(back, place) ? ofSubjects(reading, back, place) : ofPairs(reading, back, place);
  }

  /** Whether a thing without a name is what each clause speaks of. */
  private static boolean isTopical(List<Phrase> back, int place) {
    return place + 1 < back.size() && isThing(back.get(place + 1));
  }

  private static boolean isThing(Phrase phrase) {
    return phrase.particle() == Particle.TOPIC && !phrase.isNamed();
  }

  private static List<Reading> ofSubjects(Reading reading, List<Phrase> back, int place) {
    List<Reading> found = new ArrayList<>();
    for (int i = place + 2; i + 1 < back.size(); i += 2) {
      boolean isClause =
          isLike(back.get(i), reading.subject())
              && back.get(i).particle() == Particle.SUBJECT
              && isThing(back.get(i + 1));
      if (!isClause) {
        break;
      }
      found.add(new Reading(reading.trigger(), null, back.get(i), reading.object()));
    }
    return found;
  }

  private static List<Reading> ofPairs(Reading reading, List<Phrase> back, int place) {
    List<Reading> found = new ArrayList<>();
    for (int i = place + 1; i + 1 < back.size(); i += 2) {
      boolean isClause =
          isLike(back.get(i), reading.object()) && isLike(back.get(i + 1), reading.subject());
      if (!isClause) {
        break;
      }
      found.add(new Reading(reading.trigger(), null, back.get(i + 1), back.get(i)));
    }
    return found;
  }

  private static boolean isLike(Phrase phrase, Phrase other) {
    return phrase.particle() == other.particle()
        && phrase.isNamed()
        && phrase.heads().getFirst().type() == other.heads().getFirst().type();
  }
}
