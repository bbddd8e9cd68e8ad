package io.newsgraph.analysis.quotation;

import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.quotation.Eojeol.Part;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Decides which of a sentence's possible reports are quotations. */
final class ReportJudge {

  private static final Set<String> LIST_MARKERS =
      WordList.set(ReportJudge.class, "list-markers.txt");

  /** How many eojeols stand before the next one's quotation: 은포당 홍길동 후보는. */
  private static final int LIST_REACH = 5;

  private final String text;
  private final NounPhrases phrases;
  private final ReportingVerbReader verbs;
  private final ReportingNounReader nouns;
  private final ForecastReader forecasts;

  ReportJudge(String text, NounPhrases phrases) {
    this.text = text;
    this.phrases = phrases;
    this.verbs = new ReportingVerbReader(text, phrases);
    this.nouns = new ReportingNounReader(text, phrases);
    this.forecasts = new ForecastReader(text);
  }

  /**
   * From the last to the first, because a report may share the verb of the next: “…”며 “…”고 말했다.
   *
   * @return in order of the sentence
   */
  List<AcceptedReport> accept(List<Eojeol> eojeols, List<Report> reports) {
    Deque<AcceptedReport> accepted = new ArrayDeque<>();
    int limit = eojeols.size();
    for (int i = reports.size() - 1; i >= 0; i--) {
      Report report = reports.get(i);
      if (isWithin(eojeols, report, limit, !accepted.isEmpty())) {
        continue;
      }
      ReportingClause clause = clause(eojeols, report, limit, !accepted.isEmpty());
      if (clause != null) {
        accepted.push(new AcceptedReport(report, clause));
        limit = report.eojeol();
      }
    }
    return List.copyOf(accepted);
  }

  /** 미쳤다고 했다고 회고했다: what others said is part of what is told of them. */
  private boolean isWithin(List<Eojeol> eojeols, Report report, int limit, boolean hasNext) {
    boolean isBeside =
        hasNext && report.ending() == QuotingEnding.CITING && report.tail() + 1 == limit;
    if (!isBeside || report.isDirect()) {
      return false;
    }
    Eojeol next = eojeols.get(limit);
    return next.quoted() == null && CueLexicon.kind(text, next) != CueKind.OTHER;
  }

  private ReportingClause clause(List<Eojeol> eojeols, Report report, int limit, boolean hasNext) {
    return switch (report.ending()) {
      case CITING, LINKING -> verbs.read(eojeols, report, limit, hasNext);
      case ADNOMINAL -> nouns.read(eojeols, report, limit);
      case FORESEEING -> forecasts.read(eojeols, report, limit);
      case BARE -> bare(eojeols, report, limit, hasNext);
    };
  }

  /** “…”, “…” 등의 반응: what stands before the last of a row has its verb. */
  private boolean isListed(List<Eojeol> eojeols, Report report, boolean hasNext) {
    int next = report.tail() + 1;
    boolean mayGoOn = hasNext && next < eojeols.size() && eojeols.get(report.tail()).pauses();
    if (!mayGoOn) {
      return false;
    }
    Quoted quoted = eojeols.get(next).quoted();
    return quoted != null && quoted.isDouble() || isEachSaid(eojeols, report, next);
  }

  /** 홍 의원은 “…”, 김 의원은 “…”고 말했다: each has a speaker right before it. */
  private boolean isEachSaid(List<Eojeol> eojeols, Report report, int next) {
    boolean isOwn = report.eojeol() > 0 && isSpeaker(eojeols.get(report.eojeol() - 1));
    for (int i = next; isOwn && i + 1 < eojeols.size() && i < next + LIST_REACH; i++) {
      Quoted quoted = eojeols.get(i + 1).quoted();
      if (isSpeaker(eojeols.get(i)) && quoted != null) {
        return quoted.isDouble();
      }
    }
    return false;
  }

  /** “어디 가세요?” 묻자: a verb of saying right behind the marks. */
  private boolean isSpoken(Eojeol eojeol) {
    return eojeol.isPredicate()
        && eojeol.quoted() == null
        && CueLexicon.kind(text, eojeol) == CueKind.SPEECH;
  }

  private boolean isSpeaker(Eojeol eojeol) {
    return eojeol.is(Part.TOPIC, Part.SUBJECT) && phrases.isSpeaker(eojeol);
  }

  private String word(Eojeol eojeol) {
    return text.substring(eojeol.start(), eojeol.end());
  }

  /** “…” 김 대표의 말이다. “…” 김 대표는 이렇게 말했다. */
  private ReportingClause bare(List<Eojeol> eojeols, Report report, int limit, boolean hasNext) {
    if (!report.quoted().isDouble()) {
      return null;
    }
    Eojeol before = report.eojeol() > 0 ? eojeols.get(report.eojeol() - 1) : null;
    if (before != null && isBeforeColon(before) && phrases.isSpeaker(before)) {
      return ReportingClause.said(null, report.eojeol() - 1, report.tail() + 1);
    }
    int next = report.tail() + 1;
    if (next < limit && LIST_MARKERS.contains(word(eojeols.get(next)))) {
      return nouns.read(eojeols, report.at(next), limit);
    }
    if (isListed(eojeols, report, hasNext)) {
      return ReportingClause.chained(next);
    }
    if (report.isUtterance() && next < limit && isSpoken(eojeols.get(next))) {
      Span verb = new Span(eojeols.get(next).start(), eojeols.get(next).end());
      return ReportingClause.said(verb, -1, next + 1);
    }
    if (!report.isUtterance() || before != null) {
      return null;
    }
    ReportingClause noun = nouns.read(eojeols, report, limit);
    if (noun != null && noun.speaker() >= 0 && !noun.isUntold()) {
      return noun;
    }
    ReportingClause verb = verbs.read(eojeols, report, limit, false);
    boolean isSaid = verb != null && verb.speaker() >= 0 && verb.end() == limit;
    return isSaid ? verb : null;
  }

  /** 홍길동/은포소방서 현장대응단장: “…”, and as some write it, with a space before the colon. */
  private boolean isBeforeColon(Eojeol eojeol) {
    return text.startsWith(":", eojeol.end()) || text.startsWith(" :", eojeol.end());
  }
}
