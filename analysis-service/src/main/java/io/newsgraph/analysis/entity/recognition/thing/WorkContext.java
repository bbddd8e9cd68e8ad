package io.newsgraph.analysis.entity.recognition.thing;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.KnownNames;
import io.newsgraph.analysis.entity.name.KoreanNames;
import io.newsgraph.analysis.entity.name.WordSequence;
import io.newsgraph.analysis.language.Bracketed;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.language.WordSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells a work by what its sentence does with it: ‘…’를 펴냈다, ‘…’를 오는 1일 개봉한다; or by whose it is: 소설가
 * 홍길동의 ‘…’.
 */
final class WorkContext {

  private static final List<String> VERBS = WordList.lines(WorkContext.class, "work-verbs.txt");
  private static final Set<String> CREATORS = WordList.set(EntityType.class, "creators.txt");

  private static final WordSet CREATOR_WORDS = new WordSet(List.copyOf(CREATORS));

  /** Words of a name with its calling: 소설가 홍길동, 홍 감독. */
  private static final int NAME_REACH = 2;

  private static final WordSections JOSA = WordSections.of(EntityType.class, "josa-by-part.txt");

  private static final Set<String> OBJECT_JOSA = JOSA.set("objects");

  /** Those of whom one expects works: 윤동주의 ‘…’. */
  private static final Set<String> KNOWN = WordList.set(WorkContext.class, "known-creators.txt");

  private static final WordSet STATIONS =
      WordList.set(WorkContext.class, "stations-before-works.txt");

  /** What somebody has done with a work: 그린. */
  private static final Set<String> CREATING =
      WordList.set(WorkContext.class, "creating-verbs-before-works.txt");

  private static final WordSet SUBJECT_JOSA = JOSA.set("topics-and-subjects");

  /** Words between a name and its verb: ‘…’를 오는 11월 1일 전국에서 개봉한다. */
  private static final int REACH = 6;

  /** Josa by which a quoted name is the object or the subject of what follows. */
  private static final Set<String> ARGUMENT_JOSA = JOSA.set("arguments");

  private static final WordSections WORDS =
      WordSections.of(WorkContext.class, "signs-of-works.txt");

  /** ‘…’, ‘…’ 등을 펴냈다: the last of several. */
  private static final Set<String> AND_OTHERS = WORDS.set("and-others");

  /** Endings of verbs before a noun: 연출한 ‘…’, 펴낸 ‘…’. */
  private static final WordSet ADNOMINAL =
      WordSections.of(EntityType.class, "endings-before-nouns.txt").set("of-works");

  private static final char OWNER = '의';

  /** ‘…’ 시즌2. */
  private static final String SEASON = "시즌";

  private static final Set<String> MEANS = JOSA.set("instrumental");
  private static final String PRIZE = "상을";

  /** 대상을 may be what something is done to. */
  private static final int MIN_PRIZE = 5;

  private static final List<String> WINNING = WORDS.list("winning");
  private static final List<String> DEBUT = WORDS.list("debut");

  private static final WordSections OWN = WordSections.of(EntityType.class, "own-works.txt");

  private static final WordSet OWN_WORKS =
      new WordSet(
          Stream.of("works", "books", "books-listed")
              .map(OWN::list)
              .flatMap(List::stream)
              .toList());

  /** Josa of what a list is of: 대표작으로, 저서로는, 대표작에는. */
  private static final WordSet LISTING_JOSA = WORDS.set("listing");

  private WorkContext() {}

  static boolean isOf(WordSequence words, Bracketed quoted) {
    int next = words.firstFrom(quoted.end());
    boolean isSeason =
        next < words.size()
            && words.get(next).start() == quoted.end() + 1
            && words.document().text().startsWith(SEASON, quoted.end() + 1);
    return isSeason
        || isBroadcast(words, quoted)
        || isBySomebody(words, quoted)
        || isMade(words, quoted)
        || isMadeBefore(words, quoted)
        || isByCreator(words, quoted)
        || isCreators(words, quoted)
        || isListed(words, quoted);
  }

  /** 대표작으로는 ‘…’, 10년 만에 다시 쓴 ‘…’ 등이 있다. */
  private static boolean isListed(WordSequence words, Bracketed quoted) {
    String text = words.document().text();
    int before = words.firstFrom(quoted.start()) - 1;
    if (before < 0) {
      return false;
    }
    int sentence = words.get(before).sentence();
    int first = words.firstFrom(words.document().sentences().get(sentence).start());
    // 그의 대표작으로는
    boolean isOwned = first < before && text.charAt(words.get(first).end() - 1) == OWNER;
    Word opening = words.get(isOwned ? first + 1 : first);
    int end = opening.nounEndIn(OWN_WORKS, text);
    return end > 0 && LISTING_JOSA.contains(text, end, opening.end());
  }

  /** tvN ‘…’, KBS 2TV ‘…’. */
  private static boolean isBroadcast(WordSequence words, Bracketed quoted) {
    int index = words.firstFrom(quoted.start()) - 1;
    return index >= 0
        && words.get(index).end() + 1 == quoted.start()
        && words.get(index).isIn(STATIONS, words.document().text());
  }

