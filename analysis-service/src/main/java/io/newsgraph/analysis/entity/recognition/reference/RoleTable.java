package io.newsgraph.analysis.entity.recognition.reference;

import io.newsgraph.analysis.entity.name.PersonTitles;
import io.newsgraph.analysis.entity.name.TitleEquivalence;
import io.newsgraph.analysis.language.WordSections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which people of an article have which family name and title. */
final class RoleTable {

  /** Mr or Ms: the title of those who have no other, or none but that of a trade. */
  private static final String MR = "씨";

  private static final WordSections WORDS = WordSections.of(RoleTable.class, "role-table.txt");

  /** Titles of those who were only named with what they make: 계은담의 소설 is by 계 작가. */
  private static final Set<String> CREATORS = WORDS.set("creators");

  /** What somebody of any office is for a while: 정 내정자, 박 직무대행. */
  private static final Set<String> STATUSES = WORDS.set("statuses");

  /** Titles of trades, whose people are called Mr and Ms as well: 배우 차윤재 is 차 씨. */
  private static final Set<String> TRADES = WORDS.set("trades");

  /** Family names of which another with an unknown title may be somebody else. */
  private static final Set<String> FREQUENT = WORDS.set("frequent");

  /** Shortest title: 씨. */
  private static final int MIN_SHORT = 1;

  private final Map<String, Set<Referent>> bySurname = new HashMap<>();
  private final Map<String, Set<Referent>> byRole = new HashMap<>();

  /** By the whole title alone: beside a 명예회장 of the family, 심 회장 is whoever is 회장. */
  private final Map<String, Set<Referent>> byWholeTitle = new HashMap<>();

  private final Set<Referent> titled = new HashSet<>();
  private final Map<String, Set<Referent>> byAppointment = new HashMap<>();
  private final Map<Referent, Integer> firstNamed = new HashMap<>();
  private final Map<String, Referent> settled = new HashMap<>();

  /** Family names of people whose names are kept back: 박모 씨, who is 박 씨 from then on. */
  private final Set<String> unnamed = new HashSet<>();

  boolean hasSurname(String surname) {
    return bySurname.containsKey(surname);
  }

  /** An office that the sentence in which somebody is named gives to one of those named there. */
  void addAppointment(String surname, String title, Referent person) {
    add(byAppointment, surname, title, person);
  }

  boolean isEmpty() {
    return bySurname.isEmpty();
  }

  /**
   * @param position where somebody is named, in UTF-16 code units
   */
  void addPerson(String surname, Referent person, int position) {
    bySurname.computeIfAbsent(surname, s -> new HashSet<>()).add(person);
    firstNamed.merge(person, position, Math::min);
  }

  /** A 정책위의장 is a 의장 as well. */
  void addTitle(String surname, String title, Referent person) {
    for (int i = 0; i <= title.length() - MIN_SHORT; i++) {
      boolean isTitle = title.length() - i > 1 && PersonTitles.contain(title.substring(i));
      if (i == 0 || isTitle) {
        add(byRole, surname, title.substring(i), person);
      }
    }
    add(byWholeTitle, surname, title, person);
    if (!title.equals(MR) && !TRADES.contains(title)) {
      titled.add(person);
    }
  }

  /** Notes that somebody is spoken of by a family name alone. */
  void addUnnamed(String surname) {
    unnamed.add(surname);
  }

  private static void add(
      Map<String, Set<Referent>> people, String surname, String title, Referent person) {
    people.computeIfAbsent(surname + " " + title, role -> new HashSet<>()).add(person);
  }

  /**
   * The one person whom a family name with a title stands for; null where there is none, or two. To
   * be asked in order of the text.
   *
   * @param position where it stands: whom the article names only later is not meant yet
   */
  Referent find(String surname, String title, int position) {
    Set<Referent> whole = titled(byWholeTitle, surname, title, position);
    Set<Referent> exact = whole.size() == 1 ? whole : titled(byRole, surname, title, position);
    if (exact.size() == 1) {
      settled.putIfAbsent(surname + " " + title, exact.iterator().next());
    }
    if (!exact.isEmpty()) {
      // Who was 허 교수 before another 허 came into the article stays it.
      return settled.get(surname + " " + title);
    }
    Set<Referent> people = bySurname.getOrDefault(surname, Set.of());
    if (people.size() != 1) {
      return null;
    }
    Referent person = people.iterator().next();
    return mayHave(surname, title, person) ? person : null;
  }

  private Set<Referent> titled(
      Map<String, Set<Referent>> people, String surname, String title, int position) {
    return namedBefore(people.getOrDefault(surname + " " + title, Set.of()), position);
  }

  private Set<Referent> namedBefore(Set<Referent> people, int position) {
    Set<Referent> before =
        people.stream()
            .filter(person -> firstNamed.get(person) < position)
            .collect(Collectors.toSet());
    return before.isEmpty() ? people : before;
  }

  private boolean mayHave(String surname, String title, Referent person) {
    if (title.equals(MR)) {
      return !titled.contains(person) && !unnamed.contains(surname);
    }
    if (isAppointed(surname, title, person) || STATUSES.contains(title)) {
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
