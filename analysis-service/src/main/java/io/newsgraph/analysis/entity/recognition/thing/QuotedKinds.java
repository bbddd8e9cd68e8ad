package io.newsgraph.analysis.entity.recognition.thing;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.ThingKinds;
import io.newsgraph.analysis.entity.name.WordSequence;
import io.newsgraph.analysis.language.Bracketed;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.language.WordSet;
import java.util.List;
import java.util.Set;

/**
 * Tells what a quoted name names by a kind that does not stand beside it: ‘…’이라는 이름의 앱, ‘…’는 …
 * 소설이다, ‘…’이 1위에 올랐다. 이 책은 …, ‘…’와 ‘…’ 등 게임 9종.
 */
final class QuotedKinds {

  private static final WordSections WORDS = WordSections.of(QuotedKinds.class, "quoted-kinds.txt");
  private static final WordSections JOSA = WordSections.of(EntityType.class, "josa-by-part.txt");

  private static final Set<String> CALLED = WORDS.set("called");

  private static final Set<String> SAID = WORDS.set("said");

  /** What may stand between: 이라는 이름의, 라는 제목의. */
  private static final Set<String> NAMED = WordList.set(QuotedKinds.class, "called-by-name.txt");

  /** Words between the quotation and its kind: 라는 이름의 작은 모바일 앱. */
  private static final int REACH_OF_CALLED = 4;

  private static final Set<String> TOPICS = JOSA.set("topics");

  private static final List<String> COPULAS = WORDS.list("behind-kinds");

  private static final Set<String> THIS = WORDS.set("this");

  private static final Set<String> AND_OTHERS = WORDS.set("and-others");

  private static final WordSet NAMING = WordList.set(QuotedKinds.class, "naming-words.txt");

  private static final List<String> NAMED_AS =
      WordList.lines(QuotedKinds.class, "naming-verbs-behind.txt");

  private static final Set<String> AS = JOSA.set("instrumental");

  private static final Set<String> IS = WORDS.set("behind-names");

  /** What makers do, before a name that the sentence ends with: 재작년 만든 ‘밥친구’다. */
  private static final Set<String> MADE = WORDS.set("made");

  private static final List<String> ELSEWHERE = WORDS.list("elsewhere");

  /** How far before a name its kind may stand, in words of its sentence and the one before. */
  private static final int REACH_BACK = 30;

  /** How many sentences later 이 책 still speaks of it. */
  private static final int REACH_OF_THIS = 2;

  private static final int MIN_LENGTH = 2;

  /** Kinds of one syllable that nothing else is. */
  private static final WordSet SHORT = WORDS.set("short");

  private QuotedKinds() {}

  /** What the rest of the text says that it is; null for nothing. */
  static EntityType of(WordSequence words, Bracketed quoted) {
    int next = words.firstFrom(quoted.end());
    if (next >= words.size()) {
      return null;
    }
    String following = words.get(next).of(words.document().text());
    if (words.get(next).start() > quoted.end()) {
      return AND_OTHERS.contains(following) ? called(words, next) : null;
    }
    if (CALLED.contains(following)) {
      EntityType type = called(words, next);
      boolean isNamed = type == null && words.isSpaced(next + 1) && isNamed(words, next + 1);
      return isNamed ? told(words, quoted) : type;
    }
    if (isGiven(words, quoted, next)) {
      return told(words, quoted);
    }
    EntityType stated = TOPICS.contains(following) ? stated(words, next) : null;
    return stated == null ? shown(words, quoted, next) : stated;
  }

  /** The same where the name is one by what stands around it alone, whatever it looks like. */
  static EntityType ofNamed(WordSequence words, Bracketed quoted) {
    int next = words.firstFrom(quoted.end());
    boolean isAttached = next < words.size() && words.get(next).start() == quoted.end();
    if (!isAttached) {
      return null;
    }
    boolean isCalled =
        CALLED.contains(words.get(next).of(words.document().text()))
            && words.isSpaced(next + 1)
            && isNamed(words, next + 1);
    return isCalled || isGiven(words, quoted, next) ? of(words, quoted) : null;
  }

  /** 보고서에서 “…”며: what the report says, and not its title. */
  static boolean isSaid(WordSequence words, Bracketed quoted) {
    int next = words.firstFrom(quoted.end());
    return next < words.size()
        && words.get(next).start() == quoted.end()
        && SAID.contains(words.get(next).of(words.document().text()));
  }

  private static boolean isNamed(WordSequence words, int index) {
    return NAMED.contains(words.get(index).of(words.document().text()));
  }

  /** 이름은 ‘숨결’로, ‘가람 쿠페’로 명명됐다, 재작년 만든 ‘밥친구’다. */
  private static boolean isGiven(WordSequence words, Bracketed quoted, int next) {
    String text = words.document().text();
    int before = words.firstFrom(quoted.start()) - 1;
    boolean isBeside = before >= 0 && words.get(before).end() + 1 == quoted.start();
    String attached = words.get(next).of(text);
    if (isBeside && words.get(before).isIn(NAMING, text)) {
      return true;
    }
    boolean isCalledSo =
        AS.contains(attached)
            && words.isSpaced(next + 1)
            && NAMED_AS.stream().anyMatch(w -> text.startsWith(w, words.get(next + 1).start()));
    return isCalledSo
        || isBeside && IS.contains(attached) && MADE.contains(words.get(before).of(text));
  }

  /** The kind that the words before the name have told last; null for none. */
  private static EntityType told(WordSequence words, Bracketed quoted) {
    int before = words.firstFrom(quoted.start()) - 1;
    int sentence = before < 0 ? 0 : words.get(before).sentence();
    for (int i = before; i >= 0 && i > before - REACH_BACK; i--) {
      if (words.get(i).sentence() < sentence - 1) {
        return null;
      }
      EntityType type = isSpokenOf(words, i) ? kind(words, words.get(i)) : null;
      if (type != null) {
        return type;
      }
    }
    return null;
  }

  /** 앱을, 서비스가: not where it is, or with what: 드라마에서. */
  private static boolean isSpokenOf(WordSequence words, int index) {
    String word = words.get(index).of(words.document().text());
    return ELSEWHERE.stream().noneMatch(word::endsWith);
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
        EntityType type = kind(words, words.get(i + 1));
        return type == EntityType.ORGANIZATION ? null : type;
      }
    }
    return null;
  }

  private static boolean isQuoted(String text, Word word) {
    return word.start() > 0 && "‘《〈『「<".indexOf(text.charAt(word.start() - 1)) >= 0;
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
    if (end - start < MIN_LENGTH && !SHORT.contains(text, start, end)) {
      return null;
    }
    return ThingKinds.typeOf(text, start, end);
  }
}
