package io.newsgraph.analysis.entity.recognition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which people of an article have which family name and title. */
final class RoleTable {

  /** Mr or Ms: the title of those who have no other. */
  private static final String MR = "씨";

  /** Titles of those who were only named with what they make: 계은담의 소설 is by 계 작가. */
  private static final Set<String> CREATORS =
      Set.of("작가", "감독", "연출", "시인", "소설가", "선수", "배우", "교수");

  /**
   * Family names of every second Korean: with an unknown title they may be of somebody else
   * (Statistics Korea, census of 2015).
   */
  private static final Set<String> FREQUENT = Set.of("김", "이", "박", "최", "정");

  /** Shortest title: 씨. */
  private static final int MIN_SHORT = 1;

  private final Map<String, Set<Referent>> bySurname = new HashMap<>();
  private final Map<String, Set<Referent>> byRole = new HashMap<>();
  private final Set<Referent> titled = new HashSet<>();
  private final Map<String, Set<Referent>> byAppointment = new HashMap<>();

  boolean hasSurname(String surname) {
    return bySurname.containsKey(surname);
  }

  /** An office that the sentence in which somebody is named gives to one of those named there. */
  void addAppointment(String surname, String title, Referent person) {
    byAppointment.computeIfAbsent(surname + " " + title, role -> new HashSet<>()).add(person);
  }

  boolean isEmpty() {
    return bySurname.isEmpty();
  }

  void addPerson(String surname, Referent person) {
    bySurname.computeIfAbsent(surname, s -> new HashSet<>()).add(person);
  }

  /** A 정책위의장 is a 의장 as well. */
  void addTitle(String surname, String title, Referent person) {
    for (int i = 0; i <= title.length() - MIN_SHORT; i++) {
      boolean isTitle = title.length() - i > 1 && PersonTitles.contain(title.substring(i));
      if (i == 0 || isTitle) {
        addRole(surname, title.substring(i), person);
      }
    }
    if (!title.equals(MR)) {
      titled.add(person);
    }
  }

  private void addRole(String surname, String title, Referent person) {
    byRole.computeIfAbsent(surname + " " + title, role -> new HashSet<>()).add(person);
  }

  /**
   * The one person whom a family name with a title stands for; null where there is none, or two.
   */
  Referent find(String surname, String title) {
    Set<Referent> exact = byRole.getOrDefault(surname + " " + title, Set.of());
    if (!exact.isEmpty()) {
      return exact.size() == 1 ? exact.iterator().next() : null;
    }
    Set<Referent> people = bySurname.getOrDefault(surname, Set.of());
    if (people.size() != 1) {
      return null;
    }
    Referent person = people.iterator().next();
    return mayHave(surname, title, person) ? person : null;
  }

  private boolean mayHave(String surname, String title, Referent person) {
    if (title.equals(MR)) {
      return !titled.contains(person);
    }
    if (isAppointed(surname, title, person)) {
      return true;
    }
    if (CREATORS.contains(title) && !titled.contains(person)) {
      return true;
    }
    if (!FREQUENT.contains(surname) || !titled.contains(person)) {
      return true;
    }
    return TitleEquivalence.of(title).stream()
        .anyMatch(
            other ->
                byRole.getOrDefault(surname + " " + other, Set.of()).contains(person)
                    || isAppointed(surname, other, person));
  }

  private boolean isAppointed(String surname, String title, Referent person) {
    return byAppointment.getOrDefault(surname + " " + title, Set.of()).contains(person);
  }
}
