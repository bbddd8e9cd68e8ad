package io.newsgraph.analysis.amount;

import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Morpheme;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.WordList;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.ko.POS;

/**
 * Finds the quantities of an article. Reads the text once; a number is read only where a digit or a
 * number word begins a word.
 */
public final class AmountFinder {

  /** What stands right before a number that somebody estimates. */
  private static final List<String> ESTIMATES = WordList.lines(AmountFinder.class, "estimates.txt");

  private AmountFinder() {}

  /**
   * @param hedges the article's hedged stretches, in order of the text
   * @return the quantities in order of the text, no two overlapping
   */
  public static List<Amount> find(AnnotatedDocument document, List<Span> hedges) {
    String text = document.text();
    List<Amount> amounts = new ArrayList<>();
    int hedge = 0;
    int i = 0;
    while (i < text.length()) {
      AmountReading reading = AmountReader.mayStart(text, i) ? AmountReader.read(text, i) : null;
      if (reading == null || isWord(document, reading)) {
        i = nextStart(text, i);
        continue;
      }
      while (hedge < hedges.size() && hedges.get(hedge).end() <= reading.start()) {
        hedge++;
      }
      boolean hedged =
          hedge < hedges.size() && hedges.get(hedge).start() < reading.end()
              || isEstimate(text, reading.start());
      amounts.add(reading.toAmount(text, hedged));
      i = reading.end();
    }
    return amounts;
  }

  /** 소방서 추산 3천만원. */
  private static boolean isEstimate(String text, int start) {
    int end = start - 1;
    return end >= 0
        && text.charAt(end) == ' '
        && ESTIMATES.stream().anyMatch(word -> text.startsWith(word, end - word.length()));
  }

  /** 두통 is a headache and 한편 an adverb: no two barrels, no single piece. */
  private static boolean isWord(AnnotatedDocument document, AmountReading reading) {
    List<Morpheme> morphemes = document.morphemesIn(new Span(reading.start(), reading.end()));
    return !isDigit(document.text().charAt(reading.start()))
        && morphemes.size() == 1
        && morphemes.getFirst().length() == reading.end() - reading.start()
        && morphemes.getFirst().first() != POS.Tag.NR;
  }

  /** A number that is no amount is passed over whole: 010-1234-5678, 5·18, 3-1. */
  private static int nextStart(String text, int position) {
    int i = position + 1;
    if (!isDigit(text.charAt(position))) {
      return i;
    }
    while (i < text.length() && (isDigit(text.charAt(i)) || isJoint(text, i))) {
      i++;
    }
    return i;
  }

  private static boolean isJoint(String text, int index) {
    return ".,-·/:".indexOf(text.charAt(index)) >= 0
        && index + 1 < text.length()
        && isDigit(text.charAt(index + 1));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
