package io.newsgraph.analysis.quotation;

import io.newsgraph.analysis.language.Hangul;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.language.WordSet;
import io.newsgraph.analysis.quotation.Eojeol.Part;
import java.util.List;

/** Reads the clause behind 고, 라고, 며 and 면서: who says it, with which verb. */
final class PredicateReader {

  private static final WordSections BESIDE =
      WordSections.of(PredicateReader.class, "verbs-beside-saying.txt");

  /** Last syllables of endings with which a verb stands beside the verb of saying: 웃으며. */
  private static final WordSet PASSED_OVER = BESIDE.set("passed-over");

  /** Last syllables of endings behind which another clause begins: 내놓고, 하지만, 하자, 하면. */
  private static final WordSet NOT_MANNER = BESIDE.set("not-manner");

  private static final WordSections UNSAID = WordSections.of(PredicateReader.class, "unsaid.txt");
  private static final List<String> CONDITIONS = UNSAID.list("conditions");
  private static final List<String> DENIED = UNSAID.list("denied");
  private static final List<String> CHANCES = UNSAID.list("chances");
  private static final List<String> DENIALS = UNSAID.list("denials");

  private static final WordSections VIEWS =
      WordSections.of(PredicateReader.class, "views-held.txt");

  /** Forms of 보다 by which somebody is said to hold a view: …다고 봤다, …다고 보고 있다. */
  private static final List<String> HELD = VIEWS.list("held");

  private static final WordSet HOLDING = VIEWS.set("holding");

  private static final List<String> HEARSAY =
      WordSections.of(PredicateReader.class, "forms-of-said.txt").list("hearsay");

  private final String text;
  private final NounPhrases phrases;

  PredicateReader(String text, NounPhrases phrases) {
    this.text = text;
    this.phrases = phrases;
  }

  /**
   * @param limit index of the next report, or the number of eojeols
   * @return null if nothing is reported
   */
  ReportingClause read(List<Eojeol> eojeols, Report report, int limit, boolean hasNext) {
    int speaker = -1;
    int other = -1;
    int closing = -1;
    boolean isRelative = false;
    for (int i = report.tail() + 1; i < limit; i++) {
      Eojeol eojeol = eojeols.get(i);
      if (speaker < 0
          && eojeol.is(Part.SUBJECT, Part.TOPIC)
          && (phrases.isSpeaker(eojeol) || isTeller(eojeols, report, i, limit))) {
        speaker = i;
      }
      if (i + 1 < limit && CueLexicon.isPhrase(text, eojeol, eojeols.get(i + 1))) {
        Span cue = new Span(eojeol.start(), eojeols.get(i + 1).end());
        return ReportingClause.said(cue, speaker, i + 2);
      }
      if (!eojeol.isPredicate()) {
        continue;
      }
      CueKind kind = kind(report, eojeol);
      if (kind == CueKind.OTHER) {
        other = other < 0 ? i : other;
        boolean isCiting = Settings.isCiting(text, eojeols.get(i - 1), eojeol);
        if (isCiting || passesOver(eojeol) || isManner(eojeols, i, limit)) {
          isRelative |= eojeol.part() == Part.ADNOMINAL;
          continue;
        }
        closing = i;
        break;
      }
      return known(eojeols, report, new Found(kind, i, speaker));
    }
    // 증거라고 내놓은 녹음은 …라고: what the relative clause tells of is no saying.
    boolean isAside = isRelative && !report.isDirect();
    boolean mayChain = closing < 0 && !isAside || report.ending() == QuotingEnding.LINKING;
    if (hasNext && mayChain) {
      return ReportingClause.chained(report.tail() + 1);
    }
    if (closing >= 0 && isIdiom(report, eojeols.get(closing))) {
      Span cue = span(eojeols.get(closing));
      return new ReportingClause(cue, false, speaker, false, true, closing + 1);
    }
    return otherwise(eojeols, report, new Found(CueKind.OTHER, other, speaker));
  }

