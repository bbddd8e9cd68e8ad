package io.newsgraph.analysis.entity.identity;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an article says a person is.
 *
 * @param titles offices and callings as they stand in callings.txt: 대표, 배우
 * @param callings the fields of life that they belong to: 기업, 예술
 */
public record Offices(Set<String> titles, Set<String> callings) {

  public static final Offices NONE = new Offices(Set.of(), Set.of());

  public Offices {
    titles = Collections.unmodifiableSet(new LinkedHashSet<>(titles));
    callings = Collections.unmodifiableSet(new LinkedHashSet<>(callings));
  }

  public Offices and(Offices other) {
    return new Offices(both(titles, other.titles), both(callings, other.callings));
  }

  private static Set<String> both(Set<String> some, Set<String> more) {
    Set<String> all = new LinkedHashSet<>();
    Stream.of(some, more).forEach(all::addAll);
    return all;
  }
}
