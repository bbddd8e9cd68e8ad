package io.newsgraph.analysis.quotation;

import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.language.WordSet;
import io.newsgraph.analysis.quotation.Eojeol.Part;
import java.util.List;

/** Reads the noun for a saying that follows 는 and 라는: 입장이다, 게 KT의 구상이다, 지적을 받았다. */
final class ReportingNounReader {

  private static final WordSet VOICES = WordList.set(ReportingNounReader.class, "voices.txt");

  private static final WordSections WORDS =
      WordSections.of(ReportingNounReader.class, "around-cue-nouns.txt");

  private static final WordSet THINGS = WORDS.set("things");

  /** What alone behind a quotation makes it the word of whom the sentence before told. */
  private static final WordSet CLEFTS = WORDS.set("clefts");

  private static final WordSet MARKED = WORDS.set("marked");

  private static final WordSet OWN = WORDS.set("own");

  private static final WordSet SOME = WORDS.set("some");

  private static final List<String> FOLLOWING = WORDS.list("following");

  private static final List<String> INSTEAD = WORDS.list("instead");

  /** First syllables of the copula. */
  private static final WordSet COPULA = WORDS.set("copula");

  /** The most eojeols between the ending and the noun: 게 김영섭 KT 대표의 오랜. */
  private static final int MAX_DISTANCE = 7;

  /** How many eojeols a person's name with office and body has: 배터리 기업 한솔셀 김하준 대표는. */
  private static final int NAME_REACH = 6;

  /** How far behind the noun its verb may stand: 글을 구단 공식 홈페이지에 올렸다. */
  private static final int VERB_REACH = 4;

  private final String text;
  private final NounPhrases phrases;

  ReportingNounReader(String text, NounPhrases phrases) {
    this.text = text;
    this.phrases = phrases;
  }

  /**
   * @return null if nothing is reported
   */
  ReportingClause read(List<Eojeol> eojeols, Report report, int limit) {
    int from = report.tail() + 1;
    if (isCleft(eojeols, report)) {
      return ReportingClause.said(null, -1, from + 1);
    }
    if (from + 1 < limit && CueLexicon.isStated(text, eojeols.get(from), eojeols.get(from + 1))) {
      Eojeol verb = eojeols.get(from + 1);
      return ReportingClause.said(new Span(verb.start(), verb.end()), -1, from + 2);
    }
    if (from < limit && isAmong(THINGS, eojeols.get(from))) {
      from++;
    }
    int teller = teller(eojeols, report, limit);
    if (teller >= 0) {
      return ReportingClause.said(null, teller, teller + 1);
    }
    int owner = -1;
    for (int i = from; i < Math.min(limit, from + MAX_DISTANCE); i++) {
      Eojeol eojeol = eojeols.get(i);
      int nounEnd = CueLexicon.nounEnd(text, eojeol);
      boolean goesOn = eojeol.part() == Part.GENITIVE && i + 1 < limit;
      if (nounEnd > 0 && !goesOn && isCue(eojeol, nounEnd)) {
        if (!report.isDirect() && MARKED.contains(text, eojeol.start(), nounEnd)) {
          return null;
        }
        boolean isOwned = owner < 0 && i > report.tail() + 1 && isOwner(eojeols.get(i - 1));
        return clause(eojeols, report, limit, new Noun(i, nounEnd, isOwned ? i - 1 : owner));
      }
      if (goesOn && phrases.isSpeaker(eojeol)) {
        owner = i;
      } else if (!goesOn
          && !eojeol.is(Part.NOUN, Part.DETERMINER, Part.ADVERB)
          && !isLike(eojeols, i, limit)) {
        return null;
      }
    }
    return null;
  }

  /** “…”는 한빛전자 김하준 대표는: whoever says so and is told of; -1 for nobody. */
  private int teller(List<Eojeol> eojeols, Report report, int limit) {
    int i = report.tail() + 1;
    while (i < limit && i < report.tail() + NAME_REACH && eojeols.get(i).part() == Part.NOUN) {
      i++;
    }
    boolean isTold =
        report.isDirect()
            && report.isUtterance()
            && report.quoted().isDouble()
            && i < limit
            && eojeols.get(i).is(Part.TOPIC, Part.SUBJECT)
            && phrases.isPerson(eojeols, i);
    return isTold ? i : -1;
  }

  /** “…”는 것이다: the whole sentence is the quotation. */
  private boolean isCleft(List<Eojeol> eojeols, Report report) {
    int thing = report.tail() + 1;
    boolean isWhole = report.isDirect() ? report.isUtterance() && report.eojeol() == 0 : true;
    return isWhole && thing + 1 == eojeols.size() && isAmong(CLEFTS, eojeols.get(thing));
  }

  /** 소감을 구단을 통해 전했다. */
  private boolean isToldThrough(List<Eojeol> eojeols, int from, int limit) {
    return from + 2 < limit
        && eojeols.get(from).part() == Part.OBJECT
        && text.startsWith("통해", eojeols.get(from + 1).start())
        && isSaying(eojeols.get(from + 2));
  }

  /** 회사 측 설명이다, 정부 방침이다; not 일부 관측에는. */
  private boolean isOwner(Eojeol eojeol) {
    return eojeol.part() == Part.NOUN
        && !eojeol.pauses()
        && !isAmong(SOME, eojeol)
        && phrases.isSpeaker(eojeol);
  }

  /** 말로 답을 대신했다, 말로 입을 열었다. */
  private boolean isInstead(List<Eojeol> eojeols, int from, int limit) {
    return from + 1 < limit
        && eojeols.get(from).part() == Part.OBJECT
        && INSTEAD.stream().anyMatch(stem -> text.startsWith(stem, eojeols.get(from + 1).start()));
  }

