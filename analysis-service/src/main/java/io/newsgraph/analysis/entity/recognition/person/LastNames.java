package io.newsgraph.analysis.entity.recognition.person;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.NamedSpan;
import io.newsgraph.analysis.entity.name.NamedSpan.Evidence;
import io.newsgraph.analysis.entity.name.PersonTitles;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Gives people from abroad back what was taken for something else where the article goes on to call
 * them by their last name: 샘 휘터커 is meant by 휘터커 연구원, which is no institute, and by 휘터커 wherever a
 * model took it for a company.
 */
public final class LastNames {

  /** Shorter ones may be anything. */
  private static final int MIN_LENGTH = 2;

  private LastNames() {}

  /**
   * @param finds no two overlapping
   * @return the same, some of them as people
   */
  public static List<NamedSpan> read(AnnotatedDocument document, List<NamedSpan> finds) {
    Set<String> names = of(document.text(), finds);
    return names.isEmpty()
        ? finds
        : finds.stream().map(find -> read(document.text(), find, names)).toList();
  }

  private static Set<String> of(String text, List<NamedSpan> finds) {
    Set<String> names = new HashSet<>();
    for (NamedSpan find : finds) {
      String name = find.span().of(text);
      int space = find.type() == EntityType.PERSON ? name.lastIndexOf(' ') : -1;
      if (space > 0 && name.length() - space > MIN_LENGTH) {
        names.add(name.substring(space + 1));
      }
    }
    return names;
  }

  private static NamedSpan read(String text, NamedSpan find, Set<String> names) {
    if (find.type() == EntityType.PERSON) {
      return find;
    }
    String name = find.span().of(text);
    if (find.evidence() == Evidence.MODEL && names.contains(name)) {
      return new NamedSpan(EntityType.PERSON, find.span(), find.evidence());
    }
    int space = name.indexOf(' ');
    boolean isTitled =
        find.type() == EntityType.ORGANIZATION
            && space > 0
            && names.contains(name.substring(0, space))
            && PersonTitles.contain(name.substring(space + 1));
    return isTitled
        ? new NamedSpan(
            EntityType.PERSON,
            new Span(find.span().start(), find.span().start() + space),
            Evidence.CONTEXT)
        : find;
  }
}
