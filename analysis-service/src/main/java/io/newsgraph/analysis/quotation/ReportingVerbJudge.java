package io.newsgraph.analysis.quotation;

import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.language.WordSet;
import io.newsgraph.analysis.quotation.Eojeol.Part;
import java.util.List;

/** Decides what a verb says of the words reported before it: 말했다, 봤다, 한다, not 말하지 않았다. */
final class ReportingVerbJudge {

  private static final WordSections UNSAID =
      WordSections.of(ReportingVerbJudge.class, "unsaid.txt");
  private static final List<String> CONDITIONS = UNSAID.list("conditions");
  private static final List<String> DENIED = UNSAID.list("denied");
  private static final List<String> CHANCES = UNSAID.list("chances");
  private static final List<String> CALLING = UNSAID.list("calling");
  private static final List<String> DENIALS = UNSAID.list("denials");

  private static final WordSections VIEWS =
      WordSections.of(ReportingVerbJudge.class, "views-held.txt");

  /** Forms of 보다 by which somebody is said to hold a view: …다고 봤다, …다고 보고 있다. */
  private static final List<String> HELD = VIEWS.list("held");

  private static final WordSet HOLDING = VIEWS.set("holding");

  /** Spaces in a phrase from which on it is more than what something is called. */
  private static final int LONG_PHRASE = 3;

  /** How many eojeols tell how or where something is said: 이날 서툰 한국어로. */
  private static final int MANNER_REACH = 4;

  private static final List<String> HEARSAY =
      WordSections.of(ReportingVerbJudge.class, "forms-of-said.txt").list("hearsay");

  /**
   * The verb behind the reported words.
   *
   * @param predicate index of its eojeol; -1 where there is none
   * @param speaker index of the eojeol that ends the speaker's name between; -1 for none
   */
  record Found(CueKind kind, int predicate, int speaker) {}

  private final String text;
  private final NounPhrases phrases;

  ReportingVerbJudge(String text, NounPhrases phrases) {
    this.text = text;
    this.phrases = phrases;
  }

  /**
   * What a verb of a known kind says of the words before it.
   *
   * @return null if it reports nothing
   */
  ReportingClause known(List<Eojeol> eojeols, Report report, Found found) {
    Eojeol verb = eojeols.get(found.predicate());
    int end = found.predicate() + 1;
    boolean isWhole = report.isDirect() && report.isUtterance();
    return switch (found.kind()) {
      case SPEECH -> isUnsaid(eojeols, found.predicate()) ? null : said(verb, found, end);
      case GENERAL -> general(eojeols, report, found);
      case PASSIVE -> isWhole ? ReportingClause.untold(span(verb), end) : null;
      case NAMING ->
          linksWhole(report) || isCalled(eojeols, report) || isCharacterised(report, verb)
              ? said(verb, found, end)
              : null;
      case THOUGHT -> thought(eojeols, report, found);
      case OTHER -> null;
    };
  }

  private ReportingClause general(List<Eojeol> eojeols, Report report, Found found) {
    Eojeol verb = eojeols.get(found.predicate());
    int end = found.predicate() + 1;
    boolean isWhole = report.isDirect() && report.isUtterance();
    if (isUnsaid(eojeols, found.predicate())) {
      return null;
    }
    if (!isHearsay(verb) || isWhole) {
      return said(verb, found, end);
    }
    // 강화하겠다고 한다: what somebody means to do is that one's own word.
    boolean isIntention = !report.isDirect() && text.startsWith("겠다", report.textEnd() - 2);
    return isIntention
        ? new ReportingClause(span(verb), false, found.speaker(), false, true, end)
        : null;
  }

  private ReportingClause thought(List<Eojeol> eojeols, Report report, Found found) {
    Eojeol verb = eojeols.get(found.predicate());
    int end = found.predicate() + 1;
    if (linksWhole(report) || isView(eojeols, report, found)) {
      return said(verb, found, end);
    }
    if (isOpinion(eojeols, report, found)) {
      return new ReportingClause(span(verb), false, found.speaker(), false, true, end);
    }
    // 인정하라며 서명운동에 들어갔다: what is done with words may look like a verb of thinking.
    boolean isDeed = report.ending() == QuotingEnding.LINKING && verb.part() == Part.FINAL;
    return isDeed ? ReportingClause.vague(found.speaker(), end) : null;
  }

  /** 한국은행은 회복세가 뚜렷하다고 봤다: the view that somebody holds, as far as it is told who. */
  private boolean isOpinion(List<Eojeol> eojeols, Report report, Found found) {
    Eojeol verb = eojeols.get(found.predicate());
    String form = text.substring(verb.start(), verb.end());
    boolean isHeld =
        HOLDING.contains(form)
            || verb.part() == Part.FINAL && HELD.stream().anyMatch(form::startsWith);
    return !report.isDirect()
        && report.ending() == QuotingEnding.CITING
        && isHeld
        && !isUnsaid(eojeols, found.predicate());
  }

  /** A whole utterance in its speaker's own words: “자체 개발품일 공산이 크다”고 봤다. */
  private boolean isView(List<Eojeol> eojeols, Report report, Found found) {
    return report.isDirect()
        && (report.isUtterance() || report.quoted().content().of(text).indexOf(' ') > 0)
        && report.quoted().isDouble()
        && report.ending() == QuotingEnding.CITING
        && CueLexicon.isView(text, eojeols.get(found.predicate()))
        && !isUnsaid(eojeols, found.predicate());
  }

