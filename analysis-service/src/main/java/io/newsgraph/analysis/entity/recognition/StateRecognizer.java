package io.newsgraph.analysis.entity.recognition;

import io.newsgraph.analysis.entity.recognition.NamedSpan.Evidence;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the states that are on no list, with their kind and without: 칼린 공화국, 칼린. */
final class StateRecognizer implements EntityRecognizer {

  @Override
  public List<NamedSpan> recognize(AnnotatedDocument document) {
    WordSequence words = new WordSequence(document);
    Set<String> states = States.in(words);
    List<NamedSpan> found = new ArrayList<>();
    for (int i = 0; !states.isEmpty() && i < words.size(); i++) {
      Optional<Span> name = States.nounAt(words, i, states);
      if (name.isPresent()) {
        Span span = withKind(words, i, name.get());
        found.add(new NamedSpan(EntityType.LOCATION, span, Evidence.CONTEXT));
      }
    }
    return found;
  }

  private static Span withKind(WordSequence words, int index, Span name) {
    Word word = words.get(index);
    boolean mayFollow = name.end() == word.end() && index + 1 < words.size();
    if (!mayFollow || !words.isSpaced(index + 1)) {
      return name;
    }
    return States.kindAt(words, index + 1)
        .map(kind -> new Span(name.start(), kind.end()))
        .orElse(name);
  }
}
