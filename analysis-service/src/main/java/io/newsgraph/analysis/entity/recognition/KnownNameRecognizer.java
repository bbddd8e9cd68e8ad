package io.newsgraph.analysis.entity.recognition;

import io.newsgraph.analysis.entity.recognition.NamedSpan.Evidence;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import java.util.ArrayList;
import java.util.List;

/** Finds the names on the resource lists. */
final class KnownNameRecognizer implements EntityRecognizer {

  private static final int MIN_TOWN = 2;
  private static final int MAX_TOWN = 4;

  /** What a town's name is followed by: its kind, a space, josa. */
  private static final String BEHIND_TOWNS = "시군구 에의은는을를";

  @Override
  public List<NamedSpan> recognize(AnnotatedDocument document) {
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
      if (!isEverydayPlace(document, match.value(), span)) {
        found.add(new NamedSpan(match.value().type(), span, Evidence.LEXICON));
        end = match.end();
      }
    }
    return found;
  }

  /** 인도 is India, a pavement, and the handing over of a prisoner: the morphemes tell. */
  private static boolean isEverydayPlace(AnnotatedDocument document, KnownName known, Span span) {
    return known.type() == EntityType.LOCATION
        && span.length() == 2
        && NounReading.isDictionaryWord(document, span)
        && !isBeforePlace(document.text(), span.end());
  }

  /** 경기 is a game, and a province before one of its towns: 경기 성남시에서. */
  private static boolean isBeforePlace(String text, int end) {
    int next = end + 1;
    if (next >= text.length() || text.charAt(end) != ' ') {
      return false;
    }
    for (int i = Math.min(text.length(), next + MAX_TOWN); i >= next + MIN_TOWN; i--) {
      boolean isTown = i == text.length() || BEHIND_TOWNS.indexOf(text.charAt(i)) >= 0;
      if (isTown && isPlace(text.substring(next, i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlace(String name) {
    return KnownNames.all()
        .find(name)
        .filter(known -> known.type() == EntityType.LOCATION)
        .isPresent();
  }
}
