package io.newsgraph.analysis.entity.recognition.person;

import io.newsgraph.analysis.entity.name.CompanyStems;
import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.NamedSpan;
import io.newsgraph.analysis.entity.name.NamedSpan.Evidence;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes back people whom only form or the model made of a word that the article uses as part of an
 * organisation's name, be it before a company's ending: 은강 of 은강 오터스, 메를리온 of 메를리온홀딩스; and those
 * who end in the verb of their sentence.
 */
public final class DoubtfulPeople {

  private static final char COPULA = '다';

  private DoubtfulPeople() {}

  /** The same finds without such people. */
  public static List<NamedSpan> remove(AnnotatedDocument document, List<NamedSpan> finds) {
    Set<String> owners = new HashSet<>();
    Set<String> companies = new HashSet<>();
    for (NamedSpan find : finds) {
      if (find.type() == EntityType.ORGANIZATION) {
        String name = find.span().of(document.text());
        int space = name.indexOf(' ');
        owners.add(space > 0 ? name.substring(0, space) : name);
        companies.add(name);
      }
    }
    return finds.stream().filter(find -> !isDoubtful(document, find, owners, companies)).toList();
  }

  private static boolean isDoubtful(
      AnnotatedDocument document, NamedSpan find, Set<String> owners, Set<String> companies) {
    String name = find.span().of(document.text());
    boolean isOwner =
        find.evidence().compareTo(Evidence.MODEL) >= 0
            && (owners.contains(name)
                || companies.stream().anyMatch(company -> CompanyStems.isStem(company, name)));
    return find.type() == EntityType.PERSON
        && (isOwner || endsSentence(document.text(), find.span()));
  }

  /** 대표 주자다., 형제다.: the copula ends the sentence, not a name. */
  private static boolean endsSentence(String text, Span name) {
    return text.charAt(name.end() - 1) == COPULA && text.startsWith(".", name.end());
  }
}
