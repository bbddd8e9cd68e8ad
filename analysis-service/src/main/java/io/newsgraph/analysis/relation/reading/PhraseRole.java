package io.newsgraph.analysis.relation.reading;

import java.util.List;

/**
 * What part a name has in its sentence by the phrase that it begins: of 현대차 in 현대차 앨라배마 공장과 기아에,
 * the josa 에 behind the last of what is listed, and the head 공장.
 *
 * @param particle of the phrase's end
 * @param head index of the noun that the name belongs to; of the name itself where it is the head
 */
public record PhraseRole(Particle particle, int head) {

  /** Longer phrases are lists of something else. */
  private static final int REACH = 12;

  /** The role of the name at an index among the units of its sentence. */
  public static PhraseRole of(List<Unit> units, int name) {
    int head = headOf(units, name);
    int end = head;
    int next = listed(units, end);
    while (next > end && next - name < REACH) {
      end = headOf(units, next);
      next = listed(units, end);
    }
    return new PhraseRole(units.get(end).particle(), head);
  }

  /** 현대차 앨라배마 공장: the last of the nouns that stand together, up to the first josa. */
  private static int headOf(List<Unit> units, int from) {
    int head = from;
    while (units.get(head).particle() == Particle.NONE
        && head + 1 < units.size()
        && head - from < REACH
        && units.get(head + 1).isNominal()) {
      head++;
    }
    return head;
  }

  /** The first of what is listed behind {@code end}; {@code end} if nothing is. */
  private static int listed(List<Unit> units, int end) {
    Particle particle = units.get(end).particle();
    int next = end + 1;
    boolean isMarked =
        next + 1 < units.size()
            && (units.get(next).is(Unit.Kind.COMMA) || units.get(next).is(Unit.Kind.JOINT));
    boolean isBare = particle == Particle.NONE || particle == Particle.WITH;
    if (isMarked && isBare && units.get(next + 1).is(Unit.Kind.NAME)) {
      return next + 1;
    }
    boolean isJoined =
        particle == Particle.WITH && next < units.size() && units.get(next).is(Unit.Kind.NAME);
    return isJoined ? next : end;
  }
}
