package io.newsgraph.analysis.quotation;

import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.language.WordSet;
import io.newsgraph.analysis.quotation.Eojeol.Part;
import java.util.ArrayList;
import java.util.List;

/** Finds where a sentence may report what somebody said, by its marks and quoting endings. */
final class ReportFinder {

  /** Syllables of a quoting ending that no noun ends in. */
  private static final int LONG_ENDING = 3;

  private static final WordSections PARTS = WordSections.of(ReportFinder.class, "quoted-parts.txt");

  private static final WordSet OBJECTS = PARTS.set("objects");

  private static final WordSet MANNERS = PARTS.set("manners");

  private static final VerbList<Boolean> SAID_OF =
      new VerbList<Boolean>().add("verbs-of-quoted-objects.txt", true);

  private static final VerbList<Boolean> CALLED =
      new VerbList<Boolean>().add("verbs-of-quoted-manners.txt", true);

  private final AnnotatedDocument document;
  private final String text;

  ReportFinder(AnnotatedDocument document) {
    this.document = document;
    this.text = document.text();
  }

  List<Report> find(List<Eojeol> eojeols) {
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < eojeols.size(); i++) {
      Report report = eojeols.get(i).quoted() == null ? indirect(eojeols, i) : direct(eojeols, i);
      if (report != null) {
        reports.add(report);
      }
    }
    return reports;
  }

  private Report direct(List<Eojeol> eojeols, int i) {
    Eojeol eojeol = eojeols.get(i);
    Quoted quoted = eojeol.quoted();
    boolean runsOn = quoted.end() > eojeol.nounEnd() || quoted.content().end() > quoted.end();
    if (runsOn || quoted.content().length() == 0) {
      return null;
    }
    boolean isUtterance =
        Utterance.is(document, quoted.content())
            || Utterance.endsAsSentence(text, quoted.content()) && isCited(eojeols, i)
            || Utterance.isForecast(text, quoted.content());
    int end = quoted.content().end();
    if (ForecastReader.isQuotedForecast(text, eojeol)) {
      return new Report(i, i, QuotingEnding.FORESEEING, end, quoted, isUtterance);
    }
    if (eojeol.end() > eojeol.nounEnd()) {
      if (isPartOfSpeech(eojeols, i)) {
        return new Report(i, i, QuotingEnding.CITING, end, quoted, isUtterance);
      }
      QuotingEnding ending = QuotingEnding.of(text, eojeol.nounEnd(), eojeol.end());
      return fits(eojeol, ending, isUtterance)
          ? new Report(i, i, ending, end, quoted, isUtterance)
          : null;
    }
    QuotingEnding next = i + 1 < eojeols.size() ? wholeEnding(eojeols.get(i + 1)) : null;
    return next == null
        ? new Report(i, i, QuotingEnding.BARE, end, quoted, isUtterance)
        : new Report(i, i + 1, next, end, quoted, isUtterance);
  }

  /** “전면 재검토”를 약속했다, “역사의 후퇴”로 규정했다: a phrase in the words of whoever speaks. */
  private boolean isPartOfSpeech(List<Eojeol> eojeols, int i) {
    Eojeol eojeol = eojeols.get(i);
    Span content = eojeol.quoted().content();
    if (!eojeol.quoted().isDouble()
        || i + 1 >= eojeols.size()
        || content.of(text).indexOf(' ') < 0) {
      return false;
    }
    Eojeol verb = eojeols.get(i + 1);
    boolean isObject = OBJECTS.contains(text, eojeol.nounEnd(), eojeol.end());
    boolean isManner = MANNERS.contains(text, eojeol.nounEnd(), eojeol.end());
    VerbList<Boolean> verbs = isObject ? SAID_OF : CALLED;
    return (isObject || isManner)
        && verb.isPredicate()
        && verbs.match(text, verb.start(), verb.end()) != null;
  }

  /** “물러나라”고, “걱정 말라”는 답이: nori takes the last word for a noun, behind which 고 would be 라고. */
  private boolean isCited(List<Eojeol> eojeols, int i) {
    Eojeol eojeol = eojeols.get(i);
    String ending = text.substring(eojeol.nounEnd(), eojeol.end());
    boolean isSaying =
        ending.equals("는")
            && i + 1 < eojeols.size()
            && CueLexicon.nounEnd(text, eojeols.get(i + 1)) > 0;
    return isSaying || ending.equals("고");
  }

  /** 는 and 고 by themselves follow a sentence; behind a name, 는 is a josa. */
  private static boolean fits(Eojeol eojeol, QuotingEnding ending, boolean isUtterance) {
    boolean isShort = eojeol.end() - eojeol.nounEnd() == 1;
    return ending != null && (isUtterance || !isShort || ending == QuotingEnding.LINKING);
  }

  /** The ending that stands by itself behind a closing mark and a space: “…” 라고. */
  private QuotingEnding wholeEnding(Eojeol next) {
    return next.quoted() == null ? QuotingEnding.of(text, next.start(), next.end()) : null;
  }

  private Report indirect(List<Eojeol> eojeols, int i) {
    Eojeol eojeol = eojeols.get(i);
    if (i > 0 && ForecastReader.isForecast(text, eojeols.get(i - 1), eojeol)) {
      return new Report(i, i, QuotingEnding.FORESEEING, eojeol.start() + 1, null, true);
    }
    int end = QuotingEnding.utteranceEnd(text, eojeol.start(), eojeol.end());
    boolean isNoun = eojeol.is(Part.NOUN, Part.TOPIC, Part.SUBJECT, Part.GENITIVE, Part.ADVERB);
    // 없다면서도: nori takes 서도 for a noun; so long an ending is nothing else.
    if (end < 0 || isNoun && eojeol.end() - end < LONG_ENDING) {
      return null;
    }
    QuotingEnding ending = QuotingEnding.of(text, end, eojeol.end());
    return new Report(i, i, ending, end, null, true);
  }
}
