package io.newsgraph.analysis.quotation;

import io.newsgraph.analysis.language.EverydayNouns;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.language.WordSet;
import io.newsgraph.analysis.quotation.Eojeol.Part;
import java.util.List;
import java.util.Set;

/** Finds the subject that speaks among the eojeols before reported words. */
final class SubjectFinder {

  private static final WordSections WORDS = WordSections.of(SubjectFinder.class, "subjects.txt");

  /** Josa of the circles in which something is said: 정치권에서는. */
  private static final WordSet CIRCLES = WORDS.set("circles");

  private static final WordSet AMONG = WORDS.set("among");

  /** Last syllables of nouns for bodies of people, and the least such a noun has. */
  private static final WordSet BODIES = WORDS.set("bodies");

  private static final int MIN_BODY = 3;

  /** Ends of words for kinds of bodies, which stand before their names. */
  private static final List<String> KINDS =
      WordList.lines(SubjectFinder.class, "kinds-of-bodies.txt");

  private static final WordSet SIGNED = WORDS.set("signed");

  private static final String ALL = "모두";

  /** Nouns that join a clause to the next. */
  private static final WordSet JOINING = WORDS.set("joining");

  /** Last syllables of endings behind which another subject may follow: 내놓자, 하지만. */
  private static final WordSet CHANGING = WORDS.set("changing");

  /** Last syllables of endings behind which the subject may stay, and another clause begins. */
  private static final WordSet LINKING = WORDS.set("linking");

  private static final Set<String> NOT_SPEAKERS =
      WordList.set(SubjectFinder.class, "not-speakers.txt");

  private final String text;
  private final NounPhrases phrases;

  SubjectFinder(String text, NounPhrases phrases) {
    this.text = text;
    this.phrases = phrases;
  }

  /**
   * The subject of the words between marks at {@code to}: the nearest before them that no predicate
   * has already taken.
   *
   * @return the index of its eojeol, or -1
   */
  int beforeMarks(List<Eojeol> eojeols, int from, int to) {
    int beside = to - 1;
    while (beside > from && isBetween(eojeols.get(beside))) {
      beside--;
    }
    if (beside >= from && isBeside(eojeols.get(beside))) {
      return beside;
    }
    int shared = -1;
    boolean isTaken = false;
    boolean isClosed = false;
    for (int i = to - 1; i >= from; i--) {
      Eojeol eojeol = eojeols.get(i);
      if (eojeol.isPredicate() && !isAuxiliary(eojeols, i, to)) {
        isTaken = true;
        isClosed =
            eojeol.part() == Part.ADNOMINAL && !isOccasion(eojeols, i + 1, to)
                || eojeol.part() == Part.CONNECTIVE && changesSubject(eojeol);
      }
      if (!eojeol.is(Part.TOPIC, Part.SUBJECT) || !phrases.isSpeaker(eojeol)) {
        continue;
      }
      if (eojeol.part() == Part.TOPIC || !isTaken) {
        return i;
      }
      shared = shared < 0 && !isClosed ? i : shared;
    }
    return shared;
  }

  /** 물색하고 있다는: the first of two that make one predicate. */
  private boolean isAuxiliary(List<Eojeol> eojeols, int i, int to) {
    return i + 1 < to
        && eojeols.get(i).part() == Part.CONNECTIVE
        && text.charAt(eojeols.get(i).end() - 1) == '고'
        && text.charAt(eojeols.get(i + 1).start()) == '있'
        && eojeols.get(i + 1).isPredicate();
  }

  /**
   * 대변인은 여당이 “진실을 두려워한다”고 받아쳤다: the topic before a subject speaks of it, unless that is a person,
   * who may speak.
   *
   * @return the topic's eojeol, or {@code subject}
   */
  int topicOver(List<Eojeol> eojeols, int from, int subject) {
    for (int i = subject - 1; i >= from; i--) {
      Eojeol eojeol = eojeols.get(i);
      if (eojeol.part() == Part.CONNECTIVE && changesSubject(eojeol)) {
        return subject;
      }
      if (eojeol.part() == Part.TOPIC && phrases.isSpeaker(eojeol)) {
        return phrases.isPerson(eojeols, subject) ? subject : i;
      }
    }
    return subject;
  }

