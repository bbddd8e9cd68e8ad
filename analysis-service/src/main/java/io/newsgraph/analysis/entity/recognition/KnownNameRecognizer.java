package io.newsgraph.analysis.entity.recognition;

import io.newsgraph.analysis.entity.recognition.NamedSpan.Evidence;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import java.util.ArrayList;
import java.util.List;

/** Finds the names on the resource lists. */
final class KnownNameRecognizer implements EntityRecognizer {

  @Override
  public List<NamedSpan> recognize(ArticleReading article) {
    AnnotatedDocument document = article.document();
    NameBoundary boundary = new NameBoundary(document);
    List<NamedSpan> found = new ArrayList<>();
    int end = 0;
    for (Word word : document.words()) {
      if (word.start() < end) {
        continue;
      }
      NameTrie.Match<KnownName> match =
          KnownNames.all().trie().longestAt(document.text(), word.start(), boundary);
      if (match == null) {
        continue;
      }
      Span span = new Span(match.start(), match.end());
      if (!(match.value().type() == EntityType.LOCATION
          && OtherMeanings.isEverydayPlace(document, span))) {
        found.add(new NamedSpan(match.value().type(), span, Evidence.LEXICON));
        end = match.end();
      }
    }
    return found;
  }
}
