package io.newsgraph.analysis.entity.recognition.reference;

import io.newsgraph.analysis.entity.name.PersonTitles;
import io.newsgraph.analysis.entity.name.WordSequence;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the offices that somebody is put into: after 여운학 과장을 초대 센터장에 앉혔다 he is 여 센터장 as well. */
final class AppointedTitles {

  /** What stands behind an office that somebody gets. */
  private static final WordSet JOSA =
      WordList.set(AppointedTitles.class, "josa-behind-offices.txt");

  private final AnnotatedDocument document;
  private final Map<Integer, Set<String>> bySentence = new HashMap<>();

  AppointedTitles(WordSequence words) {
    this.document = words.document();
    String text = document.text();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      Optional<Span> title = PersonTitles.in(word, text);
      boolean isGiven =
          title.isPresent() && JOSA.contains(behind(words, title.get().end(), word.end()));
      if (isGiven) {
        bySentence
            .computeIfAbsent(word.sentence(), s -> new LinkedHashSet<>())
            .add(title.get().of(text));
      }
    }
  }

  /** The josa behind a title, or behind what it is called in short: 최고기술책임자(CTO)로. */
  private static String behind(WordSequence words, int titleEnd, int wordEnd) {
    String text = words.document().text();
    int closed = words.behindParentheses(wordEnd);
    if (titleEnd < wordEnd || closed == wordEnd) {
      return text.substring(titleEnd, wordEnd);
    }
    int end = closed;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(closed, end);
  }

  /** The offices given in the sentence of a place in the text, to whomever, each once. */
  Set<String> around(int position) {
    return document
        .sentenceAt(position)
        .map(sentence -> bySentence.getOrDefault(sentence.index(), Set.of()))
        .orElse(Set.of());
  }
}
