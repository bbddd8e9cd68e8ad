package io.newsgraph.analysis.entity.recognition.place;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.NamedSpan;
import io.newsgraph.analysis.entity.name.NamedSpan.Evidence;
import io.newsgraph.analysis.entity.name.WordSequence;
import io.newsgraph.analysis.entity.recognition.article.ArticleReading;
import io.newsgraph.analysis.entity.recognition.article.EntityRecognizer;
import io.newsgraph.analysis.entity.recognition.article.States;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordSet;
import java.util.ArrayList;
import java.util.List;

/** Finds the states that are on no list, with their kind and without: 칼린 공화국, 칼린. */
public final class StateRecognizer implements EntityRecognizer {

  @Override
  public List<NamedSpan> recognize(ArticleReading article) {
    WordSequence words = article.words();
    WordSet states = new WordSet(article.states());
    List<NamedSpan> found = new ArrayList<>();
    for (int i = 0; !states.isEmpty() && i < words.size(); i++) {
      Span name = States.nounAt(words, i, states);
      if (name != null) {
        Span span = withKind(words, i, name);
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
    Span kind = States.kindAt(words, index + 1);
    return kind == null ? name : new Span(name.start(), kind.end());
  }
}
