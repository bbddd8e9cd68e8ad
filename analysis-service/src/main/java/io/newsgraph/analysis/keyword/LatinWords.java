package io.newsgraph.analysis.keyword;

import io.newsgraph.analysis.language.Morpheme;
import java.util.List;
import org.apache.lucene.analysis.ko.POS;

/** Words in Latin letters, which nori cuts at every digit and mark: GPT-4o, HBM3E, 5G, R&D. */
final class LatinWords {

  /** Marks within a word. */
  private static final String JOINING = "-&+";

  /** Marks beside which Latin letters are a piece of an address or of a file's name. */
  private static final String OF_WEB = "@._/:=?~#\\";

  /** Letters that make a term of a digit: 5G, 3D, 4K; others are units, as in 5W. */
  private static final String GENERATIONS = "GDK";

  private LatinWords() {}

  /** The first morpheme behind a word with Latin letters; {@code first} where there is none. */
  static int end(List<Morpheme> morphemes, String text, int first) {
    boolean isGeneration =
        isNumber(morphemes.get(first))
            && first + 1 < morphemes.size()
            && isLetter(morphemes, text, first + 1);
    if (morphemes.get(first).first() != POS.Tag.SL && !isGeneration) {
      return first;
    }
    int end = isGeneration ? first + 2 : first + 1;
    int next = end;
    while (next < morphemes.size() && isAttached(morphemes, next)) {
      Morpheme morpheme = morphemes.get(next);
      if (morpheme.first() == POS.Tag.SL || isNumber(morpheme)) {
        end = next + 1;
      } else if (next > end || !isJoining(morpheme, text)) {
        break;
      }
      next++;
    }
    return end;
  }

  /** Whether a word is a piece of an address: example and com of desk@news.example.com. */
  static boolean isOfWeb(String text, Morpheme first, Morpheme last) {
    return isMark(text, first.start() - 1) && isInk(text, first.start() - 2)
        || isMark(text, last.end()) && isInk(text, last.end() + 1);
  }

  private static boolean isMark(String text, int position) {
    return position >= 0 && position < text.length() && OF_WEB.indexOf(text.charAt(position)) >= 0;
  }

  private static boolean isInk(String text, int position) {
    return position >= 0
        && position < text.length()
        && text.charAt(position) < 0x80
        && !Character.isWhitespace(text.charAt(position));
  }

  private static boolean isNumber(Morpheme morpheme) {
    return morpheme.first() == POS.Tag.SN;
  }

  /** The G of 5G, the D of 3D: one capital letter behind one digit. */
  private static boolean isLetter(List<Morpheme> morphemes, String text, int index) {
    Morpheme letter = morphemes.get(index);
    return isAttached(morphemes, index)
        && morphemes.get(index - 1).length() == 1
        && letter.first() == POS.Tag.SL
        && letter.length() == 1
        && GENERATIONS.indexOf(text.charAt(letter.start())) >= 0;
  }

  private static boolean isAttached(List<Morpheme> morphemes, int index) {
    return morphemes.get(index - 1).end() == morphemes.get(index).start();
  }

  private static boolean isJoining(Morpheme morpheme, String text) {
    return morpheme.length() == 1 && JOINING.indexOf(text.charAt(morpheme.start())) >= 0;
  }
}
