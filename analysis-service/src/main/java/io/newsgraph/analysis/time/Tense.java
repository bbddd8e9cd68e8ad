package io.newsgraph.analysis.time;

import io.newsgraph.analysis.language.Hangul;
import io.newsgraph.analysis.language.PhraseTable;

/** Whether what an article tells of has happened: as the nearest predicate behind a time says. */
enum Tense {
  PAST,
  FUTURE,
  /** Newspapers announce in it, and describe in it what is past. */
  PRESENT,
  UNKNOWN;

  /** How far a predicate is looked for; beyond, it would belong to something else. */
  private static final int REACH = 120;

  /** Behind more of them a predicate belongs to something else. */
  private static final int MAX_SPEECHES = 2;

  /** Longer ones are quotations that nobody closed. */
  private static final int MAX_SPEECH = 300;

  private static final int FINAL_CONSONANTS = 28;
  private static final int RIEUL = 8;
  private static final int SSANG_SIOS = 20;
  private static final PhraseTable<Tense> FUTURE_WORDS =
      PhraseTable.read(Tense.class, "future-words.txt", fields -> FUTURE);

  /** The tense of the first predicate from {@code from} to the end of the sentence. */
  static Tense after(String text, int from) {
    int limit = Math.min(text.length(), from + REACH);
    int speeches = 0;
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '.' && !TimeCharacters.isDigit(text, i + 1)) {
        return UNKNOWN;
      }
      int close = speeches < MAX_SPEECHES ? speechEnd(text, i) : i;
      if (close > i) {
        speeches++;
        limit = Math.min(text.length(), limit + close - i);
        i = close;
        continue;
      }
      Tense tense = at(text, i, c);
      if (tense != UNKNOWN) {
        return tense;
      }
    }
    return UNKNOWN;
  }

  /** Where the speech closes that opens at a place, for its tense is its own; the place if none. */
  private static int speechEnd(String text, int open) {
    char c = text.charAt(open);
    boolean opens = c == '“' || c == '"' && TimeCharacters.at(text, open - 1) == ' ';
    if (!opens) {
      return open;
    }
    char closing = c == '“' ? '”' : '"';
    int limit = Math.min(text.length(), open + MAX_SPEECH);
    for (int i = open + 1; i < limit; i++) {
      if (text.charAt(i) == closing) {
        return i;
      }
    }
    return open;
  }

  private static Tense at(String text, int index, char c) {
    if (!Hangul.isSyllable(c)) {
      return UNKNOWN;
    }
    if (FUTURE_WORDS.at(text, index) != null) {
      return FUTURE;
    }
    int consonant = (c - '가') % FINAL_CONSONANTS;
    if (consonant == SSANG_SIOS) {
      return c == '겠' ? FUTURE : c == '있' ? UNKNOWN : PAST;
    }
    boolean isAdnominal = consonant == RIEUL && text.startsWith(" 것", index + 1);
    if (isAdnominal) {
      return FUTURE;
    }
    boolean isPresent =
        c == '다' && endsPresent(text, index) || c == '는' && isPresentAdnominal(text, index);
    return isPresent ? PRESENT : UNKNOWN;
  }

  /** 개막하는, 열리는: what goes on or is to come, whatever the tense of the sentence. */
  private static boolean isPresentAdnominal(String text, int index) {
    boolean isVerb =
        "하되르".indexOf(TimeCharacters.at(text, index - 1)) >= 0 || text.startsWith("열리", index - 2);
    return isVerb && TimeCharacters.at(text, index + 1) == ' ';
  }

  /** 연다, 열린다, 개최한다 at the end of a sentence: newspapers announce with it. */
  private static boolean endsPresent(String text, int index) {
    char before = TimeCharacters.at(text, index - 1);
    boolean hasNieun = Hangul.isSyllable(before) && (before - '가') % FINAL_CONSONANTS == 4;
    char after = TimeCharacters.at(text, index + 1);
    return hasNieun && (after == '.' || after == ',' || after == '\n' || after == '고');
  }
}