  /** “할머니!” 하고 불렀다: called aloud, not so. */
  private boolean isCalled(List<Eojeol> eojeols, Report report) {
    return report.isDirect()
        && text.startsWith("하고", eojeols.get(report.tail()).start())
        && report.tail() > report.eojeol();
  }

  /** “도면을 악보처럼 읽는 사람”이라고 부른다: so long a phrase is no name, but somebody's words. */
  private boolean isCharacterised(Report report, Eojeol verb) {
    return report.isDirect()
        && report.quoted().isDouble()
        && verb.part() == Part.FINAL
        && startsWithAny(CALLING, verb)
        && report.quoted().content().of(text).chars().filter(c -> c == ' ').count() >= LONG_PHRASE;
  }

  private static boolean linksWhole(Report report) {
    return report.isDirect() && report.isUtterance() && report.ending() == QuotingEnding.LINKING;
  }

  private ReportingClause said(Eojeol verb, Found found, int end) {
    return ReportingClause.said(span(verb), found.speaker(), end);
  }

  /** 라고 한다: people say so, or it is called so. */
  private boolean isHearsay(Eojeol verb) {
    return startsWithAny(HEARSAY, verb);
  }

  /** 말하지 않았다, 말할 수 없다, 말한다면. */
  private boolean isUnsaid(List<Eojeol> eojeols, int i) {
    Eojeol verb = eojeols.get(i);
    String form = text.substring(verb.start(), verb.end());
    if (CONDITIONS.stream().anyMatch(form::endsWith)) {
      return true;
    }
    if (DENIED.stream().anyMatch(form::endsWith)) {
      return i + 1 < eojeols.size() && isDenial(eojeols.get(i + 1));
    }
    boolean isPossible = verb.part() == Part.ADNOMINAL && i + 2 < eojeols.size();
    if (!isPossible) {
      return false;
    }
    Eojeol noun = eojeols.get(i + 1);
    return startsWithAny(CHANCES, noun)
        && noun.end() - noun.start() <= 2
        && isDenial(eojeols.get(i + 2));
  }

  private boolean isDenial(Eojeol eojeol) {
    return startsWithAny(DENIALS, eojeol);
  }

  private boolean startsWithAny(List<String> beginnings, Eojeol eojeol) {
    return beginnings.stream().anyMatch(word -> text.startsWith(word, eojeol.start()));
  }

  /**
   * What the words are told with where no verb behind them is of a known kind.
   *
   * @return null if nothing is reported
   */
  ReportingClause unknown(List<Eojeol> eojeols, Report report, Found found) {
    boolean isWhole = report.isDirect() && report.isUtterance();
    boolean isLinking = report.ending() == QuotingEnding.LINKING;
    if (found.predicate() < 0) {
      return isWhole || isLinking ? ReportingClause.vague(-1, report.tail() + 1) : null;
    }
    Eojeol verb = eojeols.get(found.predicate());
    int end = found.predicate() + 1;
    if (isWhole || report.isDirect() && (isLinking || isPhraseOf(eojeols, report, found))) {
      return said(verb, found, end);
    }
    return isLinking ? ReportingClause.vague(found.speaker(), end) : null;
  }

  /** 막혔다고 고개를 떨궜다: what somebody who is named does with a sentence is to say it. */
  boolean isIdiom(Report report, Eojeol verb) {
    boolean isCited = report.ending() == QuotingEnding.CITING && !report.isDirect();
    boolean isPast = verb.is(Part.FINAL, Part.CONNECTIVE) && text.charAt(verb.end() - 1) == '다';
    return isCited && isPast && CueLexicon.kind(text, verb) == CueKind.OTHER;
  }

  /**
   * 김 감독은 “팀의 기둥”이라고 추켜세웠다, “운이 좋은 사람”이라고 웃음을 보였다: a phrase of somebody told of, and a verb right
   * behind it or its object.
   */
  private boolean isPhraseOf(List<Eojeol> eojeols, Report report, Found found) {
    return report.quoted().isDouble()
        && text.substring(report.quoted().content().start(), report.textEnd()).indexOf(' ') > 0
        && isRightBehind(eojeols, report.tail(), found.predicate())
        && eojeols.get(found.predicate()).part() == Part.FINAL
        && isBehindSpeaker(eojeols, report.eojeol() - 1);
  }

  private static boolean isRightBehind(List<Eojeol> eojeols, int tail, int predicate) {
    boolean isBehindObject =
        predicate == tail + 2
            && eojeols.get(tail + 1).is(Part.OBJECT)
            && eojeols.get(tail + 1).quoted() == null;
    return predicate == tail + 1 || isBehindObject;
  }

  /** 그는 서툰 한국어로 “…”: nothing but manner and place between whoever speaks and the words. */
  private boolean isBehindSpeaker(List<Eojeol> eojeols, int before) {
    int i = before;
    while (i > before - MANNER_REACH
        && i > 0
        && eojeols.get(i).quoted() == null
        && eojeols.get(i).is(Part.NOUN, Part.ADVERB, Part.ADNOMINAL, Part.OBLIQUE)) {
      i--;
    }
    return i >= 0 && eojeols.get(i).part() == Part.TOPIC && phrases.isSpeaker(eojeols.get(i));
  }

  private static Span span(Eojeol eojeol) {
    return new Span(eojeol.start(), eojeol.end());
  }
}