  /** 말로 시작했다: without saying what was begun. */
  private boolean isOpening(Eojeol verb) {
    return verb.isPredicate()
        && INSTEAD.stream().anyMatch(stem -> text.startsWith(stem, verb.start()));
  }

  /** 설명이 뒤따랐다: it is by whoever spoke before; a 반응 would be somebody else's. */
  private boolean isMore(Eojeol noun, Eojeol verb) {
    return OWN.contains(text, noun.start(), noun.nounEnd())
        && FOLLOWING.stream().anyMatch(stem -> text.startsWith(stem, verb.start()));
  }

  /** 짧은 입장을 냈다, 겸손한 설명이다: what a saying is like stands right before it. */
  private boolean isLike(List<Eojeol> eojeols, int i, int limit) {
    Eojeol noun = i + 1 < limit ? eojeols.get(i + 1) : null;
    int nounEnd = noun == null ? -1 : CueLexicon.nounEnd(text, noun);
    boolean isRelative = text.charAt(eojeols.get(i).end() - 1) == '는';
    return eojeols.get(i).part() == Part.ADNOMINAL
        && !isRelative
        && nounEnd > 0
        && isCue(noun, nounEnd);
  }

  /**
   * 성명을 다시 냈다, 글을 공식 홈페이지에 올렸다: the first verb behind the noun, past no other's object or subject;
   * {@code from} if there is none.
   */
  private int verbBehind(List<Eojeol> eojeols, int from, int limit) {
    int i = from;
    while (i < Math.min(limit, from + VERB_REACH)
        && eojeols.get(i).is(Part.NOUN, Part.ADVERB, Part.OBLIQUE)
        && eojeols.get(i).quoted() == null) {
      i++;
    }
    return i < limit && eojeols.get(i).isPredicate() ? i : from;
  }

  /** 말만 되풀이했다, 입장만을 밝혔다. */
  private boolean isOnly(Eojeol eojeol) {
    return eojeol.part() == Part.OBLIQUE && text.startsWith("만", eojeol.nounEnd());
  }

  private boolean isSaying(Eojeol verb) {
    return CueLexicon.kind(text, verb) == CueKind.SPEECH || CueLexicon.isTelling(text, verb);
  }

  /** “원래 살던 사람은 뒷전”이라는 볼멘소리: more than a word, before a noun for what is said. */
  private boolean isVoice(Eojeol eojeol, Report report, Noun noun) {
    return report.quoted().isDouble()
        && VOICES.contains(text, eojeol.start(), noun.end())
        && report.quoted().content().of(text).indexOf(' ') > 0;
  }

  private record Noun(int index, int end, int owner) {}

  private boolean isAmong(WordSet words, Eojeol eojeol) {
    return words.contains(text, eojeol.start(), eojeol.end());
  }

  /** Whether the noun ends there: 말 in 말이, not in 말썽. */
  private boolean isCue(Eojeol eojeol, int nounEnd) {
    return nounEnd == eojeol.end() || nounEnd == eojeol.nounEnd() || isCopula(eojeol, nounEnd);
  }

  private boolean isCopula(Eojeol eojeol, int nounEnd) {
    boolean isShort = nounEnd + 1 == eojeol.end() && text.charAt(nounEnd) == '다';
    return isShort
        || eojeol.isPredicate()
            && nounEnd < eojeol.end()
            && COPULA.contains(text, nounEnd, nounEnd + 1);
  }

  private ReportingClause clause(List<Eojeol> eojeols, Report report, int limit, Noun noun) {
    Eojeol eojeol = eojeols.get(noun.index());
    int end = noun.index() + 1;
    Span cue = new Span(eojeol.start(), eojeol.end());
    if (isCopula(eojeol, noun.end())) {
      boolean isMeaning = noun.owner() < 0 && text.startsWith("뜻", eojeol.start());
      return isMeaning ? null : ReportingClause.said(cue, noun.owner(), end);
    }
    if (noun.owner() >= 0) {
      Span bare = new Span(eojeol.start(), noun.end());
      return ReportingClause.said(bare, noun.owner(), end);
    }
    boolean isManner = text.startsWith("로", eojeol.nounEnd()) && end < limit;
    if (isManner && isOpening(eojeols.get(end))) {
      return ReportingClause.said(cue, -1, end + 1);
    }
    if (isManner && isInstead(eojeols, end, limit)) {
      return ReportingClause.said(cue, -1, end + 2);
    }
    if (isManner && isSaying(eojeols.get(end))) {
      Eojeol verb = eojeols.get(end);
      return ReportingClause.said(new Span(verb.start(), verb.end()), -1, end + 1);
    }
    boolean isTold = (eojeol.is(Part.OBJECT, Part.TOPIC) || isOnly(eojeol)) && end < limit;
    if (isTold && isToldThrough(eojeols, end, limit)) {
      Span verb = new Span(eojeols.get(end + 2).start(), eojeols.get(end + 2).end());
      return ReportingClause.said(new Span(cue.start(), verb.end()), -1, end + 3);
    }
    int verb = isTold ? verbBehind(eojeols, end, limit) : end;
    if (isTold && CueLexicon.isTelling(text, eojeols.get(verb))) {
      return ReportingClause.said(new Span(cue.start(), eojeols.get(verb).end()), -1, verb + 1);
    }
    if (eojeol.part() == Part.SUBJECT && end < limit && isMore(eojeol, eojeols.get(end))) {
      return ReportingClause.said(new Span(eojeol.start(), noun.end()), -1, end + 1);
    }
    boolean mayBeUntold =
        !report.isDirect() || report.isUtterance() || isVoice(eojeol, report, noun);
    return mayBeUntold ? ReportingClause.untold(new Span(eojeol.start(), noun.end()), end) : null;
  }
}
