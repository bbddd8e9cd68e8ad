package io.newsgraph.analysis.entity.recognition;

import io.newsgraph.analysis.entity.recognition.NamedSpan.Evidence;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import java.util.ArrayList;
import java.util.List;

/** Finds events by the ending of their names: 은포국제영화제, 세계태권도선수권대회. */
final class EventRecognizer implements EntityRecognizer {

  private static final EndingIndex ENDINGS = new EndingIndex("event-endings.txt");

  private static final int MIN_STEM = 2;
  private static final int MAX_LENGTH = 20;

  @Override
  public List<NamedSpan> recognize(AnnotatedDocument document) {
    List<NamedSpan> found = new ArrayList<>();
    for (Word word : document.words()) {
      for (int end : word.nounEnds(document.text())) {
        Span span = new Span(word.start(), end);
        if (isEvent(document, span)) {
          found.add(new NamedSpan(EntityType.EVENT, span, Evidence.FORM));
          break;
        }
      }
    }
    return found;
  }

  private static boolean isEvent(AnnotatedDocument document, Span span) {
    if (span.length() > MAX_LENGTH) {
      return false;
    }
    int ending = ENDINGS.startOfEnding(document.text(), span.start(), span.end());
    Span stem = new Span(span.start(), ending);
    return ending < span.end()
        && stem.length() >= MIN_STEM
        && !NounReading.isDictionaryWord(document, stem)
        && NounReading.isNominal(document, stem);
  }
}
