package io.newsgraph.analysis.entity.recognition.person;

import io.newsgraph.analysis.entity.name.Countries;
import io.newsgraph.analysis.entity.name.ForeignNames;
import io.newsgraph.analysis.entity.name.KoreanNames;
import io.newsgraph.analysis.entity.name.NounReading;
import io.newsgraph.analysis.entity.name.PersonTitles;
import io.newsgraph.analysis.entity.name.WordSequence;
import io.newsgraph.analysis.language.Hangul;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;

/** Reads names from abroad by the age or 씨 behind them: 사토 미오(21), 쑨위페이(23) 씨, 네팔인 구룽 씨. */
final class AgedForeigner {

  private static final String MR = "씨";

  /** Whoever is said to be one has a name of another form. */
  private static final String KOREAN = "한국인";

  private AgedForeigner() {}

  /** The name whose last word is the one at {@code index}; null if there is none. */
  static Span endingAt(WordSequence words, int index) {
    if (index > 0 && isAged(words, index)) {
      return join(words, index - 1, index);
    }
    Span aged = agedMr(words, index);
    return aged == null ? mrFromCountry(words, index) : aged;
  }

  /** 사토 미오(21): two words that mean nothing, before an age. */
  private static boolean isAged(WordSequence words, int index) {
    Word last = words.get(index);
    if (!words.isSpaced(index)
        || !UntitledPersonRecognizer.hasAge(words.document().text(), last.end())) {
      return false;
    }
    Word first = words.get(index - 1);
    String text = words.document().text();
    // 염부 김판수(71): what stands before a Korean name is what he does.
    boolean isKorean = KoreanNames.mayBeFullName(text, last.start(), last.end());
    return !isKorean
        && !isFromCountry(first.of(text))
        && !KoreanNames.isUnnamed(last.of(text))
        && ForeignNames.mayFollow(words.document(), new Span(last.start(), last.end()))
        && ForeignNames.mayFollow(words.document(), new Span(first.start(), first.end()));
  }

  private static Span join(WordSequence words, int first, int last) {
    return new Span(words.get(first).start(), words.get(last).end());
  }

  /** 쑨위페이(23) 씨, 뱅상 로슈(41) 씨: with an age and 씨 whatever is no word is somebody's name. */
  private static Span agedMr(WordSequence words, int index) {
    String text = words.document().text();
    Word last = words.get(index);
    int note = words.behindParentheses(last.end());
    boolean isMr =
        UntitledPersonRecognizer.hasAge(text, last.end())
            && (text.startsWith(MR, note) || text.startsWith(" " + MR, note));
    if (!isMr
        || KoreanNames.isUnnamed(last.of(text))
        || KoreanNames.mayBeFullName(text, last.start(), last.end())
        || !isUnusual(words, index)) {
      return null;
    }
    boolean hasFirst = words.isSpaced(index) && isUnusual(words, index - 1);
    return join(words, hasFirst ? index - 1 : index, index);
  }

  /** 스리랑카인 프라디프 씨, 네팔인 아닐 구룽 씨: no age is told, but where they come from. */
  private static Span mrFromCountry(WordSequence words, int index) {
    String text = words.document().text();
    boolean isMr = text.startsWith(" " + MR, words.get(index).end());
    if (!isMr || index == 0 || !words.isSpaced(index) || !isUnusual(words, index)) {
      return null;
    }
    if (isFromCountry(words.get(index - 1).of(text))) {
      return join(words, index, index);
    }
    boolean isSecond =
        index > 1
            && words.isSpaced(index - 1)
            && isUnusual(words, index - 1)
            && isFromCountry(words.get(index - 2).of(text));
    return isSecond ? join(words, index - 1, index) : null;
  }

  private static boolean isUnusual(WordSequence words, int index) {
    Word word = words.get(index);
    String form = word.of(words.document().text());
    Span span = new Span(word.start(), word.end());
    return span.length() > 1
        && Hangul.isSyllables(form, 0, form.length())
        && !PersonTitles.contain(form)
        && !Countries.contain(form)
        && !isFromCountry(form)
        && !NounReading.isEveryday(words.document(), span)
        && !NounReading.isInflectedNoun(words.document(), span)
        && !NounReading.isClause(words.document(), span);
  }

  /** 스리랑카인 프라디프(33). */
  private static boolean isFromCountry(String word) {
    int end = word.length() - 1;
    return word.charAt(end) == '인'
        && !word.equals(KOREAN)
        && Countries.contain(word.substring(0, end));
  }
}
