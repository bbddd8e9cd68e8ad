package io.newsgraph.analysis.entity.recognition.learnt;

import io.newsgraph.analysis.entity.model.EntityModel;
import io.newsgraph.analysis.entity.model.Gazetteer;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.weights.FeatureList;
import io.newsgraph.analysis.weights.Hashing;
import java.util.List;

/** What the gazetteer knows of a candidate, and of its first and last word. */
final class GazetteerClues {

  private final Gazetteer known = EntityModel.shipped().gazetteer();
  private final String text;
  private final List<Word> words;

  GazetteerClues(String text, List<Word> words) {
    this.text = text;
    this.words = words;
  }

  void addTo(FeatureList features, NameCandidate candidate) {
    Span span = candidate.span();
    int whole = known.labelOf(text, span.start(), span.end());
    int first = known.labelAt(text, span.start());
    int last = known.labelAt(text, words.get(candidate.last()).start());
    features.add(whole);
    features.add(Hashing.pair(whole, span.length()));
    features.add(Hashing.pair(first, last));
    features.add(last);
  }
}
