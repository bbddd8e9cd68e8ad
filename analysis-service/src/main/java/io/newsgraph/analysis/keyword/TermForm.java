package io.newsgraph.analysis.keyword;

/** What a term's form alone tells about how common it is. */
enum TermForm {
  /** Several words, such as 전략적 파트너십. */
  PHRASE(0.002),
  /** One word of four syllables and more, most often a compound or a name. */
  LONG_WORD(0.004),
  /** Three syllables, or a short word in Latin letters. */
  WORD(0.008),
  /** Two syllables: most of them are everyday nouns. */
  SHORT_WORD(0.02);

  private final double priorRate;

  TermForm(double priorRate) {
    this.priorRate = priorRate;
  }

  /** Share of articles expected to have such a term before any was counted, 0 to 1. */
  double priorRate() {
    return priorRate;
  }

  static TermForm of(String term) {
    if (term.indexOf(' ') >= 0) {
      return PHRASE;
    }
    if (term.length() >= 4) {
      return LONG_WORD;
    }
    boolean isHangul = term.codePoints().allMatch(c -> c >= '가' && c <= '힣');
    return term.length() == 2 && isHangul ? SHORT_WORD : WORD;
  }
}
