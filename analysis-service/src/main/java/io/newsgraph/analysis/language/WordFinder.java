package io.newsgraph.analysis.language;

import java.util.ArrayList;
import java.util.List;

/** Cuts sentences into words. */
final class WordFinder {

  private WordFinder() {}

  /**
   * @return the words of all sentences, in order of the text
   */
  static List<Word> find(String text, List<Sentence> sentences) {
    List<Word> words = new ArrayList<>(text.length() / 4);
    for (Sentence sentence : sentences) {
      add(words, text, sentence);
    }
    return words;
  }

  private static void add(List<Word> words, String text, Sentence sentence) {
    int i = sentence.start();
    while (i < sentence.end()) {
      int end = wordEnd(text, i, sentence.end());
      if (end > i) {
        words.add(new Word(text, i, end, sentence.index()));
      }
      i = Math.max(end, i + 1);
    }
  }

  private static int wordEnd(String text, int start, int limit) {
    int i = start;
    while (i < limit && (isLetter(text, i) || i > start && isJoint(text, i, limit))) {
      i++;
    }
    return i;
  }

  private static boolean isLetter(String text, int index) {
    char c = text.charAt(index);
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) && isLetterPair(text, index);
  }

  private static boolean isLetterPair(String text, int index) {
    int first = Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
    return first >= 0 && Character.isLetterOrDigit(text.codePointAt(first));
  }

  /** Marks within a word: GPT-4o, 3.5, AT&T, 1,200; and the + of LG U+. */
  private static boolean isJoint(String text, int index, int limit) {
    char mark = text.charAt(index);
    char before = text.charAt(index - 1);
    if (mark == '+') {
      return isLatin(before) || Character.isDigit(before);
    }
    if (index + 1 >= limit) {
      return false;
    }
    char after = text.charAt(index + 1);
    return switch (mark) {
      case '-' -> isLatin(before) && (isLatin(after) || Character.isDigit(after));
      case '&' -> isLatin(before) && isLatin(after);
      case '.', ',' -> Character.isDigit(before) && Character.isDigit(after);
      default -> false;
    };
  }

  private static boolean isLatin(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }
}
