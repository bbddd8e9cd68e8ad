package io.newsgraph.analysis.entity.recognition.organization;

import io.newsgraph.analysis.entity.name.Countries;
import io.newsgraph.analysis.entity.name.EndingIndex;
import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.KnownNames;
import io.newsgraph.analysis.entity.name.NamedSpan;
import io.newsgraph.analysis.entity.name.NamedSpan.Evidence;
import io.newsgraph.analysis.entity.name.StatesInShort;
import io.newsgraph.analysis.entity.name.WordSequence;
import io.newsgraph.analysis.entity.recognition.article.ArticleReading;
import io.newsgraph.analysis.entity.recognition.article.EntityRecognizer;
import io.newsgraph.analysis.entity.recognition.article.States;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the authorities of other states, which are not ours of that name: 미국 국방부, 미 국방부, 칼도르 국방부,
 * and of the states that are known whatever else is told apart by them: 노르웨이 해군, 그리스 소방청.
 */
public final class StateAuthorityRecognizer implements EntityRecognizer {

  /** Our own state's names, whose authorities need no telling apart. */
  private static final Set<String> OUR_OWN =
      WordList.set(StateAuthorityRecognizer.class, "our-own-state.txt");

  /** What many towns and our own state have as well: the state before them has to be known. */
  private static final EndingIndex OF_STATES =
      new EndingIndex(StateAuthorityRecognizer.class, "bodies-of-states.txt");

  @Override
  public List<NamedSpan> recognize(ArticleReading article) {
    WordSequence words = article.words();
    Set<String> unknown = new HashSet<>(article.states());
    List<NamedSpan> found = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      int end = words.isSpaced(i) ? endOfAuthority(words, i, unknown) : -1;
      if (end >= 0) {
        Span span = new Span(words.get(i - 1).start(), end);
        found.add(new NamedSpan(EntityType.ORGANIZATION, span, Evidence.CONTEXT));
      }
    }
    return found;
  }

  /** Where the authority ends of the state that is named before a word; -1 if there is none. */
  private static int endOfAuthority(WordSequence words, int index, Set<String> unknown) {
    Span authority = States.authorityAt(words, index);
    int end = authority == null ? endOfBody(words, index) : authority.end();
    if (end < 0) {
      return -1;
    }
    String state = words.get(index - 1).of(words.document().text());
    boolean isKnown = StatesInShort.contain(state) || isOtherState(state);
    return isKnown || authority != null && unknown.contains(state) ? end : -1;
  }

  private static int endOfBody(WordSequence words, int index) {
    Word word = words.get(index);
    for (int end : word.nounEnds()) {
      if (OF_STATES.startOfEnding(words.document().text(), word.start(), end) < end) {
        return end;
      }
    }
    return -1;
  }

  private static boolean isOtherState(String word) {
    return !OUR_OWN.contains(word)
        && KnownNames.all().find(word).filter(known -> Countries.contain(known.name())).isPresent();
  }
}
