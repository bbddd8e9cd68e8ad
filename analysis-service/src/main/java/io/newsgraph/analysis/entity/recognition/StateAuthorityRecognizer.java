package io.newsgraph.analysis.entity.recognition;

import io.newsgraph.analysis.entity.recognition.NamedSpan.Evidence;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the authorities of other states, which are not ours of that name: 미국 국방부, 미 국방부, 칼도르 국방부.
 */
final class StateAuthorityRecognizer implements EntityRecognizer {

  /** States by their first syllable, and our own names, whose authorities need no telling apart. */
  private static final Set<String> SHORT =
      WordList.set(StateAuthorityRecognizer.class, "states-in-short.txt");

  private static final Set<String> OUR_OWN =
      WordList.set(StateAuthorityRecognizer.class, "our-own-state.txt");

  @Override
  public List<NamedSpan> recognize(ArticleReading article) {
    WordSequence words = article.words();
    Set<String> states = new HashSet<>(SHORT);
    states.addAll(article.states());
    List<NamedSpan> found = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      Span authority = words.isSpaced(i) ? States.authorityAt(words, i) : null;
      if (authority == null) {
        continue;
      }
      String before = words.get(i - 1).of(article.text());
      if (states.contains(before) || isOtherState(before)) {
        Span span = new Span(words.get(i - 1).start(), authority.end());
        found.add(new NamedSpan(EntityType.ORGANIZATION, span, Evidence.CONTEXT));
      }
    }
    return found;
  }

  /** Whether a word is the name of a state that is not ours. */
  static boolean isOtherState(String word) {
    return !OUR_OWN.contains(word)
        && KnownNames.all().find(word).filter(known -> Countries.contain(known.name())).isPresent();
  }
}
