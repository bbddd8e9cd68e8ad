package io.newsgraph.analysis.entity.coreference;

import io.newsgraph.analysis.entity.recognition.EntityCluster;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What one sentence speaks of, as far as it has been read. */
final class SentenceFocus {

  /** A sentence that names more things than these is a list, and points at none of them. */
  private static final int MAX_THINGS = 12;

  /**
   * Each thing, in order of appearance, and beside it the strongest part that it plays. Few enough
   * to be gone through; hashing a cluster would go through all its mentions.
   */
  private final List<EntityCluster> things = new ArrayList<>();

  private final List<Part> parts = new ArrayList<>();

  /** Few, and compared by identity as the things are. */
  private final List<EntityCluster> acting = new ArrayList<>();

  private final Set<String> newNouns = new HashSet<>();
  private boolean isCrowded;
  private boolean hasStranger;
  private boolean hasStrangerAsSubject;

  /** What it speaks of besides those who act in a clause about what follows: 한빛전자가 인수한 이 회사. */
  SentenceFocus asTold() {
    SentenceFocus told = new SentenceFocus();
    told.acting.addAll(acting);
    for (int i = 0; i < things.size(); i++) {
      if (parts.get(i) == Part.SUBJECT) {
        told.acting.add(things.get(i));
      } else {
        told.add(things.get(i), parts.get(i));
      }
    }
    told.newNouns.addAll(newNouns);
    told.isCrowded = isCrowded;
    told.hasStranger = hasStranger;
    told.hasStrangerAsSubject = hasStrangerAsSubject;
    return told;
  }

  /** Whether a thing acts in the clause about what is looked for, so that it is another one. */
  boolean acts(EntityCluster thing) {
    return acting.stream().anyMatch(each -> each == thing);
  }

  void add(EntityCluster thing, Part part) {
    int index = indexOf(thing);
    if (index >= 0) {
      parts.set(index, part.compareTo(parts.get(index)) > 0 ? part : parts.get(index));
    } else if (things.size() < MAX_THINGS) {
      things.add(thing);
      parts.add(part);
    } else {
      isCrowded = true;
    }
  }

  private int indexOf(EntityCluster thing) {
    int index = things.size() - 1;
    while (index >= 0 && things.get(index) != thing) {
      index--;
    }
    return index;
  }

  private Part partOf(EntityCluster thing) {
    return parts.get(indexOf(thing));
  }

  /** Whether the sentence is about a thing that it names. */
  boolean tellsOf(EntityCluster thing) {
    return partOf(thing) == Part.TOPIC;
  }

  /** Whether a thing that it names plays no part of its own: 조영욱 감독에 이어, 그레이엄이 쓴. */
  boolean isAside(EntityCluster thing) {
    return partOf(thing).compareTo(Part.OTHER) <= 0;
  }

  /** Whether it is named in passing in what somebody says. */
  boolean quotes(EntityCluster thing) {
    return partOf(thing) == Part.QUOTED;
  }

  /** Notes a person without a name: A씨, 피해자. */
  void addStranger(Part part) {
    hasStranger = true;
    hasStrangerAsSubject |= part.isSubject();
  }

  /** Notes that the sentence speaks of something new of a kind: 새 회사를 세운다. */
  void addNew(String noun) {
    newNouns.add(noun);
  }

  boolean hasNew(String noun) {
    return newNouns.contains(noun);
  }

  boolean hasStranger() {
    return hasStranger;
  }

  /** The things that a description may speak of; none where there are too many to tell. */
  List<EntityCluster> matching(Description description) {
    return isCrowded ? List.of() : things.stream().filter(description::mayBe).toList();
  }

  /** 나루화학도 이름이 나왔으나 회사 측은: the only one of a kind, if it is the subject; else null. */
  EntityCluster onlySubject(Description description) {
    List<EntityCluster> here = matching(description);
    return here.size() == 1 && partOf(here.getFirst()).isSubject() ? here.getFirst() : null;
  }

  /** The only one of a kind that is the topic or, without any, the subject; else null. */
  EntityCluster subject(Description description) {
    List<EntityCluster> candidates =
        things.stream().filter(t -> description.mayBe(t) && partOf(t).isSubject()).toList();
    return candidates.isEmpty() ? null : mostSalient(candidates);
  }

  /** What it speaks of, in order of appearance. */
  List<EntityCluster> things() {
    return things;
  }

  boolean isCrowded() {
    return isCrowded;
  }

  /** The only one of {@code candidates}, or the only topic or subject among them; else null. */
  EntityCluster mostSalient(List<EntityCluster> candidates) {
    if (candidates.size() == 1) {
      return candidates.getFirst();
    }
    EntityCluster topic = only(candidates, Part.TOPIC);
    boolean hasTopic = candidates.stream().anyMatch(c -> partOf(c) == Part.TOPIC);
    return hasTopic ? topic : only(candidates, Part.SUBJECT);
  }

  /** As {@link #mostSalient}, with unnamed people competing. */
  EntityCluster mostSalientPerson(List<EntityCluster> people) {
    EntityCluster person = mostSalient(people);
    if (person == null || !hasStranger) {
      return person;
    }
    boolean isSubject = partOf(person).isSubject();
    return isSubject && !hasStrangerAsSubject ? person : null;
  }

  /** The only thing that is the topic or, without any, the subject; else null. */
  EntityCluster topic() {
    boolean hasTopic = parts.contains(Part.TOPIC);
    return only(things, hasTopic ? Part.TOPIC : Part.SUBJECT);
  }

  private EntityCluster only(List<EntityCluster> candidates, Part part) {
    List<EntityCluster> found = candidates.stream().filter(c -> partOf(c) == part).toList();
    return found.size() == 1 ? found.getFirst() : null;
  }
}
