package io.newsgraph.analysis.quotation;

/**
 * An eojeol: what stands between two spaces, a noun with its josa or a predicate with its endings.
 * A quotation in marks is one eojeol together with what is attached to its closing mark.
 *
 * @param start first character in the article's text, in UTF-16 code units
 * @param end one past its last letter, without the punctuation behind it
 * @param nounEnd where its noun ends and its josa begins; {@code end} where there is no josa
 * @param part what it does in its sentence
 * @param pauses whether a comma or the like follows it
 * @param quoted what it has between quotation marks, null for most
 */
record Eojeol(int start, int end, int nounEnd, Part part, boolean pauses, Quoted quoted) {

  /** What an eojeol does in its sentence, as its last morpheme tells. */
  enum Part {
    /** A noun with 은, 는 or 도. */
    TOPIC,
    /** A noun with 이, 가 or 께서. */
    SUBJECT,
    /** A noun with 을 or 를. */
    OBJECT,
    /** A noun with 의. */
    GENITIVE,
    /** A noun with another josa: 에서, 에게, 로. */
    OBLIQUE,
    /** A noun by itself. */
    NOUN,
    /** 이, 그, 한 and the like before a noun. */
    DETERMINER,
    ADVERB,
    /** A predicate that another clause follows: 열고, 만나. */
    CONNECTIVE,
    /** A predicate before the noun that it tells of: 열린, 만난. */
    ADNOMINAL,
    /** A predicate that ends the sentence: 말했다. */
    FINAL
  }

  boolean is(Part... parts) {
    for (Part one : parts) {
      if (part == one) {
        return true;
      }
    }
    return false;
  }

  boolean isPredicate() {
    return is(Part.CONNECTIVE, Part.ADNOMINAL, Part.FINAL);
  }
}