  /** 은포당은 나세훈 대변인 명의의 논평을 내 “…”고 했다: the statement is by whoever signs it; or -1. */
  int inWhoseName(List<Eojeol> eojeols, int from, int to) {
    for (int i = to - 1; i > from; i--) {
      boolean isSigned = SIGNED.contains(text, eojeols.get(i).start(), eojeols.get(i).end());
      if (isSigned
          && eojeols.get(i - 1).part() == Part.NOUN
          && phrases.isSpeaker(eojeols.get(i - 1))) {
        return i - 1;
      }
    }
    return -1;
  }

  /** 상인회는 즉각 “…”, 상인회는 이날 “…”. */
  private boolean isBetween(Eojeol eojeol) {
    return eojeol.quoted() == null
        && (eojeol.part() == Part.ADVERB
            || eojeol.part() == Part.NOUN
                && Speakers.isTime(text, eojeol.start(), eojeol.nounEnd()));
  }

  /** Whatever is the topic right before the marks speaks, if it may: 리더 세온은 “…”, 양측 모두 “…”. */
  private boolean isBeside(Eojeol eojeol) {
    String word = text.substring(eojeol.start(), eojeol.end());
    if (word.equals(ALL)) {
      return true;
    }
    boolean isTopic = eojeol.part() == Part.TOPIC && !word.endsWith("도");
    boolean isNoun = eojeol.nounEnd() - eojeol.start() > 1 && eojeol.quoted() == null;
    return isTopic
        && isNoun
        && !phrases.isThing(eojeol)
        && !Speakers.isTime(text, eojeol.start(), eojeol.nounEnd())
        && !isNoSpeaker(text, eojeol);
  }

  /** A noun that never speaks itself: 이유는, 내용이. */
  static boolean isNoSpeaker(String text, Eojeol eojeol) {
    return NOT_SPEAKERS.contains(text.substring(eojeol.start(), eojeol.nounEnd()));
  }

  /**
   * The subject of an indirect report that ends at {@code to}: the first, but of its own clause.
   */
  int ofClause(List<Eojeol> eojeols, int from, int to) {
    int topic = -1;
    for (int i = from; i < to; i++) {
      Eojeol eojeol = eojeols.get(i);
      if (eojeol.part() != Part.TOPIC || !phrases.isSpeaker(eojeol)) {
        continue;
      }
      int before = phrases.firstOf(eojeols, i) - 1;
      topic = topic < 0 || before >= from && opensClause(eojeols.get(before)) ? i : topic;
    }
    return topic >= 0 ? topic : initial(eojeols, from, to);
  }

  /** Whether another clause begins behind an eojeol: 말했고, 환영한 반면, 다투는 가운데. */
  private boolean opensClause(Eojeol eojeol) {
    return eojeol.part() == Part.CONNECTIVE && joinsClauses(eojeol)
        || JOINING.contains(text, eojeol.start(), eojeol.end());
  }

