package io.newsgraph.analysis.entity.recognition.article;

import io.newsgraph.analysis.entity.name.ForeignNames;
import io.newsgraph.analysis.entity.name.KnownNames;
import io.newsgraph.analysis.entity.name.WordSequence;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSet;
import java.util.HashSet;
import java.util.Set;

/**
 * The states of an article that are on no list: an article with a 노르덴 국방부 or a 노르덴 공화국 is about a
 * state 노르덴, and its 노르덴 총리 is nobody called 노르덴.
 */
public final class States {

  private static final WordSet KINDS = WordList.set(States.class, "state-kinds.txt");
  private static final WordSet AUTHORITIES = WordList.set(States.class, "state-authorities.txt");

  private States() {}

  /** The authority of a state that the word at an index is, josa aside: 국방부 of 국방부는; or null. */
  public static Span authorityAt(WordSequence words, int index) {
    return nounAt(words, index, AUTHORITIES);
  }

  /** Whether a word says that the one before it names a state: 공화국. */
  public static boolean isKind(String word) {
    return KINDS.contains(word);
  }

  /** The names of states, without their kinds. */
  static Set<String> in(WordSequence words) {
    Set<String> states = new HashSet<>();
    for (int i = 1; i < words.size(); i++) {
      boolean isState =
          words.isSpaced(i)
              && isKindOrAuthority(words.get(i), words.document().text())
              && mayBeState(words, words.get(i - 1));
      if (isState) {
        states.add(words.get(i - 1).of(words.document().text()));
      }
    }
    return states;
  }

  private static boolean isKindOrAuthority(Word word, String text) {
    return word.nounEndIn(KINDS, text) >= 0 || word.nounEndIn(AUTHORITIES, text) >= 0;
  }

  /** The one of some nouns that the word at an index is, josa aside; null if it is none. */
  public static Span nounAt(WordSequence words, int index, WordSet nouns) {
    Word word = words.get(index);
    int end = word.nounEndIn(nouns, words.document().text());
    return end < 0 ? null : new Span(word.start(), end);
  }

  /** The kind of state that the word at an index is, josa aside: 공화국 of 공화국에서; or null. */
  public static Span kindAt(WordSequence words, int index) {
    return nounAt(words, index, KINDS);
  }

  private static boolean mayBeState(WordSequence words, Word word) {
    AnnotatedDocument document = words.document();
    Span span = new Span(word.start(), word.end());
    return ForeignNames.mayBePart(document, span)
        && !KnownNames.all().contain(document.text(), span.start(), span.end());
  }
}
