package io.newsgraph.analysis.language;

import org.apache.lucene.analysis.ko.POS;

/**
 * The smallest piece of a word that means something, as nori cuts it. A compound of its dictionary
 * stays whole; a contraction such as 했 (하 + 았) is one morpheme with the tags of its first and its
 * last part.
 *
 * @param first tag of its first part, in the Sejong tag set: NNG common noun, NNP proper noun, J…
 *     josa and so on
 * @param last tag of its last part; the same as {@code first} for all but contractions
 * @param start first character in the article's text, in UTF-16 code units
 * @param end one past the last character
 */
public record Morpheme(POS.Tag first, POS.Tag last, int start, int end) {

  public int length() {
    return end - start;
  }

  /** The characters of {@code text} that it covers. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** A josa: the particle after a noun that tells its part in the sentence, such as 은, 를, 에서. */
  public boolean isJosa() {
    return switch (first) {
      case JKS, JKC, JKG, JKO, JKB, JKV, JKQ, JX, JC -> true;
      default -> false;
    };
  }

  /** A common or proper noun, simple or compound. */
  public boolean isNoun() {
    return isNoun(first) && isNoun(last);
  }

  private static boolean isNoun(POS.Tag tag) {
    return tag == POS.Tag.NNG || tag == POS.Tag.NNP;
  }

  /** Something that has a name of its own, as far as the dictionary knows. */
  public boolean isProperNoun() {
    return first == POS.Tag.NNP && last == POS.Tag.NNP;
  }

  /** A word in Latin letters, or a Chinese one. */
  public boolean isForeign() {
    return first == POS.Tag.SL || first == POS.Tag.SH;
  }

  /** A verb that helps the one before it, with its ending or without: 온 of 담아온. */
  public boolean isAuxiliary() {
    return first == POS.Tag.VX;
  }

  /** Part of a verb or adjective: stem, ending or copula. */
  public boolean isPredicate() {
    return switch (first) {
      case VV, VA, VX, VCP, VCN, VSV, XSV, XSA, EP, EF, EC, ETN, ETM -> true;
      default -> false;
    };
  }
}
