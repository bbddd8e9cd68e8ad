package io.newsgraph.analysis.relation.referent;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.relation.reading.Particle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The things that an article has named last, the last one first, and which of them a noun means.
 */
final class SeenThings {

  /** How far back a noun points that no ending of the name tells, in sentences. */
  private static final int REACH = 3;

  /** Names that are kept in mind: a noun that points farther back says nothing certain. */
  static final int MAX_NAMES = 40;

  /** How much more an article is about its chief thing of a kind than about another. */
  private static final double CHIEF = 1.5;

  private final Deque<Seen> seen = new ArrayDeque<>();

  /** The organisation that the article is about; null where none stands out. */
  private final EntityCluster chiefBody;

  SeenThings(EntityCluster chiefBody) {
    this.chiefBody = chiefBody;
  }

  /**
   * @param sure whether no other noun before it in the sentence may be the name of what is spoken
   *     of
   */
  private record Seen(EntityCluster cluster, int sentence, Particle particle, boolean sure) {}

  void add(EntityCluster cluster, int sentence, Particle particle, boolean sure) {
    if (cluster.type() == EntityType.PERSON || cluster.type() == EntityType.EVENT) {
      return;
    }
    seen.addFirst(new Seen(cluster, sentence, particle, sure));
    if (seen.size() > MAX_NAMES) {
      seen.removeLast();
    }
  }

  /** The only organisation whose name ends so: 농원은. */
  EntityCluster byEnd(String noun) {
    EntityCluster found = null;
    for (Seen each : seen) {
      String name = each.cluster().name();
      boolean endsSo =
          each.cluster().type() == EntityType.ORGANIZATION
              && name.length() > noun.length()
              && name.endsWith(noun);
      if (endsSo && found != null && found != each.cluster()) {
        return null;
      }
      found = endsSo ? each.cluster() : found;
    }
    return found;
  }

  /**
   * The only thing of that name's kind, or the last one that was spoken of alone; of several in one
   * sentence the one that the article is about.
   */
  EntityCluster byName(ReferentKind kind) {
    EntityCluster found = null;
    boolean isSure = true;
    int sentence = -1;
    for (Seen each : seen) {
      if (!kind.mayBe(each.cluster()) || each.cluster() == found) {
        continue;
      }
      if (found != null && each.sentence() != sentence) {
        break;
      }
      sentence = each.sentence();
      isSure = found == null || isChief(each.cluster(), found) || isChief(found, each.cluster());
      found = found == null || isChief(each.cluster(), found) ? each.cluster() : found;
      if (!isSure) {
        break;
      }
    }
    return isSure ? found : chief(kind);
  }

  /** The one that the article is about far more than about any other of its kind. */
  private EntityCluster chief(ReferentKind kind) {
    EntityCluster found = null;
    for (Seen each : seen) {
      boolean isCandidate = kind.mayBe(each.cluster()) && each.cluster() != found;
      if (isCandidate && (found == null || each.cluster().salience() > found.salience())) {
        found = each.cluster();
      }
    }
    for (Seen each : seen) {
      boolean isRival = kind.mayBe(each.cluster()) && each.cluster() != found;
      if (isRival && !isChief(found, each.cluster())) {
        return null;
      }
    }
    return found;
  }

  private static boolean isChief(EntityCluster one, EntityCluster other) {
    return one.salience() > CHIEF * other.salience();
  }

  /** The only thing of a type in the nearest sentence with one, which is at most one back. */
  EntityCluster lastThing(EntityType type, int sentence) {
    EntityCluster found = null;
    int at = -1;
    for (Seen each : seen) {
      if (each.cluster().type() != type || each.sentence() < sentence - 1) {
        continue;
      }
      if (found != null && each.sentence() == at && each.cluster() != found) {
        return null;
      }
      if (found == null) {
        found = each.cluster();
        at = each.sentence();
      }
    }
    return found;
  }

  /**
   * What the nearest sentence with such a thing speaks of.
   *
   * @param particle of the noun; null where it stands in a clause of its own
   * @param own who does what that clause tells, and is not meant; null for nobody
   */
  EntityCluster bySentence(ReferentKind kind, int sentence, Particle particle, EntityCluster own) {
    for (int s = sentence; s >= Math.max(0, sentence - REACH); s--) {
      boolean isOfOwnClause = s < sentence || particle != null;
      List<Seen> candidates = candidates(kind, s, s == sentence ? particle : null, isOfOwnClause);
      if (s == sentence && particle == null) {
        candidates.removeIf(each -> each.cluster() == own);
      }
      if (!candidates.isEmpty()) {
        return chiefOr(salient(candidates), candidates, kind);
      }
    }
    return only(
        seen.stream()
            .filter(each -> each.sentence() >= sentence - 1)
            .filter(
                each -> each.sentence() < sentence || particle == null || particle.marksSubject())
            .filter(each -> each.particle() == Particle.SUBJECT && kind.mayBe(each.cluster()))
            .toList());
  }

  /**
   * @param particle of the noun, in its own sentence; null in those before
   * @param sureOnly whether the subjects of earlier clauses must be sure to be spoken of
   */
  private List<Seen> candidates(
      ReferentKind kind, int sentence, Particle particle, boolean sureOnly) {
    List<Seen> candidates = new ArrayList<>(4);
    for (Seen each : seen) {
      boolean acts = each.particle().marksSubject() || each.particle() == Particle.WITH;
      // 은포그룹의 계열사인 이 회사는: a subject is none of what stands in its own phrase.
      boolean isOther = particle != null && acts != particle.marksSubject();
      boolean isSure = each.sure() || !sureOnly && each.particle().marksSubject();
      if (each.sentence() == sentence && isSure && kind.mayBe(each.cluster()) && !isOther) {
        candidates.add(each);
      }
    }
    return candidates;
  }

  /** 대표는 은포전자에서 일하다 회사를 차렸다. 회사는: not what was only named there. */
  private EntityCluster chiefOr(EntityCluster found, List<Seen> candidates, ReferentKind kind) {
    boolean isSpokenOf =
        candidates.stream()
            .anyMatch(each -> each.cluster() == found && each.particle().marksSubject());
    boolean mayBeChief = found != null && chiefBody != null && kind.mayBe(chiefBody);
    return mayBeChief && !isSpokenOf && isChief(chiefBody, found) ? chiefBody : found;
  }

  private static EntityCluster salient(List<Seen> candidates) {
    EntityCluster only = only(candidates);
    if (only != null) {
      return only;
    }
    // 네이버와 카카오가: two are spoken of; the last one stands first.
    for (int i = 1; i < candidates.size(); i++) {
      boolean isJoined = candidates.get(i).particle() == Particle.WITH;
      if (isJoined && candidates.get(i - 1).particle().marksSubject()) {
        return null;
      }
    }
    List<Seen> topics = marked(candidates, Particle.TOPIC);
    return only(topics.isEmpty() ? marked(candidates, Particle.SUBJECT) : topics);
  }

  private static List<Seen> marked(List<Seen> candidates, Particle particle) {
    return candidates.stream().filter(each -> each.particle() == particle).toList();
  }

  private static EntityCluster only(List<Seen> candidates) {
    EntityCluster only = candidates.isEmpty() ? null : candidates.getFirst().cluster();
    return candidates.stream().allMatch(each -> each.cluster() == only) ? only : null;
  }
}
