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
      OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);
      PartOfSpeechAttribute part = tokenizer.addAttribute(PartOfSpeechAttribute.class);
      tokenizer.setReader(new StringReader(text));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        add(morphemes, text, offset, part);
      }
      tokenizer.end();
    } catch (IOException e) {
      throw new UncheckedIOException("Reading from memory failed", e);
    }
    return List.copyOf(morphemes);
  }

  private static void add(
      List<Morpheme> morphemes, String text, OffsetAttribute offset, PartOfSpeechAttribute part) {
    int start = offset.startOffset();
    int end = offset.endOffset();
    // White space is no morpheme, though nori takes it for part of the sign before it.
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      morphemes.add(new Morpheme(part.getLeftPOS(), part.getRightPOS(), start, end));
    }
  }
}
