package io.newsgraph.analysis.entity.recognition.learnt;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Sentence;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.language.WordSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what an article tells to be a word and no name: AICT는 AI와 ICT를 합쳐 만든 말이다. */
final class CoinedWords {

  private static final WordSet WORDS = WordList.set(CoinedWords.class, "words-for-words.txt");

  /** Forms of the copula that end a sentence. */
  private static final List<String> COPULAS =
      WordList.lines(CoinedWords.class, "copulas-of-definitions.txt");

  private static final WordSet TOPICS =
      WordSections.of(EntityType.class, "josa-by-part.txt").set("topics");

  private CoinedWords() {}

  static Set<String> in(AnnotatedDocument document) {
    Set<String> coined = new HashSet<>();
    List<Word> words = document.words();
    for (int i = 0; i < words.size(); i++) {
      boolean isLast =
          i + 1 == words.size() || words.get(i + 1).sentence() != words.get(i).sentence();
      if (isLast && isWordForWords(document.text(), words.get(i))) {
        addTopic(document, words.get(i).sentence(), coined);
      }
    }
    return coined;
  }

  private static boolean isWordForWords(String text, Word word) {
    for (String copula : COPULAS) {
      int end = word.end() - copula.length();
      boolean isCopula = end > word.start() && text.startsWith(copula, end);
      if (isCopula && WORDS.contains(text, word.start(), end)) {
        return true;
      }
    }
    return false;
  }

  /** What the sentence opens with as its topic, without marks around it. */
  private static void addTopic(AnnotatedDocument document, int index, Set<String> coined) {
    Sentence sentence = document.sentences().get(index);
    String text = document.text();
    int space = text.indexOf(' ', sentence.start());
    boolean hasTopic =
        space > sentence.start() + 1
            && space < sentence.end()
            && TOPICS.contains(text, space - 1, space);
    if (hasTopic) {
      coined.add(unmarked(text.substring(sentence.start(), space - 1)));
    }
  }

  private static String unmarked(String topic) {
    boolean isMarked = topic.length() > 2 && !Character.isLetterOrDigit(topic.charAt(0));
    return isMarked ? topic.substring(1, topic.length() - 1) : topic;
  }
}