  /** …했다고 방콕포스트가 9일 보도했다: whatever stands with the verb of saying, known or not. */
  private boolean isTeller(List<Eojeol> eojeols, Report report, int i, int limit) {
    int verb = i + 1;
    while (verb < limit && isBetween(eojeols, verb)) {
      verb++;
    }
    Eojeol teller = eojeols.get(i);
    return report.ending() == QuotingEnding.CITING
        && verb < limit
        && eojeols.get(verb).part() == Part.FINAL
        && CueLexicon.kind(text, eojeols.get(verb)) == CueKind.SPEECH
        && teller.quoted() == null
        && teller.nounEnd() - teller.start() > 1
        && !phrases.isThing(teller)
        && CueLexicon.nounEnd(text, teller) < 0
        && !Speakers.isTime(text, teller.start(), teller.nounEnd())
        && !SubjectFinder.isNoSpeaker(text, teller);
  }

  /** 소식통을 인용해 20일: between a speaker and the verb of saying. */
  private boolean isBetween(List<Eojeol> eojeols, int i) {
    return eojeols.get(i).is(Part.NOUN, Part.ADVERB, Part.OBLIQUE)
        || i + 1 < eojeols.size() && Settings.isCiting(text, eojeols.get(i), eojeols.get(i + 1))
        || Settings.isCiting(text, eojeols.get(i - 1), eojeols.get(i));
  }

  /** “…”라며 누리꾼을 고소할 방침이라고: what is still to be done is not what the words were said with. */
  private CueKind kind(Report report, Eojeol eojeol) {
    boolean isToCome =
        report.ending() == QuotingEnding.LINKING
            && eojeol.part() == Part.ADNOMINAL
            && Hangul.endsInRieul(text.charAt(eojeol.end() - 1));
    return isToCome ? CueKind.OTHER : CueLexicon.kind(text, eojeol);
  }

  private record Found(CueKind kind, int predicate, int speaker) {}

  /** A verb beside the verb of saying: 웃으며 말했다, 모인 기자들에게 말했다. */
  private boolean passesOver(Eojeol eojeol) {
    return eojeol.part() == Part.ADNOMINAL
        || eojeol.part() == Part.CONNECTIVE && endsIn(PASSED_OVER, eojeol);
  }

  /** 잘라 말했다, 힘주어 말했다: a verb joined to the verb of saying right behind it. */
  private boolean isManner(List<Eojeol> eojeols, int i, int limit) {
    return eojeols.get(i).part() == Part.CONNECTIVE
        && i + 1 < limit
        && !endsIn(NOT_MANNER, eojeols.get(i))
        && CueLexicon.kind(text, eojeols.get(i + 1)) == CueKind.SPEECH;
  }

  private boolean endsIn(WordSet syllables, Eojeol eojeol) {
    return syllables.contains(text, eojeol.end() - 1, eojeol.end());
  }

  private ReportingClause known(List<Eojeol> eojeols, Report report, Found found) {
    Eojeol verb = eojeols.get(found.predicate());
    int end = found.predicate() + 1;
    boolean isWhole = report.isDirect() && report.isUtterance();
    return switch (found.kind()) {
      case SPEECH -> isUnsaid(eojeols, found.predicate()) ? null : said(verb, found, end);
      case GENERAL -> general(eojeols, report, found);
      case PASSIVE -> isWhole ? ReportingClause.untold(span(verb), end) : null;
      case NAMING -> linksWhole(report) ? said(verb, found, end) : null;
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

  private ReportingClause otherwise(List<Eojeol> eojeols, Report report, Found found) {
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
  private boolean isIdiom(Report report, Eojeol verb) {
    boolean isCited = report.ending() == QuotingEnding.CITING && !report.isDirect();
    boolean isPast = verb.is(Part.FINAL, Part.CONNECTIVE) && text.charAt(verb.end() - 1) == '다';
    return isCited && isPast && CueLexicon.kind(text, verb) == CueKind.OTHER;
  }

  /** 김 감독은 “팀의 기둥”이라고 추켜세웠다: a phrase between a speaker and a verb right behind it. */
  private boolean isPhraseOf(List<Eojeol> eojeols, Report report, Found found) {
    int before = report.eojeol() - 1;
    return report.quoted().isDouble()
        && text.substring(report.quoted().content().start(), report.textEnd()).indexOf(' ') > 0
        && found.predicate() == report.tail() + 1
        && eojeols.get(found.predicate()).part() == Part.FINAL
        && before >= 0
        && eojeols.get(before).part() == Part.TOPIC
        && phrases.isSpeaker(eojeols.get(before));
  }

  private static Span span(Eojeol eojeol) {
    return new Span(eojeol.start(), eojeol.end());
  }
}
