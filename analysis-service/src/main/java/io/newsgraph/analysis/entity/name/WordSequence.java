package io.newsgraph.analysis.entity.name;

import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Bracketed;
import io.newsgraph.analysis.language.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A document's words as they are read aloud: what stands in parentheses is passed over, so that 대표
 * follows KT in {@code KT(오른쪽) 대표}.
 */
public final class WordSequence {

  private final AnnotatedDocument document;
  private final String text;
  private final List<Word> words;
  private final Map<Integer, Integer> parenthesesEnds = new HashMap<>();

  /** Which words follow the one before directly: asked by every finder. */
  private final boolean[] follows;

  public WordSequence(AnnotatedDocument document) {
    this.document = document;
    this.text = document.text();
    List<Bracketed> parentheses =
        document.brackets().stream()
            .filter(bracket -> bracket.kind() == Bracketed.Kind.PARENTHESES)
            .toList();
    parentheses.forEach(bracket -> parenthesesEnds.put(bracket.start(), bracket.end()));
    words = parentheses.isEmpty() ? document.words() : outside(parentheses);
    follows = new boolean[words.size()];
    for (int i = 1; i < follows.length; i++) {
      Word before = words.get(i - 1);
      Word word = words.get(i);
      follows[i] = before.sentence() == word.sentence() && isPassedOver(before.end(), word.start());
    }
  }

  private List<Word> outside(List<Bracketed> parentheses) {
    List<Word> outside = new ArrayList<>(document.words().size());
    int next = 0;
    int insideUntil = 0;
    for (Word word : document.words()) {
      while (next < parentheses.size() && parentheses.get(next).start() < word.start()) {
        insideUntil = Math.max(insideUntil, parentheses.get(next++).end());
      }
      if (word.start() >= insideUntil) {
        outside.add(word);
      }
    }
    return outside;
  }

  /** The document whose words these are. */
  public AnnotatedDocument document() {
    return document;
  }

  /** How many words there are. */
  public int size() {
    return words.size();
  }

  /** The word at an index, from 0. */
  public Word get(int index) {
    return words.get(index);
  }

  /** Index of the first word that starts at {@code position} or later. */
  public int firstFrom(int position) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).start() < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether the word at {@code index} has one before it with nothing but space between the two. */
  public boolean followsDirectly(int index) {
    return index > 0 && index < follows.length && follows[index];
  }

  /** Whether nothing but spaces and parentheses stands between two places. */
  public boolean isPassedOver(int start, int end) {
    int i = start;
    while (i < end) {
      if (text.charAt(i) == ' ') {
        i++;
        continue;
      }
      Integer closed = parenthesesEnds.get(i);
      if (closed == null) {
        return false;
      }
      i = closed;
    }
    return i == end;
  }

  /** Where the parentheses that open at {@code position} end; {@code position} if none do. */
  public int behindParentheses(int position) {
    return parenthesesEnds.getOrDefault(position, position);
  }

  /** Whether exactly one space stands between the word at {@code index} and the one before it. */
  public boolean isSpaced(int index) {
    return followsDirectly(index) && words.get(index - 1).end() + 1 == words.get(index).start();
  }
}
