package io.newsgraph.analysis.entity.recognition;

import io.newsgraph.analysis.entity.recognition.NamedSpan.Evidence;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds foreign places by what kind they are said to be (항구도시 오데사르), or as the province that their
 * ending makes them (칼도르주).
 */
final class PlaceKindRecognizer implements EntityRecognizer {

  private static final Set<String> KINDS =
      WordList.set(PlaceKindRecognizer.class, "place-kinds.txt");

  private static final char PROVINCE = '주';

  private static final int MIN_STEM = 2;

  @Override
  public List<NamedSpan> recognize(AnnotatedDocument document) {
    WordSequence words = new WordSequence(document);
    List<NamedSpan> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean isOfKind = words.isSpaced(i) && KINDS.contains(words.get(i - 1).of(document.text()));
      placeIn(document, words.get(i), isOfKind)
          .map(span -> new NamedSpan(EntityType.LOCATION, span, Evidence.CONTEXT))
          .ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Span> placeIn(AnnotatedDocument document, Word word, boolean isOfKind) {
    return word.nounEnds(document.text()).stream()
        .map(end -> new Span(word.start(), end))
        .filter(span -> isOfKind && isForeign(document, span) || isProvince(document, span))
        .findFirst();
  }

  private static boolean isProvince(AnnotatedDocument document, Span span) {
    Span stem = new Span(span.start(), span.end() - 1);
    return document.text().charAt(span.end() - 1) == PROVINCE
        && stem.length() > MIN_STEM
        && isForeign(document, stem)
        && !ForeignNames.isFirstName(stem.of(document.text()));
  }

  private static boolean isForeign(AnnotatedDocument document, Span span) {
    String name = span.of(document.text());
    return span.length() >= MIN_STEM
        && ForeignNames.mayBePart(document, span)
        && KnownNames.all().find(name).isEmpty();
  }
}
