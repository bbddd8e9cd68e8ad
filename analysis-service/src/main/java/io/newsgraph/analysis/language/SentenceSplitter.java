package io.newsgraph.analysis.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Splits blocks into sentences.
 *
 * <p>A full stop, question or exclamation mark ends a sentence where white space follows, or, after
 * a Korean ending, where the next sentence follows without one. Dots of decimals, dates, initials
 * and addresses do not, and neither does {@code …}. What stands in quotation marks or brackets is
 * never split; its closing mark ends the sentence only where the quotation is a sentence of its
 * own.
 */
public final class SentenceSplitter {

  private static final WordSections WORDS =
      WordSections.of(SentenceSplitter.class, "sentence-splitting.txt");

  /** Latin abbreviations that keep their dot within a sentence. */
  private static final Set<String> ABBREVIATIONS = WORDS.set("abbreviations");

  /** What goes on with a sentence after a closing quotation mark, even behind a space. */
  private static final Set<String> QUOTATION_PARTICLES = WORDS.set("particles");

  private final String text;
  private final List<Sentence> sentences = new ArrayList<>();

  private SentenceSplitter(String text) {
    this.text = text;
  }

  /**
   * @param brackets the pairs of marks in the document's blocks, in order of their opening marks
   * @return the sentences of all blocks, in order; a block of nothing but white space has none
   */
  public static List<Sentence> split(Document document, List<Bracketed> brackets) {
    SentenceSplitter splitter = new SentenceSplitter(document.text());
    int next = 0;
    for (TextBlock block : document.blocks()) {
      next = splitter.splitBlock(block, brackets, next);
    }
    return splitter.sentences;
  }

  /** Splits one block; returns the first pair of marks behind it. */
  private int splitBlock(TextBlock block, List<Bracketed> brackets, int firstBracket) {
    int next = firstBracket;
    int start = block.start();
    int i = block.start();
    while (i < block.end()) {
      Bracketed bracket = next < brackets.size() ? brackets.get(next) : null;
      boolean isOpening = bracket != null && bracket.start() == i;
      int end = isOpening ? bracket.end() : i + 1;
      if (start == i && Character.isWhitespace(text.charAt(i))) {
        start++;
      }
      boolean ends = isOpening ? endsSentence(bracket, start, block.end()) : endsAt(i, block.end());
      if (ends) {
        start = add(block, start, end);
      }
      i = end;
      while (next < brackets.size() && brackets.get(next).start() < i) {
        next++;
      }
    }
    add(block, start, block.end());
    return next;
  }

  private int add(TextBlock block, int start, int to) {
    int end = to;
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      sentences.add(new Sentence(sentences.size(), block.index(), start, end));
    }
    return to;
  }

  private boolean endsSentence(Bracketed bracket, int sentenceStart, int blockEnd) {
    char last = text.charAt(bracket.end() - 2);
    boolean isWholeSentence = sentenceStart == bracket.start();
    boolean closesSentence = last == '.' || isWholeSentence && (last == '?' || last == '!');
    boolean maySpeak = bracket.kind() == Bracketed.Kind.DOUBLE_QUOTES || isWholeSentence;
    if (!closesSentence || !maySpeak || !isSpaceOrEnd(bracket.end(), blockEnd)) {
      return false;
    }
    return !QUOTATION_PARTICLES.contains(nextWord(bracket.end(), blockEnd));
  }

  private boolean endsAt(int position, int blockEnd) {
    return switch (text.charAt(position)) {
      case '\n', '。', '！', '？' -> true;
      case '?', '!' -> isSpaceOrEnd(position + 1, blockEnd);
      case '.' -> dotEnds(position, blockEnd);
      default -> false;
    };
  }

  private boolean dotEnds(int dot, int blockEnd) {
    char before = charAt(dot - 1);
    if (isSpaceOrEnd(dot + 1, blockEnd)) {
      return !isWithinSentence(dot, before);
    }
    // Newspapers lose the space between sentences: 밝혔다.이번
    return isKoreanEnding(before) && Hangul.isSyllable(charAt(dot + 1));
  }

  private boolean isWithinSentence(int dot, char before) {
    if (Character.isDigit(before) || before == '.' || Character.isWhitespace(before)) {
      return true;
    }
    if (Hangul.isSyllable(before)) {
      return !Character.isLetterOrDigit(charAt(dot - 2)) && !isKoreanEnding(before);
    }
    return isLatin(before) && isAbbreviation(dot);
  }

  private boolean isAbbreviation(int dot) {
    int start = dot;
    while (start > 0 && dot - start < 5 && isLatin(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, dot).toLowerCase(Locale.ROOT);
    return word.length() == 1 || ABBREVIATIONS.contains(word);
  }

  private String nextWord(int from, int blockEnd) {
    int start = from;
    while (start < blockEnd && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < blockEnd && end - start < 6 && Hangul.isSyllable(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  private boolean isSpaceOrEnd(int position, int blockEnd) {
    return position >= blockEnd || Character.isWhitespace(text.charAt(position));
  }

  private char charAt(int position) {
    return position >= 0 && position < text.length() ? text.charAt(position) : ' ';
  }

  /** The last syllables of plain, polite and noun-like sentences. */
  private static boolean isKoreanEnding(char c) {
    return c == '다' || c == '요' || c == '까' || c == '죠' || c == '음' || c == '함';
  }

  private static boolean isLatin(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }
}
