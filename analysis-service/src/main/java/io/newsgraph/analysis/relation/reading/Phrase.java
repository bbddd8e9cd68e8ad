package io.newsgraph.analysis.relation.reading;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import java.util.ArrayList;
import java.util.List;

/**
 * A noun with what stands before it and the josa behind it: 미국 기업 나루소프트와.
 *
 * @param first index of its first unit
 * @param last index of its last one
 * @param heads the things that it stands for, several where they are joined: 나루소프트와 다온통신이
 * @param inner where it stands for none, the names right before its noun: 나루소프트 in 나루소프트 인수를
 * @param genitive the phrase with 의 before it; null for none
 */
public record Phrase(
    int first,
    int last,
    Particle particle,
    List<EntityCluster> heads,
    List<EntityCluster> inner,
    Phrase genitive) {

  public Phrase {
    heads = List.copyOf(heads);
    inner = List.copyOf(inner);
  }

  /** The same with what it belongs to: 네이버의 before 자회사. */
  public Phrase with(Phrase before) {
    return new Phrase(first, last, particle, heads, inner, before);
  }

  /** The same phrase with what follows it, up to a unit. */
  public Phrase to(int end) {
    return new Phrase(first, end, particle, heads, inner, genitive);
  }

  /** The same with another josa. */
  public Phrase as(Particle other) {
    return new Phrase(first, last, other, heads, inner, genitive);
  }

  /** The two phrases as one, for 나루소프트와 다온통신이. */
  public Phrase joinedTo(Phrase before) {
    List<EntityCluster> all = new ArrayList<>(before.heads);
    all.addAll(heads);
    return new Phrase(before.first, last, particle, all, inner, before.genitive);
  }

  /** Whether its head is a name. */
  public boolean isNamed() {
    return !heads.isEmpty();
  }

  /** Whether it stands for people: 두 정상은 한빛전자의 나루소프트 인수를 논의했다. */
  public boolean isPeople() {
    return isNamed() && heads.stream().allMatch(head -> head.type() == EntityType.PERSON);
  }
}
