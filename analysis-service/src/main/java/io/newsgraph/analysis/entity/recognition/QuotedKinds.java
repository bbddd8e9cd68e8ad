package io.newsgraph.analysis.entity.recognition;

import io.newsgraph.analysis.language.Bracketed;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordList;
import java.util.List;
import java.util.Set;

/**
 * Tells what a quoted name names by a kind that does not stand beside it: ‘…’이라는 이름의 앱, ‘…’는 …
 * 소설이다, ‘…’이 1위에 올랐다. 이 책은 ….
 */
final class QuotedKinds {

  private static final List<String> CALLED = List.of("이라는", "라는", "이란", "란");

  /** What may stand between: 이라는 이름의, 라는 제목의. */
  private static final Set<String> NAMED = WordList.set(QuotedKinds.class, "called-by-name.txt");

  /** Words between the quotation and its kind: 라는 이름의 작은 모바일 앱. */
  private static final int REACH_OF_CALLED = 4;

  private static final Set<String> TOPICS = Set.of("은", "는");

  private static final List<String> COPULAS = List.of("이다", "다", "이었다", "였다", "으로", "로");

  private static final Set<String> THIS = Set.of("이", "해당");

  /** How many sentences later 이 책 still speaks of it. */
  private static final int REACH_OF_THIS = 2;

  private static final int MIN_LENGTH = 2;

  /** Kinds of one syllable that nothing else is. */
  private static final Set<String> SHORT = Set.of("책", "곡", "앱", "약", "배", "차");

  private QuotedKinds() {}

  /** What the rest of the text says that it is; null for nothing. */
  static EntityType of(WordSequence words, Bracketed quoted) {
    int next = words.firstFrom(quoted.end());
    if (next >= words.size() || words.get(next).start() > quoted.end()) {
      return null;
    }
    String attached = words.get(next).of(words.document().text());
    if (CALLED.contains(attached)) {
      return called(words, next);
    }
    EntityType stated = TOPICS.contains(attached) ? stated(words, next) : null;
    return stated == null ? shown(words, quoted, next) : stated;
  }

  private static EntityType called(WordSequence words, int called) {
    String text = words.document().text();
    for (int i = called + 1; i <= called + REACH_OF_CALLED && words.isSpaced(i); i++) {
      Word word = words.get(i);
      EntityType type = kind(words, word);
      boolean goesOn = words.isSpaced(i + 1) && kind(words, words.get(i + 1)) != null;
      if (type != null && !goesOn) {
        return type;
      }
      if (!NAMED.contains(word.of(text)) && word.nounEnds().length > 1) {
        return null;
      }
    }
    return null;
  }

  /** ‘…’는 5년을 들여 만든 게임이다: the last word of its sentence, with the copula. */
  private static EntityType stated(WordSequence words, int topic) {
    String text = words.document().text();
    int sentence = words.get(topic).sentence();
    int last = topic;
    while (last + 1 < words.size() && words.get(last + 1).sentence() == sentence) {
      last++;
    }
    if (last == topic) {
      return null;
    }
    Word word = words.get(last);
    for (String copula : COPULAS) {
      int end = word.end() - copula.length();
      boolean isNoun = end - word.start() >= MIN_LENGTH && word.of(text).endsWith(copula);
      EntityType type = isNoun ? kind(text, word.start(), end) : null;
      if (type != null) {
        return type;
      }
    }
    return null;
  }

  /** … 1위를 지킨다. 이 책을 쓴 …: with nothing quoted between. */
  private static EntityType shown(WordSequence words, Bracketed quoted, int from) {
    String text = words.document().text();
    int sentence = words.get(from).sentence();
    for (int i = from + 1; i + 1 < words.size(); i++) {
      Word word = words.get(i);
      if (word.sentence() > sentence + REACH_OF_THIS || isQuoted(text, word)) {
        return null;
      }
      if (word.sentence() > sentence && THIS.contains(word.of(text)) && words.isSpaced(i + 1)) {
        return kind(words, words.get(i + 1));
      }
    }
    return null;
  }

  private static boolean isQuoted(String text, Word word) {
    return word.start() > 0 && "‘《〈『「".indexOf(text.charAt(word.start() - 1)) >= 0;
  }

  /** What a word says of which kind something is, whatever its josa. */
  private static EntityType kind(WordSequence words, Word word) {
    for (int end : word.nounEnds()) {
      EntityType type = kind(words.document().text(), word.start(), end);
      if (type != null) {
        return type;
      }
    }
    return null;
  }

  private static EntityType kind(String text, int start, int end) {
    if (end - start < MIN_LENGTH && !SHORT.contains(text.substring(start, end))) {
      return null;
    }
    return ThingKinds.typeOf(text, start, end);
  }
}
