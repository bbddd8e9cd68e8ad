package io.newsgraph.analysis.entity.recognition.person;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.ForeignNames;
import io.newsgraph.analysis.entity.name.NamedSpan;
import io.newsgraph.analysis.entity.name.NamedSpan.Evidence;
import io.newsgraph.analysis.entity.name.PersonTitles;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Parts people's names from the bodies they belong to: in 데릭 매킨스 하츠 감독은 the last word is the club
 * that the article names alone as well.
 */
public final class BodiesBehindPeople {

  /** Shorter ones are as likely last names. */
  private static final int MIN_LENGTH = 2;

  private final String text;
  private final Set<String> bodies = new HashSet<>();

  private BodiesBehindPeople(String text, List<NamedSpan> finds) {
    this.text = text;
    for (NamedSpan find : finds) {
      if (find.type() == EntityType.ORGANIZATION) {
        bodies.add(find.span().of(text));
      }
    }
  }

  /**
   * @param finds in order of the text, no two overlapping
   * @return the same, some people with shorter names before their bodies
   */
  public static List<NamedSpan> part(AnnotatedDocument document, List<NamedSpan> finds) {
    BodiesBehindPeople behind = new BodiesBehindPeople(document.text(), finds);
    List<NamedSpan> parted = new ArrayList<>();
    for (NamedSpan find : finds) {
      int space = find.type() == EntityType.PERSON ? behind.partOf(find.span()) : -1;
      if (space < 0) {
        parted.add(find);
        continue;
      }
      Span person = new Span(find.span().start(), space);
      Span body = new Span(space + 1, find.span().end());
      parted.add(new NamedSpan(EntityType.PERSON, person, find.evidence()));
      parted.add(new NamedSpan(EntityType.ORGANIZATION, body, Evidence.CONTEXT));
    }
    return parted;
  }

  /** Where the space before the body stands; -1 if the name has none, or is one without it. */
  private int partOf(Span person) {
    String name = person.of(text);
    int space = name.lastIndexOf(' ');
    boolean isBody =
        space > 0
            && name.length() - space > MIN_LENGTH
            && bodies.contains(name.substring(space + 1))
            && isBeforeTitle(person.end());
    boolean isWhole = isBody && name.indexOf(' ') == space && isFirstNameAlone(name, space);
    return isBody && !isWhole ? person.start() + space : -1;
  }

  /** 빌 포드: what stands before the last word is a first name, and needs it. */
  private static boolean isFirstNameAlone(String name, int space) {
    return ForeignNames.isFirstName(name.substring(0, space));
  }

  private boolean isBeforeTitle(int end) {
    if (end + 1 >= text.length() || text.charAt(end) != ' ') {
      return false;
    }
    int wordEnd = end + 1;
    while (wordEnd < text.length() && Character.isLetterOrDigit(text.charAt(wordEnd))) {
      wordEnd++;
    }
    for (int titleEnd = wordEnd; titleEnd > end + 1; titleEnd--) {
      if (PersonTitles.contain(text, end + 1, titleEnd)) {
        return true;
      }
    }
    return false;
  }
}
