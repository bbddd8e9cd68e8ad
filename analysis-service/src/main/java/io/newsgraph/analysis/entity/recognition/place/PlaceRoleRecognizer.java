package io.newsgraph.analysis.entity.recognition.place;

import io.newsgraph.analysis.entity.name.CompanyKinds;
import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.ForeignNames;
import io.newsgraph.analysis.entity.name.KnownNames;
import io.newsgraph.analysis.entity.name.NamedSpan;
import io.newsgraph.analysis.entity.name.NamedSpan.Evidence;
import io.newsgraph.analysis.entity.name.NounReading;
import io.newsgraph.analysis.entity.name.OrganizationEndings;
import io.newsgraph.analysis.entity.name.OrganizationNames;
import io.newsgraph.analysis.entity.name.WordSequence;
import io.newsgraph.analysis.entity.recognition.article.ArticleReading;
import io.newsgraph.analysis.entity.recognition.article.EntityRecognizer;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds places that no list has by what the sentence says of them: 링뷔에 있는, 나보이로 이동해, 타슈켄트와 히바를 잇는.
 * The word has to be strange to the dictionary, or to be a name by it.
 */
public final class PlaceRoleRecognizer implements EntityRecognizer {

  /** What follows a place with its josa: 로·으로: 이동하, 건너가. */
  private static final List<Role> ROLES =
      WordList.lines(PlaceRoleRecognizer.class, "place-roles.txt").stream()
          .map(Role::read)
          .toList();

  private record Role(Set<String> josa, List<String> beginnings) {

    static Role read(String line) {
      String[] parts = line.split("\\s*:\\s*");
      return new Role(Set.of(parts[0].split("·")), List.of(parts[1].split(" ")));
    }

    boolean beginsAt(String text, int start) {
      for (String beginning : beginnings) {
        if (text.startsWith(beginning, start)) {
          return true;
        }
      }
      return false;
    }
  }

  private static final int MIN_LENGTH = 2;
  private static final int MAX_LENGTH = 8;

  @Override
  public List<NamedSpan> recognize(ArticleReading article) {
    WordSequence words = article.words();
    List<NamedSpan> found = new ArrayList<>();
    for (int i = 0; i + 1 < words.size(); i++) {
      Span place = placeAt(article, i);
      if (place != null) {
        found.add(new NamedSpan(EntityType.LOCATION, place, Evidence.CONTEXT));
      }
    }
    return found;
  }

  private static Span placeAt(ArticleReading article, int index) {
    WordSequence words = article.words();
    Word word = words.get(index);
    if (word.nounEnds().length < 2 || !words.isSpaced(index + 1)) {
      return null;
    }
    List<Role> roles = rolesAt(article.text(), words.get(index + 1).start());
    for (int end : word.nounEnds()) {
      // 베이징으로: what is known needs no telling.
      if (roles.isEmpty() || KnownNames.all().contain(article.text(), word.start(), end)) {
        return null;
      }
      Span span = new Span(word.start(), end);
      String josa = article.text().substring(end, word.end());
      boolean isRole = roles.stream().anyMatch(role -> role.josa().contains(josa));
      if (isRole && mayBePlace(article, span)) {
        return span;
      }
    }
    return null;
  }

  private static List<Role> rolesAt(String text, int start) {
    return ROLES.stream().filter(role -> role.beginsAt(text, start)).toList();
  }

  private static boolean mayBePlace(ArticleReading article, Span span) {
    AnnotatedDocument document = article.document();
    String word = span.of(article.text());
    return span.length() >= MIN_LENGTH
        && span.length() <= MAX_LENGTH
        && !OrganizationNames.isRuledOut(word)
        && word.charAt(word.length() - 1) != '으'
        && !OrganizationEndings.endsLikeOrganization(word)
        && !OrganizationEndings.isAnyEnding(word)
        && !CompanyKinds.isKind(word)
        && !NounReading.isEveryday(document, span)
        && !NounReading.isInflectedNoun(document, span)
        && isStrange(document, span);
  }

  private static boolean isStrange(AnnotatedDocument document, Span span) {
    return ForeignNames.mayBePart(document, span)
        || NounReading.isUnknown(document, span)
        || NounReading.isNominal(document, span)
            && NounReading.beginsWithProperNoun(document, span);
  }
}