  /** 온결이 투자를 받았다고 밝혔다: the subject of both verbs stands first. */
  private int initial(List<Eojeol> eojeols, int from, int to) {
    for (int i = from; i < to; i++) {
      Eojeol eojeol = eojeols.get(i);
      if (eojeol.part() == Part.SUBJECT) {
        return phrases.isSpeaker(eojeol) ? i : -1;
      }
      if (eojeol.is(Part.CONNECTIVE, Part.FINAL)) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * The last topic that no list knows and that is called like somebody, where a verb of saying asks
   * for one: 풋볼런던은 별점을 주면서 “…”고 평했다. Returns the index of its eojeol, or -1.
   */
  int named(List<Eojeol> eojeols, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (isBeside(eojeols.get(i)) && mayName(eojeols.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** 세인트가드는 … 했다고 밝혔다: the first topic, if it is called like somebody; or -1. */
  int opening(List<Eojeol> eojeols, int to) {
    for (int i = 0; i < to && eojeols.get(i).part() != Part.FINAL; i++) {
      if (eojeols.get(i).is(Part.TOPIC, Part.SUBJECT, Part.CONNECTIVE)) {
        boolean isNamed = mayName(eojeols.get(i)) || isCalledBodily(eojeols, i);
        boolean mayOpen = isBeside(eojeols.get(i)) || isOnlySubject(eojeols, i, to);
        return mayOpen && isNamed ? i : -1;
      }
    }
    return -1;
  }

  /** 세인트가드가 투자를 받았다고 밝혔다: no topic follows that would be the one to speak. */
  private boolean isOnlySubject(List<Eojeol> eojeols, int i, int to) {
    Eojeol subject = eojeols.get(i);
    return subject.part() == Part.SUBJECT
        && subject.quoted() == null
        && subject.nounEnd() - subject.start() >= MIN_BODY
        && !phrases.isThing(subject)
        && !isNoSpeaker(text, subject)
        && eojeols.subList(i + 1, to).stream().noneMatch(later -> later.part() == Part.TOPIC);
  }

  /** 법무법인 가람은, 영화사 집은: an everyday noun behind what kind of body it names. */
  private boolean isCalledBodily(List<Eojeol> eojeols, int i) {
    Eojeol kind = i > 0 ? eojeols.get(i - 1) : null;
    return kind != null
        && kind.part() == Part.NOUN
        && !kind.pauses()
        && kind.quoted() == null
        && KINDS.stream().anyMatch(ending -> isKind(kind, ending));
  }

  /** 영화사; 발사 is none, though it ends so. */
  private boolean isKind(Eojeol noun, String ending) {
    int least = Math.max(ending.length(), ending.length() == 1 ? MIN_BODY : 0);
    return noun.end() - noun.start() >= least
        && text.startsWith(ending, noun.end() - ending.length());
  }

  /** Several of a kind, a body of people, or a word that is no everyday noun. */
  private boolean mayName(Eojeol eojeol) {
    boolean isSeveral = text.charAt(eojeol.nounEnd() - 1) == '들';
    boolean isBody =
        eojeol.nounEnd() - eojeol.start() >= MIN_BODY
            && BODIES.contains(text, eojeol.nounEnd() - 1, eojeol.nounEnd());
    return isSeveral
        || isBody
        || EverydayNouns.cost(text, eojeol.start(), eojeol.nounEnd()).isEmpty();
  }

  /** 정치권에서는: where something is said. Returns the index of its eojeol, or -1. */
  int circle(List<Eojeol> eojeols, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      Eojeol eojeol = eojeols.get(i);
      boolean isPlace =
          eojeol.part() == Part.OBLIQUE && CIRCLES.contains(text, eojeol.nounEnd(), eojeol.end());
      if (isPlace && phrases.isSpeaker(eojeol)) {
        return i;
      }
      if (i > from && AMONG.contains(text, eojeol.start(), eojeol.end()) && isNamedOf(eojeols, i)) {
        return i - 1;
      }
    }
    return -1;
  }

  /** 독자들 사이에서. */
  private boolean isNamedOf(List<Eojeol> eojeols, int i) {
    Eojeol several = eojeols.get(i - 1);
    return several.part() == Part.NOUN && phrases.isSpeaker(several);
  }

  /** 만난 자리에서, 열린 간담회에서: the subject of the adnominal verb is the one who speaks. */
  private boolean isOccasion(List<Eojeol> eojeols, int i, int to) {
    return i < to && Settings.isOccasion(text, eojeols.get(i).start(), eojeols.get(i).nounEnd());
  }

  /** 내놓자, 하지만: another subject may follow. */
  private boolean changesSubject(Eojeol eojeol) {
    return CHANGING.contains(text, eojeol.end() - 1, eojeol.end());
  }

  private boolean joinsClauses(Eojeol eojeol) {
    return changesSubject(eojeol) || LINKING.contains(text, eojeol.end() - 1, eojeol.end());
  }
}
