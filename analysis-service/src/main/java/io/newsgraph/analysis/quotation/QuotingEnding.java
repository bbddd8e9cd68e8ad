package io.newsgraph.analysis.quotation;

import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.language.WordSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What follows an utterance and makes it one. */
enum QuotingEnding {
  /** 고, 라고: a verb of saying follows. */
  CITING,
  /** 며, 라면서: something else that the speaker does or says follows. */
  LINKING,
  /** 는, 라는: a noun for what is said follows. */
  ADNOMINAL,
  /** 으로 behind 것: a verb of foreseeing follows. */
  FORESEEING,
  /** Nothing: the quotation stands by itself. */
  BARE;

  private static final Map<String, QuotingEnding> ENDINGS = endings();
  private static final int LONGEST = 5;

  /** How the verb begins that makes predicates of nouns: 투자하고 cites nothing. */
  private static final char DOES = '하';

  /** Last syllables of an utterance before the quoting ending: 한다고, 가라고, 하자고, 하느냐고. */
  private static final WordSet MOODS =
      WordSections.of(QuotingEnding.class, "utterances.txt").set("moods");

  private static Map<String, QuotingEnding> endings() {
    Map<String, QuotingEnding> endings = new HashMap<>();
    for (String line : WordList.lines(QuotingEnding.class, "quoting-endings.txt")) {
      String[] words = line.split(" ");
      endings.put(words[0], valueOf(words[1].toUpperCase(Locale.ROOT)));
    }
    return endings;
  }

  /** What the word from {@code start} to {@code end}, behind a closing mark, is; null if none. */
  static QuotingEnding of(String text, int start, int end) {
    return end - start > LONGEST ? null : ENDINGS.get(text.substring(start, end));
  }

  /** Where the utterance of an eojeol ends, before its quoting ending: 밝힌다 in 밝힌다고; or -1. */
  static int utteranceEnd(String text, int start, int end) {
    for (int i = end - 1; i > start + 1 && end - i <= LONGEST; i--) {
      boolean isMood = MOODS.contains(text, i - 1, i) && text.charAt(i) != DOES;
      if (isMood && ENDINGS.containsKey(text.substring(i, end))) {
        return i;
      }
    }
    return -1;
  }
}
