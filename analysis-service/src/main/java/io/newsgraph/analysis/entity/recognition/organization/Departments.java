package io.newsgraph.analysis.entity.recognition.organization;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.KnownNames;
import io.newsgraph.analysis.entity.name.NamedSpan;
import io.newsgraph.analysis.entity.name.NounReading;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.WordList;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes away what is a department of the body beside it and no body itself: 기술연구소 in 해담전자 기술연구소,
 * 금융평가본부 in 나래신용평가의 표지훈 금융평가본부 수석연구원.
 */
public final class Departments {

  private static final String OF = "의 ";

  private static final List<String> ENDINGS =
      WordList.lines(Departments.class, "departments-of-companies.txt");

  private final AnnotatedDocument document;
  private final String text;

  private Departments(AnnotatedDocument document) {
    this.document = document;
    this.text = document.text();
  }

  /**
   * @param finds in order of the text, no two overlapping
   * @return the same without departments
   */
  public static List<NamedSpan> remove(AnnotatedDocument document, List<NamedSpan> finds) {
    Departments departments = new Departments(document);
    List<NamedSpan> kept = new ArrayList<>(finds.size());
    for (int i = 0; i < finds.size(); i++) {
      if (!departments.isDepartment(finds, i)) {
        kept.add(finds.get(i));
      }
    }
    return kept;
  }

  private boolean isDepartment(List<NamedSpan> finds, int i) {
    NamedSpan find = finds.get(i);
    if (i == 0 || find.type() != EntityType.ORGANIZATION || !isCalledSo(find.span())) {
      return false;
    }
    NamedSpan before = finds.get(i - 1);
    if (!isBeside(before, find)) {
      return false;
    }
    boolean isBehindPerson =
        before.type() == EntityType.PERSON
            && i > 1
            && finds.get(i - 2).type() == EntityType.ORGANIZATION
            && text.startsWith(OF, finds.get(i - 2).span().end())
            && finds.get(i - 2).span().end() + OF.length() == before.span().start();
    return before.type() == EntityType.ORGANIZATION || isBehindPerson;
  }

  /** One space apart. */
  private boolean isBeside(NamedSpan before, NamedSpan find) {
    return before.span().end() + 1 == find.span().start()
        && text.charAt(before.span().end()) == ' ';
  }

  /** Everyday nouns, of which the last is one for departments; 국가수사본부 everybody knows as a body. */
  private boolean isCalledSo(Span span) {
    String name = span.of(text);
    return ENDINGS.stream().anyMatch(name::endsWith)
        && KnownNames.all().find(name).isEmpty()
        && NounReading.isEveryday(document, span);
  }
}
