package io.newsgraph.analysis.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A phrase as people write it down in a resource file: {@code *ㄹ 수도 있*}. A space parts its words;
 * {@code *} stands for any beginning or end of a word, {@code ㄴ} or {@code ㄹ} for a syllable that
 * ends in it, and {@code $} behind the last word for the end of the sentence.
 */
final class WordPattern {

  /** 것으로 (알려|전해)* stands for two patterns. */
  private static final Pattern ALTERNATIVES = Pattern.compile("\\(([^()]*)\\)");

  private static final String FINAL_CONSONANTS = "ㄴㄹ";
  private static final int[] FINAL_NUMBERS = {4, 8};
  private static final int FINALS = 28;

  private final List<Element> elements;
  private final boolean endsSentence;

  private WordPattern(String line) {
    endsSentence = line.endsWith("$");
    String words = endsSentence ? line.substring(0, line.length() - 1) : line;
    elements = List.of(words.strip().split(" +")).stream().map(Element::parse).toList();
  }

  /** The patterns of one line, one for each choice of its alternatives. */
  static List<WordPattern> parse(String line) {
    Matcher matcher = ALTERNATIVES.matcher(line);
    if (!matcher.find()) {
      return List.of(new WordPattern(line));
    }
    List<WordPattern> patterns = new ArrayList<>();
    for (String choice : matcher.group(1).split("\\|", -1)) {
      patterns.addAll(
          parse(line.substring(0, matcher.start()) + choice + line.substring(matcher.end())));
    }
    return patterns;
  }

  int size() {
    return elements.size();
  }

  /** Index of the last word whose beginning is given, by which it is looked up; -1 for none. */
  int anchor() {
    for (int i = elements.size() - 1; i >= 0; i--) {
      if (!elements.get(i).openStart()) {
        return i;
      }
    }
    return -1;
  }

  char firstCharacterOf(int element) {
    return elements.get(element).literal().charAt(0);
  }

  /** Whether it matches the words from {@code first} on; all of one sentence. */
  boolean matches(List<Word> words, int first, String text) {
    int last = first + elements.size() - 1;
    if (first < 0 || last >= words.size() || !isOneSentence(words, first, last)) {
      return false;
    }
    for (int i = elements.size() - 1; i >= 0; i--) {
      Word word = words.get(first + i);
      if (!elements.get(i).matches(text, word.start(), word.end())) {
        return false;
      }
    }
    return true;
  }

  private boolean isOneSentence(List<Word> words, int first, int last) {
    int sentence = words.get(last).sentence();
    boolean isEnd = last + 1 == words.size() || words.get(last + 1).sentence() != sentence;
    return words.get(first).sentence() == sentence && (isEnd || !endsSentence);
  }

  /**
   * @param consonant number of the final consonant before {@code literal}; 0 for none
   */
  private record Element(boolean openStart, int consonant, String literal, boolean openEnd) {

    static Element parse(String word) {
      boolean openStart = word.startsWith("*");
      boolean openEnd = word.length() > 1 && word.endsWith("*");
      String literal = word.substring(openStart ? 1 : 0, word.length() - (openEnd ? 1 : 0));
      int consonant = literal.isEmpty() ? -1 : FINAL_CONSONANTS.indexOf(literal.charAt(0));
      return consonant < 0
          ? new Element(openStart, 0, literal, openEnd)
          : new Element(openStart, FINAL_NUMBERS[consonant], literal.substring(1), openEnd);
    }

    boolean matches(String text, int start, int end) {
      int spare = end - start - literal.length();
      if (spare < 0) {
        return false;
      }
      if (!openStart) {
        return text.startsWith(literal, start) && (openEnd || spare == 0);
      }
      int found = openEnd ? text.indexOf(literal, start, end) : end - literal.length();
      return found >= start && text.startsWith(literal, found) && fitsConsonant(text, start, found);
    }

    private boolean fitsConsonant(String text, int start, int at) {
      if (consonant == 0) {
        return true;
      }
      char before = at > start ? text.charAt(at - 1) : ' ';
      return Hangul.isSyllable(before) && (before - '가') % FINALS == consonant;
    }
  }
}
