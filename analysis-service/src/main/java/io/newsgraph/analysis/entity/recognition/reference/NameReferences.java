package io.newsgraph.analysis.entity.recognition.reference;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.KnownNames;
import io.newsgraph.analysis.entity.name.NameBoundary;
import io.newsgraph.analysis.entity.name.NameTrie;
import io.newsgraph.analysis.entity.name.NounReading;
import io.newsgraph.analysis.entity.name.OtherMeanings;
import io.newsgraph.analysis.entity.name.PersonTitles;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Hangul;
import io.newsgraph.analysis.language.Morpheme;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import java.util.ArrayList;
import java.util.List;

/** Finds every place where one of an article's names stands, wherever it was recognised first. */
public final class NameReferences {

  private NameReferences() {}

  /**
   * @return the references in order of the text, no two overlapping
   */
  public static List<Reference> find(AnnotatedDocument document, NameTrie<Referent> names) {
    NameBoundary boundary = new NameBoundary(document);
    List<Reference> references = new ArrayList<>();
    int end = 0;
    List<Word> words = document.words();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      NameTrie.Match<Referent> match =
          word.start() < end ? null : names.longestAt(document.text(), word.start(), boundary);
      if (match == null) {
        continue;
      }
      Span span = new Span(match.start(), match.end());
      boolean isOther = OtherMeanings.isMeant(document, span);
      boolean isTitled = isTitled(document, match.value(), span, i + 1);
      if (!isOther && (isTitled || !isEverydayHere(document, match.value(), span))) {
        references.add(new Reference(match.value(), span, false));
        end = match.end();
      }
    }
    return references;
  }

  /** A film called 친구, or a person called 고은, does not turn each friend or fine thing into one. */
  private static boolean isEverydayHere(AnnotatedDocument document, Referent referent, Span span) {
    return switch (referent.type()) {
      case WORK -> !isMarked(document.text(), span) && NounReading.isEveryday(document, span);
      case EVENT ->
          !isMarked(document.text(), span)
              && NounReading.isEveryday(document, span)
              && !KnownNames.all()
                  .isOf(EntityType.EVENT, document.text(), span.start(), span.end());
      case PERSON -> isShortHangul(document, span) && NounReading.isDictionaryWord(document, span);
      case LOCATION -> OtherMeanings.isEverydayPlace(document, span);
      case PRODUCT -> isShortHangul(document, span) && isVerb(document, span);
      case ORGANIZATION -> false;
    };
  }

  /** 룰라 대통령: an exclamation as well, but not before a title. */
  private static boolean isTitled(
      AnnotatedDocument document, Referent referent, Span span, int next) {
    List<Word> words = document.words();
    return referent.type() == EntityType.PERSON
        && next < words.size()
        && words.get(next).start() == span.end() + 1
        && PersonTitles.in(words.get(next), document.text()).isPresent();
  }

  /** 달리는 차: a product called 달리 does not run. */
  private static boolean isVerb(AnnotatedDocument document, Span span) {
    List<Morpheme> morphemes = document.morphemesIn(span);
    return !morphemes.isEmpty() && morphemes.getFirst().isPredicate();
  }

  private static boolean isShortHangul(AnnotatedDocument document, Span span) {
    return span.length() <= 2 && Hangul.isSyllables(document.text(), span.start(), span.end());
  }

  private static boolean isMarked(String text, Span span) {
    return span.start() > 0 && "‘“'\"《〈「『<".indexOf(text.charAt(span.start() - 1)) >= 0;
  }
}