  /** 이중섭이 1954년에 그린 ‘…’: a person has done with it what is done with works. */
  private static boolean isBySomebody(WordSequence words, Bracketed quoted) {
    String text = words.document().text();
    int verb = words.firstFrom(quoted.start()) - 1;
    if (verb < 1 || words.get(verb).end() + 1 != quoted.start()) {
      return false;
    }
    if (!CREATING.contains(words.get(verb).of(text))) {
      return false;
    }
    for (int i = verb - 1; i >= 0 && i >= verb - REACH && words.followsDirectly(i + 1); i--) {
      Word word = words.get(i);
      boolean isSubject = SUBJECT_JOSA.contains(text, word.end() - 1, word.end());
      if (isSubject) {
        return isPerson(words, i);
      }
    }
    return false;
  }

  /** 이중섭이, 박천휴 작가가. */
  private static boolean isPerson(WordSequence words, int index) {
    String text = words.document().text();
    Word word = words.get(index);
    int end = word.end() - 1;
    String name = text.substring(word.start(), end);
    return KoreanNames.isFullName(name)
        || KnownNames.all().isOf(EntityType.PERSON, text, word.start(), end)
        || CREATORS.contains(name)
        || index > 0 && CREATORS.contains(words.get(index - 1).of(text));
  }

  private static boolean isMade(WordSequence words, Bracketed quoted) {
    String text = words.document().text();
    int josa = words.firstFrom(quoted.end());
    if (josa >= words.size() || words.get(josa).start() > quoted.end() + 1) {
      return false;
    }
    boolean isAttached = words.get(josa).start() == quoted.end();
    String marked = words.get(josa).of(text);
    boolean isArgument = (isAttached ? ARGUMENT_JOSA : AND_OTHERS).contains(marked);
    boolean isMeans = isAttached && MEANS.contains(marked);
    for (int i = josa + 1; i <= josa + REACH && i < words.size(); i++) {
      if (!words.followsDirectly(i)) {
        return false;
      }
      boolean isMeant = isMeans && (isPrize(words, i) || begins(text, words.get(i), DEBUT));
      if (isMeant || isArgument && isVerb(text, words.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** 연출한 ‘…’이: the verb stands right before the name. */
  private static boolean isMadeBefore(WordSequence words, Bracketed quoted) {
    int index = words.firstFrom(quoted.start()) - 1;
    if (index < 0 || words.get(index).end() + 1 != quoted.start()) {
      return false;
    }
    String text = words.document().text();
    Word word = words.get(index);
    return ADNOMINAL.contains(text, word.end() - 1, word.end()) && isVerb(text, word);
  }

  /** ‘…’을 만든 김 감독은: who makes works has made it. */
  private static boolean isByCreator(WordSequence words, Bracketed quoted) {
    String text = words.document().text();
    int josa = words.firstFrom(quoted.end());
    boolean isObject =
        josa + 1 < words.size()
            && words.get(josa).start() == quoted.end()
            && OBJECT_JOSA.contains(words.get(josa).of(text))
            && words.followsDirectly(josa + 1)
            && CREATING.contains(words.get(josa + 1).of(text));
    for (int i = josa + 2; isObject && i < josa + 2 + NAME_REACH && i < words.size(); i++) {
      if (!words.followsDirectly(i)) {
        return false;
      }
      if (words.get(i).nounEndIn(CREATOR_WORDS, text) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVerb(String text, Word word) {
    return begins(text, word, VERBS);
  }

  private static boolean begins(String text, Word word, List<String> stems) {
    return stems.stream().anyMatch(stem -> text.startsWith(stem, word.start()));
  }

  /** ‘…’로 은포문학상을 받았다. */
  private static boolean isPrize(WordSequence words, int index) {
    String text = words.document().text();
    String prize = words.get(index).of(text);
    return prize.length() >= MIN_PRIZE
        && prize.endsWith(PRIZE)
        && words.followsDirectly(index + 1)
        && begins(text, words.get(index + 1), WINNING);
  }

  private static boolean isCreators(WordSequence words, Bracketed quoted) {
    String text = words.document().text();
    int index = words.firstFrom(quoted.start()) - 1;
    if (index < 0 || words.get(index).end() + 1 != quoted.start()) {
      return false;
    }
    Word owner = words.get(index);
    if (text.charAt(owner.end() - 1) != '의') {
      return false;
    }
    String before = words.followsDirectly(index) ? words.get(index - 1).of(text) : "";
    String name = text.substring(owner.start(), owner.end() - 1);
    boolean isTitled = CREATORS.contains(name);
    return CREATORS.contains(before)
        || (KNOWN.contains(name) || KNOWN.contains(before + " " + name))
            && !isFollowed(text, quoted.end())
        || isTitled && KoreanNames.isFullName(before) && !isFollowed(text, quoted.end());
  }

  /** 홍길동 감독의 ‘새로운 시도’ 세 번: a noun behind it makes it a remark. */
  private static boolean isFollowed(String text, int end) {
    return end >= text.length() || !Character.isLetter(text.charAt(end));
  }
}
