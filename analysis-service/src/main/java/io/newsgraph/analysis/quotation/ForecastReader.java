package io.newsgraph.analysis.quotation;

import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.quotation.Eojeol.Part;
import java.util.List;

/** Reads what follows 것으로: 오를 것으로 내다봤다 is somebody's forecast, 오를 것으로 보인다 is nobody's. */
final class ForecastReader {

  private static final VerbList<Boolean> VERBS =
      new VerbList<Boolean>().add("forecast-verbs.txt", true);

  private static final String THING = "것";
  private static final String ENDING = "으로";

  /** The most words between 것으로 and its verb: 것으로 조심스럽게 내다봤다. */
  private static final int MAX_DISTANCE = 2;

  private final String text;

  ForecastReader(String text) {
    this.text = text;
  }

  /** Whether the words before {@code end} are a clause with 것 that {@code eojeol} ends. */
  static boolean isForecast(String text, Eojeol before, Eojeol eojeol) {
    return before.part() == Part.ADNOMINAL
        && eojeol.end() - eojeol.start() == THING.length() + ENDING.length()
        && text.startsWith(THING + ENDING, eojeol.start());
  }

  /** Whether 으로 follows a quotation that ends in 것. */
  static boolean isQuotedForecast(String text, Eojeol eojeol) {
    return eojeol.end() - eojeol.nounEnd() == ENDING.length()
        && text.startsWith(ENDING, eojeol.nounEnd())
        && text.startsWith(THING, eojeol.quoted().content().end() - THING.length());
  }

  /** 것으로 보고 있다고 설명했다, 것으로 예상한다고 했다: the forecast is part of what is said. */
  private boolean isReported(List<Eojeol> eojeols, int index, int limit) {
    int last = Math.min(limit - 1, index + 1);
    for (int i = index; i <= last; i++) {
      Eojeol eojeol = eojeols.get(i);
      if (QuotingEnding.utteranceEnd(text, eojeol.start(), eojeol.end()) > 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * @return null if nobody says so
   */
  ReportingClause read(List<Eojeol> eojeols, Report report, int limit) {
    int last = Math.min(limit - 1, report.tail() + 1 + MAX_DISTANCE);
    for (int i = report.tail() + 1; i <= last; i++) {
      Eojeol eojeol = eojeols.get(i);
      if (isReported(eojeols, i, limit)) {
        return null;
      }
      if (VERBS.match(text, eojeol.start(), eojeol.end()) != null) {
        return ReportingClause.said(new Span(eojeol.start(), eojeol.end()), -1, i + 1);
      }
      if (eojeol.isPredicate() && eojeol.part() != Part.CONNECTIVE) {
        return null;
      }
    }
    return null;
  }
}
