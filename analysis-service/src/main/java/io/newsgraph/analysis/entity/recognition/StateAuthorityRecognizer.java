package io.newsgraph.analysis.entity.recognition;

import io.newsgraph.analysis.entity.recognition.NamedSpan.Evidence;
import io.newsgraph.analysis.language.AnnotatedDocument;
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

  private static final Set<String> OUR_OWN = Set.of("한국", "대한민국", "우리나라");

  @Override
  public List<NamedSpan> recognize(AnnotatedDocument document) {
    WordSequence words = new WordSequence(document);
    Set<String> states = new HashSet<>(SHORT);
    states.addAll(States.in(words));
    List<NamedSpan> found = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      String before = words.get(i - 1).of(document.text());
      if (!words.isSpaced(i) || !states.contains(before) && !isOtherState(before)) {
        continue;
      }
      int start = words.get(i - 1).start();
      States.authorityAt(words, i)
          .map(authority -> new Span(start, authority.end()))
          .map(span -> new NamedSpan(EntityType.ORGANIZATION, span, Evidence.CONTEXT))
          .ifPresent(found::add);
    }
    return found;
  }

  private static boolean isOtherState(String word) {
    return !OUR_OWN.contains(word)
        && KnownNames.all().find(word).filter(known -> Countries.contain(known.name())).isPresent();
  }
}
