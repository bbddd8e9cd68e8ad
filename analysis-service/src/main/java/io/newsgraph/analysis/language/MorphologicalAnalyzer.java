package io.newsgraph.analysis.language;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Cuts text into morphemes with Lucene's nori and its mecab-ko dictionary.
 *
 * <p>Compounds are left whole ({@link DecompoundMode#NONE}): that alone keeps every offset exact,
 * because nori gives the parts of a contraction the offsets of the whole. Its dictionary is shared
 * by all instances and loaded with the first one.
 */
public final class MorphologicalAnalyzer {

  /** Longest run of punctuation that is read mark by mark; no sentence has a longer one. */
  private static final int MAX_MARKS = 16;

  /**
   * @param text any text; what the dictionary does not know comes out as one unknown word
   * @return the morphemes in order, punctuation included, white space left out
   */
  public List<Morpheme> analyze(String text) {
    List<Morpheme> morphemes = new ArrayList<>(text.length() / 2);
    // A tokenizer keeps state, so each text has its own; making one costs microseconds.
    try (KoreanTokenizer tokenizer =
        new KoreanTokenizer(
            KoreanTokenizer.DEFAULT_TOKEN_ATTRIBUTE_FACTORY,
            null,
            DecompoundMode.NONE,
            false,
            false)) {
      for (int start = 0; start < text.length(); start = lineEnd(text, start) + 1) {
        addLine(morphemes, text, start, tokenizer);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Reading from memory failed", e);
    }
    return List.copyOf(morphemes);
  }

  private static void addLine(
      List<Morpheme> morphemes, String text, int start, KoreanTokenizer tokenizer)
      throws IOException {
    String line = withoutLongMarks(text.substring(start, lineEnd(text, start)));
    OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);
    PartOfSpeechAttribute part = tokenizer.addAttribute(PartOfSpeechAttribute.class);
    open(tokenizer, line);
    while (!line.isBlank() && tokenizer.incrementToken()) {
      add(morphemes, text, start, offset, part);
    }
  }

  /** Gives a tokenizer its next line; it wants to be closed for that. */
  private static void open(KoreanTokenizer tokenizer, String line) throws IOException {
    tokenizer.close();
    tokenizer.setReader(new StringReader(line));
    tokenizer.reset();
  }

  /**
   * Each line is read by itself: behind more than one white space nori no longer holds it against
   * an ending that it begins a word, and would read the first word of a block wrongly.
   */
  private static int lineEnd(String text, int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }

  /**
   * The text with spaces for the rest of a long run of marks. Nori tries every length of such a run
   * at every place of it: a text of quotation marks alone would take it a hundred times as long.
   */
  private static String withoutLongMarks(String text) {
    char[] letters = null;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      run = Character.isLetterOrDigit(c) || Character.isSurrogate(c) ? 0 : run + 1;
      if (run > MAX_MARKS) {
        letters = letters == null ? text.toCharArray() : letters;
        letters[i] = ' ';
      }
    }
    return letters == null ? text : new String(letters);
  }

  private static void add(
      List<Morpheme> morphemes,
      String text,
      int lineStart,
      OffsetAttribute offset,
      PartOfSpeechAttribute part) {
    // White space is no morpheme, though nori takes it for part of the marks around it.
    int start = lineStart + offset.startOffset();
    int end = lineStart + offset.endOffset();
    for (int i = start; i <= end; i++) {
      boolean isEnd = i == end || Character.isWhitespace(text.charAt(i));
      if (isEnd && start < i) {
        morphemes.add(new Morpheme(part.getLeftPOS(), part.getRightPOS(), start, i));
      }
      start = isEnd ? i + 1 : start;
    }
  }
}
