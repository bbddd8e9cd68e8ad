package io.newsgraph.analysis.entity.recognition.thing;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.QuotationCues;
import io.newsgraph.analysis.entity.name.WordSequence;
import io.newsgraph.analysis.language.Bracketed;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.language.WordSet;
import java.util.List;
import java.util.Set;

/**
 * Tells works in an article about an exhibition, where no word says which kind they are: ‘…’이 걸렸다.
 */
final class ExhibitionContext {

  private static final WordSet WORDS =
      WordList.set(ExhibitionContext.class, "exhibition-words.txt");

  /** How often an article about an exhibition speaks of it. */
  private static final int MIN_WORDS = 2;

  private static final List<String> SHOWN =
      WordList.lines(ExhibitionContext.class, "exhibiting-verbs.txt");

  private static final Set<String> MAKING =
      WordList.set(ExhibitionContext.class, "making-verbs-of-artists.txt");

  private static final Set<String> ARGUMENT_JOSA =
      WordSections.of(EntityType.class, "josa-by-part.txt").set("arguments-and-also");

  /** Words between a name and what is done with it. */
  private static final int REACH = 6;

  private ExhibitionContext() {}

  static boolean isAbout(WordSequence words) {
    String text = words.document().text();
    int found = 0;
    for (int i = 0; i < words.size() && found < MIN_WORDS; i++) {
      found += words.get(i).nounEndIn(WORDS, text) >= 0 ? 1 : 0;
    }
    return found >= MIN_WORDS;
  }

  /** Whether a work is shown or was made, by the words beside its name. */
  static boolean shows(WordSequence words, Bracketed quoted) {
    String text = words.document().text();
    Word before = QuotationCues.wordBefore(words, quoted);
    if (before != null && MAKING.contains(before.of(text))) {
      return true;
    }
    int josa = words.firstFrom(quoted.end());
    boolean isArgument =
        josa < words.size()
            && words.get(josa).start() == quoted.end()
            && ARGUMENT_JOSA.contains(words.get(josa).of(text));
    for (int i = josa + 1; isArgument && i <= josa + REACH && words.followsDirectly(i); i++) {
      int start = words.get(i).start();
      if (SHOWN.stream().anyMatch(verb -> text.startsWith(verb, start))) {
        return true;
      }
    }
    return false;
  }
}
