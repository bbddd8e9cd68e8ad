package io.newsgraph.analysis.entity.coreference;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

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

  /** In one order always: the set of all things has none. */
  private static final Comparator<EntityCluster> MOST_NAMED_FIRST =
      Comparator.comparingInt((EntityCluster cluster) -> -cluster.mentions().size())
          .thenComparing(BY_APPEARANCE);

  /** How far back 협회 alone points where the article names several, in sentences. */
  private static final int REACH_OF_BODY = 3;

  /** How many times as often the company is named that an article is about. */
  private static final double MUCH = 1.5;

  /** All things so far, each once. */
  private final Set<EntityCluster> all = Collections.newSetFromMap(new IdentityHashMap<>());

  /** What the first sentence that names anything tells of; null if that is not clear. */
  private EntityCluster opening;

  /** The last sentences, the newest first. */
  private final Deque<SentenceFocus> previous = new ArrayDeque<>();

  void add(SentenceFocus sentence) {
    if (all.isEmpty()) {
      opening = sentence.topic();
    }
    previous.addFirst(sentence);
    all.addAll(sentence.things());
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
      case DECEASED -> deceased();
      case DEMONSTRATIVE -> orNothing(ofKind(anaphor.description(), current, REACH_OF_KIND));
      case PAIR -> pair(anaphor.description(), current);
      case BARE -> orNothing(bare(anaphor.description(), current));
      case OF_MEMBER -> orNothing(ofMember(anaphor.description(), current));
    };
  }

  /** 미국 법인도 힘을 보탰다. 회사 관계자는: whoever speaks with the press is of the company in the news. */
  private EntityCluster ofMember(Description kind, SentenceFocus current) {
    EntityCluster chief = kind.endings().isEmpty() ? chief(kind::mayBe) : openingOf(kind);
    return chief == null ? bare(kind, current) : chief;
  }

  /** 국립중앙박물관은 전시를 연다. … 도쿄국립박물관장을 만났다. 박물관 관계자는: the body that the article opens with. */
  private EntityCluster openingOf(Description kind) {
    boolean isOpening =
        opening != null && !BareKinds.isMunicipality(kind) && BareKinds.mayBe(kind, opening);
    boolean isAfterAnother =
        !previous.isEmpty() && previous.getFirst().things().stream().anyMatch(isOf(kind));
    return isOpening && !isAfterAnother ? opening : null;
  }

  private EntityCluster bare(Description kind, SentenceFocus current) {
    if (!kind.endings().isEmpty()) {
      return bodyOf(kind, current);
    }
    EntityCluster here = current.onlySubject(kind);
    EntityCluster told = here == null ? told(kind, current) : here;
    EntityCluster chief = told == null ? chief(kind::mayBe) : told;
    return chief == null ? ofKind(kind, current, REACH_OF_BARE_KIND) : chief;
  }

  /**
   * What the last sentences are about, whatever else they name: 배를 운영하는 동명마린은 운송업체다. 현대제철의 화물을 나른다.
   * 회사 측은.
   */
  private EntityCluster told(Description kind, SentenceFocus current) {
    if (current.isCrowded() || !current.matching(kind).isEmpty() || current.hasNew(kind.noun())) {
      return null;
    }
    for (SentenceFocus sentence : previous.stream().limit(REACH_OF_BARE_KIND).toList()) {
      if (sentence.isCrowded() || sentence.hasNew(kind.noun())) {
        return null;
      }
      EntityCluster subject = sentence.subject(kind);
      if (subject != null) {
        return subject;
      }
    }
    return null;
  }

  /**
   * The company that the article is about: spoken of more than any other, or what the first
   * sentence tells of.
   */
  private EntityCluster chief(Predicate<EntityCluster> kind) {
    List<EntityCluster> companies =
        all.stream().filter(kind).sorted(MOST_NAMED_FIRST).limit(2).toList();
    if (companies.isEmpty()) {
      return null;
    }
    boolean isAlone =
        companies.size() == 1
            || companies.getFirst().mentions().size()
                >= MUCH * companies.getLast().mentions().size();
    boolean isOpening = opening != null && companies.contains(opening);
    return isAlone ? companies.getFirst() : isOpening ? opening : null;
  }

  private static List<EntityCluster> orNothing(EntityCluster cluster) {
    return cluster == null ? List.of() : List.of(cluster);
  }

  /** Of whose death an article tells that opens with somebody. */
  private List<EntityCluster> deceased() {
    boolean isPerson = opening != null && opening.type() == EntityType.PERSON;
    return isPerson ? List.of(opening) : List.of();
  }

  private EntityCluster person(Description person, SentenceFocus current) {
    List<EntityCluster> here = current.matching(person);
    // With somebody named in the same sentence either may be meant: 박 대변인은 그의 이력을 거론했다.
    boolean competes = current.isCrowded() || current.hasStranger() || !here.isEmpty();
    return competes ? null : personBefore(person);
  }

  private EntityCluster personBefore(Description person) {
    EntityCluster aside = null;
    for (SentenceFocus sentence : previous.stream().limit(REACH_OF_PRONOUN).toList()) {
      List<EntityCluster> people = sentence.matching(person);
      if (people.isEmpty() && !sentence.isCrowded() && !sentence.hasStranger()) {
        continue;
      }
      EntityCluster salient = people.isEmpty() ? null : sentence.mostSalientPerson(people);
      if (aside != null) {
        return salient != null && sentence.tellsOf(salient) ? salient : aside;
      }
      if (salient == null || !sentence.isAside(salient)) {
        return salient;
      }
      aside = salient;
    }
    return aside;
  }

  private EntityCluster ofKind(Description kind, SentenceFocus current, int sentences) {
    if (current.isCrowded() || !current.matching(kind).isEmpty() || current.hasNew(kind.noun())) {
      return null;
    }
    int reach = sentences;
    for (SentenceFocus sentence : previous) {
      List<EntityCluster> candidates =
          sentence.matching(kind).stream()
              .filter(thing -> !current.acts(thing) && !sentence.quotes(thing))
              .toList();
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
  private EntityCluster bodyOf(Description kind, SentenceFocus current) {
    List<EntityCluster> bodies =
        all.stream()
            .filter(cluster -> BareKinds.mayBe(kind, cluster))
            .sorted(BY_APPEARANCE)
            .limit(2)
            .toList();
    boolean isCertain =
        bodies.size() == 1
            || bodies.size() == 2 && BareKinds.isMunicipality(kind) && isApart(bodies);
    if (isCertain) {
      return bodies.getFirst();
    }
    EntityCluster near = nearestBody(kind, current);
    return near == null && !BareKinds.isMunicipality(kind) ? chief(isOf(kind)) : near;
  }

  /** The only body of a kind that the nearest sentence with one names. */
  private EntityCluster nearestBody(Description kind, SentenceFocus current) {
    if (BareKinds.isMunicipality(kind) || current.things().stream().anyMatch(isOf(kind))) {
      return null;
    }
    for (SentenceFocus sentence : previous.stream().limit(REACH_OF_BODY).toList()) {
      List<EntityCluster> bodies = sentence.things().stream().filter(isOf(kind)).toList();
      if (!bodies.isEmpty()) {
        return sentence.isCrowded() ? null : sentence.mostSalient(bodies);
      }
    }
    return null;
  }

  private static Predicate<EntityCluster> isOf(Description kind) {
    return cluster -> BareKinds.mayBe(kind, cluster);
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
    if (isTogether && !sentence.isCrowded()) {
      return sentence.matching(kind);
    }
    // 표 위원장은 말했다. 곽 대표는 답했다. 두 사람은: each the subject of a sentence of its own.
    return since.size() == 2 && !kind.isOfOrganizations() && isSubjectEach(kind)
        ? List.copyOf(since)
        : onlyTwo(kind);
  }

  /** Whether the last two sentences have each one of a kind as its subject. */
  private boolean isSubjectEach(Description kind) {
    return previous.stream().limit(2).allMatch(sentence -> sentence.onlySubject(kind) != null);
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
