package io.newsgraph.analysis.entity.recognition;

import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the person whom a family name with a title stands for: 김 대표 is the one person of the
 * article who is a 김 and a 대표. With two such people, or none, it stands for nobody.
 */
final class RoleReferences {

  /** Most words between a name and its title: 홍길동 전 은포대 컴퓨터공학과 교수. */
  private static final int MAX_WORDS_BETWEEN = 4;

  /** Family names that are everyday words before a title too: one, former, present. */
  private static final Set<String> AMBIGUOUS = Set.of("한", "전", "현");

  private final WordSequence words;
  private final String text;

  private RoleReferences(WordSequence words) {
    this.words = words;
    this.text = words.document().text();
  }

  /**
   * @param names where people and things are named, in order of the text
   */
  static List<Reference> find(WordSequence words, List<Reference> names) {
    RoleReferences search = new RoleReferences(words);
    Map<String, Set<Referent>> byRole = search.roles(names);
    return byRole.isEmpty() ? List.of() : search.referencesTo(byRole, names);
  }

  private Map<String, Set<Referent>> roles(List<Reference> names) {
    Map<String, Set<Referent>> byRole = new HashMap<>();
    for (Reference name : names) {
      if (name.referent().type() != EntityType.PERSON) {
        continue;
      }
      String surname = KoreanNames.surnameOf(name.span().of(text));
      titleBehind(name.span())
          .filter(title -> surname != null)
          .ifPresent(
              title ->
                  byRole
                      .computeIfAbsent(surname + " " + title, role -> new HashSet<>())
                      .add(name.referent()));
    }
    return byRole;
  }

  private Optional<String> titleBehind(Span name) {
    int first = words.firstFrom(name.end());
    int last = Math.min(words.size() - 1, first + MAX_WORDS_BETWEEN);
    for (int i = first; i <= last; i++) {
      boolean follows =
          i == first
              ? words.isPassedOver(name.end(), words.get(i).start())
              : words.followsDirectly(i);
      if (!follows) {
        return Optional.empty();
      }
      Optional<Span> title = PersonTitles.in(words.get(i), text);
      if (title.isPresent()) {
        return title.map(span -> span.of(text));
      }
    }
    return Optional.empty();
  }

  private List<Reference> referencesTo(Map<String, Set<Referent>> byRole, List<Reference> names) {
    Set<Integer> nameEnds = new HashSet<>();
    names.forEach(name -> nameEnds.add(name.span().end()));
    List<Reference> references = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      Word surname = words.get(i - 1);
      if (!isSurname(surname) || !words.isSpaced(i) || nameEnds.contains(surname.start() - 1)) {
        continue;
      }
      PersonTitles.in(words.get(i), text)
          .flatMap(title -> reference(byRole, surname, title))
          .ifPresent(references::add);
    }
    return references;
  }

  private boolean isSurname(Word word) {
    return word.end() - word.start() <= 2
        && KoreanNames.isSurname(word.of(text))
        && !AMBIGUOUS.contains(word.of(text));
  }

  private Optional<Reference> reference(
      Map<String, Set<Referent>> byRole, Word surname, Span title) {
    Set<Referent> people = byRole.getOrDefault(surname.of(text) + " " + title.of(text), Set.of());
    boolean isWholeWord = title.start() == surname.end() + 1;
    if (people.size() != 1 || !isWholeWord) {
      return Optional.empty();
    }
    Span span = new Span(surname.start(), title.end());
    return Optional.of(new Reference(people.iterator().next(), span, true));
  }
}
