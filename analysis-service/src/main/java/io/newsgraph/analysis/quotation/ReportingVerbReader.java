package io.newsgraph.analysis.quotation;

import io.newsgraph.analysis.language.Hangul;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.language.WordSet;
import io.newsgraph.analysis.quotation.Eojeol.Part;
import io.newsgraph.analysis.quotation.ReportingVerbJudge.Found;
import java.util.List;

/** Finds the verb of the clause behind 고, 라고, 며 and 면서, and the speaker before that verb. */
final class ReportingVerbReader {

  private static final WordSections BESIDE =
      WordSections.of(ReportingVerbReader.class, "verbs-beside-saying.txt");

  /** Last syllables of endings with which a verb stands beside the verb of saying: 웃으며. */
  private static final WordSet PASSED_OVER = BESIDE.set("passed-over");

  /** Last syllables of endings behind which another clause begins: 내놓고, 하지만, 하자, 하면. */
  private static final WordSet NOT_MANNER = BESIDE.set("not-manner");

  /** How many eojeols before the end of a report its first verb may stand: 쳐 줄지가 관건이라고. */
  private static final int NEXT_REACH = 2;

  private final String text;
  private final NounPhrases phrases;
  private final ReportingVerbJudge judge;

  ReportingVerbReader(String text, NounPhrases phrases) {
    this.text = text;
    this.phrases = phrases;
    this.judge = new ReportingVerbJudge(text, phrases);
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
      if (!eojeol.isPredicate() || hasNext && isPartOfNext(eojeols, i, limit)) {
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
      return judge.known(eojeols, report, new Found(kind, i, speaker));
    }
    // 증거라고 내놓은 녹음은 …라고: what the relative clause tells of is no saying.
    boolean isAside = isRelative && !report.isDirect();
    boolean mayChain = closing < 0 && !isAside || report.ending() == QuotingEnding.LINKING;
    if (hasNext && mayChain) {
      return ReportingClause.chained(report.tail() + 1);
    }
    if (closing >= 0 && judge.isIdiom(report, eojeols.get(closing))) {
      Span cue = new Span(eojeols.get(closing).start(), eojeols.get(closing).end());
      return new ReportingClause(cue, false, speaker, false, true, closing + 1);
    }
    return judge.unknown(eojeols, report, new Found(CueKind.OTHER, other, speaker));
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

  /** 임대료 보조에 써야 한다고: the first of the verbs that end the next report, whatever it means. */
  private boolean isPartOfNext(List<Eojeol> eojeols, int i, int limit) {
    return eojeols.get(i).part() == Part.CONNECTIVE
        && i + 1 < eojeols.size()
        && i + NEXT_REACH >= limit
        && eojeols.get(limit).quoted() == null
        && eojeols.get(i + 1).quoted() == null
        && !endsIn(NOT_MANNER, eojeols.get(i))
        && !endsIn(PASSED_OVER, eojeols.get(i));
  }

  private boolean endsIn(WordSet syllables, Eojeol eojeol) {
    return syllables.contains(text, eojeol.end() - 1, eojeol.end());
  }
}
