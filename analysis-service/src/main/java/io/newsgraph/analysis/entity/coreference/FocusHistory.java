package io.newsgraph.analysis.entity.coreference;

import io.newsgraph.analysis.entity.recognition.EntityCluster;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What the last sentences spoke of, and what an expression points at in them. */
final class FocusHistory {

  /** How far back a pronoun points, in sentences. */
  private static final int REACH_OF_PRONOUN = 2;

  /** How far back 이 회사 points, in sentences; all but the farthest name nothing of its kind. */
  private static final int REACH_OF_KIND = 4;

  /** How far back 회사 alone points, in sentences. */
  private static final int REACH_OF_BARE_KIND = 2;

  /** How far back 두 회사 points: a pair is spoken of together for a whole passage. */
  private static final int REACH_OF_PAIR = 6;

  /** An article that names more things than these is about no two of them. */
  private static final int MAX_THINGS = 24;

  private static final Comparator<EntityCluster> BY_APPEARANCE =
      Comparator.comparingInt(cluster -> cluster.mentions().getFirst().start());

  /** All things so far, each once; one more than {@link #MAX_THINGS} says that it is many. */
  private final Set<EntityCluster> all = Collections.newSetFromMap(new IdentityHashMap<>());

  /** The last sentences, the newest first. */
  private final Deque<SentenceFocus> previous = new ArrayDeque<>();

  void add(SentenceFocus sentence) {
    previous.addFirst(sentence);
    if (all.size() <= MAX_THINGS) {
      all.addAll(sentence.things());
    }
    if (previous.size() > REACH_OF_PAIR) {
      previous.removeLast();
    }
  }

  /**
   * @param current the expression's own sentence as far as it has been read
   * @return what it stands for; nothing where that is not certain
   */
  List<EntityCluster> resolve(Anaphor anaphor, SentenceFocus current) {
    return switch (anaphor.kind()) {
      case PRONOUN -> orNothing(person(anaphor.description(), current));
      case DEMONSTRATIVE -> orNothing(ofKind(anaphor.description(), current, REACH_OF_KIND));
      case PAIR -> pair(anaphor.description(), current);
      case BARE ->
          orNothing(
              anaphor.description().endings().isEmpty()
                  ? ofKind(anaphor.description(), current, REACH_OF_BARE_KIND)
                  : bodyOf(anaphor.description()));
    };
  }

  private static List<EntityCluster> orNothing(EntityCluster cluster) {
    return cluster == null ? List.of() : List.of(cluster);
  }

  private EntityCluster person(Description person, SentenceFocus current) {
    List<EntityCluster> here = current.matching(person);
    // With somebody named in the same sentence either may be meant: 박 대변인은 그의 이력을 거론했다.
    boolean competes = current.isCrowded() || current.hasStranger() || !here.isEmpty();
    return competes ? null : personBefore(person);
  }

  private EntityCluster personBefore(Description person) {
    int reach = REACH_OF_PRONOUN;
    for (SentenceFocus sentence : previous) {
      List<EntityCluster> people = sentence.matching(person);
      if (sentence.isCrowded() || !people.isEmpty() || sentence.hasStranger()) {
        return people.isEmpty() ? null : sentence.mostSalientPerson(people);
      }
      if (--reach == 0) {
        return null;
      }
    }
    return null;
  }

  private EntityCluster ofKind(Description kind, SentenceFocus current, int sentences) {
    if (current.isCrowded() || !current.matching(kind).isEmpty() || current.hasNew(kind.noun())) {
      return null;
    }
    int reach = sentences;
    for (SentenceFocus sentence : previous) {
      List<EntityCluster> candidates = sentence.matching(kind);
      if (sentence.isCrowded() || sentence.hasNew(kind.noun())) {
        return null;
      }
      if (!candidates.isEmpty()) {
        return sentence.mostSalient(candidates);
      }
      if (--reach == 0) {
        return null;
      }
    }
    return null;
  }

  /** The only body of a kind so far; of municipalities the first, which the article is about. */
  private EntityCluster bodyOf(Description kind) {
    List<EntityCluster> bodies =
        all.stream()
            .filter(cluster -> BareKinds.mayBe(kind, cluster))
            .sorted(BY_APPEARANCE)
            .limit(2)
            .toList();
    boolean isCertain =
        bodies.size() == 1 && all.size() <= MAX_THINGS
            || bodies.size() == 2 && BareKinds.isMunicipality(kind) && isApart(bodies);
    return isCertain ? bodies.getFirst() : null;
  }

  /** Whether the second is named in a later sentence than the first. */
  private static boolean isApart(List<EntityCluster> bodies) {
    return bodies.getFirst().mentions().getFirst().sentence()
        < bodies.getLast().mentions().getFirst().sentence();
  }

  /** The two that the nearest sentence with several names, if nobody else is named since. */
  private List<EntityCluster> pair(Description kind, SentenceFocus current) {
    Set<EntityCluster> since = Collections.newSetFromMap(new IdentityHashMap<>());
    since.addAll(current.matching(kind));
    SentenceFocus sentence = current;
    for (SentenceFocus earlier : previous) {
      if (sentence.isCrowded() || since.size() > 1) {
        break;
      }
      sentence = earlier;
      since.addAll(sentence.matching(kind));
    }
    boolean isTogether = sentence.matching(kind).size() == 2 && since.size() == 2;
    return isTogether && !sentence.isCrowded() ? sentence.matching(kind) : onlyTwo(kind);
  }

  /** The only two of their kind in the article so far: 두 당 where it names two parties. */
  private List<EntityCluster> onlyTwo(Description kind) {
    if (!kind.isOfOrganizations() || all.size() > MAX_THINGS) {
      return List.of();
    }
    List<EntityCluster> matching =
        all.stream().filter(kind::mayBe).limit(3).sorted(BY_APPEARANCE).toList();
    return matching.size() == 2 ? matching : List.of();
  }
}
