package io.newsgraph.analysis.entity.recognition;

import io.newsgraph.analysis.entity.name.CompanyKinds;
import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.ForeignNames;
import io.newsgraph.analysis.entity.name.KnownName;
import io.newsgraph.analysis.entity.name.KnownNames;
import io.newsgraph.analysis.entity.name.NameBoundary;
import io.newsgraph.analysis.entity.name.NameTrie;
import io.newsgraph.analysis.entity.name.NamedSpan;
import io.newsgraph.analysis.entity.name.NamedSpan.Evidence;
import io.newsgraph.analysis.entity.name.OtherMeanings;
import io.newsgraph.analysis.entity.name.PersonTitles;
import io.newsgraph.analysis.entity.name.WordSequence;
import io.newsgraph.analysis.entity.recognition.article.ArticleReading;
import io.newsgraph.analysis.entity.recognition.article.EntityRecognizer;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the names on the resource lists. Who is on them is no person where the article says that a
 * company is meant: 해운사 머스크.
 */
final class KnownNameRecognizer implements EntityRecognizer {

  @Override
  public List<NamedSpan> recognize(ArticleReading article) {
    AnnotatedDocument document = article.document();
    NameBoundary boundary = new NameBoundary(document);
    List<NamedSpan> found = new ArrayList<>();
    Set<String> companies = new HashSet<>();
    Word before = null;
    int end = 0;
    for (Word word : document.words()) {
      NameTrie.Match<KnownName> match =
          word.start() < end
              ? null
              : KnownNames.all().trie().longestAt(document.text(), word.start(), boundary);
      if (match != null) {
        Span span = new Span(match.start(), match.end());
        if (match.value().type() == EntityType.PERSON
            && CompanyKinds.isKind(article.words(), before)) {
          companies.add(span.of(document.text()));
        }
        boolean isOther =
            switch (match.value().type()) {
              case LOCATION -> OtherMeanings.isEverydayPlace(document, span);
              case PERSON -> isNamesake(article.words(), match);
              default -> false;
            };
        if (!isOther) {
          found.add(new NamedSpan(match.value().type(), span, Evidence.LEXICON));
          end = match.end();
        }
      }
      before = word;
    }
    return companies.isEmpty() ? found : withCompanies(found, companies, document.text());
  }

  /** 아베 후미코: a family name of somebody well known before another given name. */
  private static boolean isNamesake(WordSequence words, NameTrie.Match<KnownName> match) {
    String text = words.document().text();
    boolean isInShort = !text.startsWith(match.value().name(), match.start());
    int next = words.firstFrom(match.end());
    if (!isInShort || next >= words.size() || !words.isSpaced(next)) {
      return false;
    }
    Word word = words.get(next);
    int end = word.nounEnds()[word.nounEnds().length - 1];
    return words.get(next - 1).end() == match.end()
        && PersonTitles.in(word, text).isEmpty()
        && ForeignNames.mayBePart(words.document(), new Span(word.start(), end));
  }

  private static List<NamedSpan> withCompanies(
      List<NamedSpan> found, Set<String> companies, String text) {
    return found.stream()
        .map(
            name ->
                companies.contains(name.span().of(text))
                    ? new NamedSpan(EntityType.ORGANIZATION, name.span(), Evidence.CONTEXT)
                    : name)
        .toList();
  }
}
