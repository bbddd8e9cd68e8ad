package io.newsgraph.analysis.quotation;

import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Sentence;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.quotation.Eojeol.Part;
import io.newsgraph.analysis.quotation.Quotation.Kind;
import io.newsgraph.analysis.quotation.Quotation.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the quotations that one sentence reports, and their speakers with the help of memory. */
final class SentenceQuotations {

  /** How many eojeols may stand between the question and the answer: 묻자 그는 웃으며 “…”. */
  private static final int ASKED_BEFORE = 12;

  private static final List<String> ASKING = WordList.lines(SentenceQuotations.class, "asking.txt");

  private static final Set<String> ANSWERS = WordList.set(SentenceQuotations.class, "answers.txt");

  private final String text;
  private final NounPhrases phrases;
  private final ReportFinder reports;
  private final ReportJudge judge;
  private final SubjectFinder subjects;
  private final ReportSubject subject;
  private final SpeakerMemory memory;
  private final SayingDay day;
  private final Antecedents antecedents;

  SentenceQuotations(
      AnnotatedDocument document,
      NounPhrases phrases,
      Antecedents antecedents,
      SpeakerMemory memory) {
    this.text = document.text();
    this.antecedents = antecedents;
    this.phrases = phrases;
    this.reports = new ReportFinder(document);
    this.judge = new ReportJudge(text, phrases);
    this.subjects = new SubjectFinder(text, phrases);
    this.subject = new ReportSubject(text, phrases, subjects);
    this.memory = memory;
    this.day = new SayingDay(document);
  }

  /**
   * @return the quotations in order of the text
   */
  List<Reported> in(Sentence sentence, List<Eojeol> eojeols) {
    List<AcceptedReport> accepted = judge.accept(eojeols, reports.find(eojeols));
    List<Reported> found = new ArrayList<>(accepted.size());
    List<AcceptedReport> kept = new ArrayList<>(accepted.size());
    int from = 0;
    Reported previous = null;
    for (AcceptedReport one : accepted) {
      Reported reported = reported(sentence, eojeols, one, from, previous);
      if (reported != null) {
        from = one.clause().end();
        found.add(reported);
        kept.add(one);
        previous = reported;
      }
    }
    return chained(found, kept);
  }

  private Reported reported(
      Sentence sentence, List<Eojeol> eojeols, AcceptedReport one, int from, Reported previous) {
    Report report = one.report();
    int to = report.isDirect() ? report.eojeol() : report.eojeol() + 1;
    boolean isFirst = previous == null || isUntold(eojeols, previous, from);
    int speaking = subject.of(eojeols, one, isFirst ? 0 : from, to, !isFirst);
    if (goesOn(sentence, eojeols, report, speaking, previous)) {
      speaking = -1;
    }
    if (report.isDirect()) {
      return direct(sentence, eojeols, one, speaking, previous);
    }
    return isCleft(one)
        ? cleft(sentence, eojeols, report, previous)
        : indirect(sentence, eojeols, one, new Subject(from, speaking), previous);
  }

  private Reported direct(
      Sentence sentence,
      List<Eojeol> eojeols,
      AcceptedReport one,
      int speaking,
      Reported previous) {
    Speaker speaker = speaking < 0 ? null : phrase(eojeols, speaking);
    if (speaker == null && (!one.clause().isUntold() || isAnswer(eojeols, one))) {
      speaker = carried(sentence, eojeols, one, previous);
    }
    Span words = one.report().quoted().content();
    return new Reported(Kind.DIRECT, words, speaker, one.clause().cue(), sentence);
  }

  /**
   * @param from the first eojeol that no report before has taken
   * @param speaking index of the eojeol that ends the speaker's name; -1 for none
   */
  private record Subject(int from, int speaking) {}

  private Reported indirect(
      Sentence sentence,
      List<Eojeol> eojeols,
      AcceptedReport one,
      Subject subject,
      Reported previous) {
    boolean isNamed = subject.speaking() >= 0;
    boolean needsSpeaker = one.clause().isUntold() || one.clause().isVague();
    boolean isNobodys = needsSpeaker && (previous == null || one.clause().isUntold());
    if (!isNamed && (isNobodys || isQuestion(one.clause()))) {
      return null;
    }
    Speaker speaker =
        isNamed ? phrase(eojeols, subject.speaking()) : carried(sentence, eojeols, one, previous);
    int end = one.report().eojeol();
    int first = firstWord(eojeols, subject.from(), end, subject.speaking());
    Span words = new Span(eojeols.get(first).start(), one.report().textEnd());
    return new Reported(Kind.INDIRECT, words, speaker, one.clause().cue(), sentence);
  }

  /**
   * 주변에서 ‘괜찮다’는 말을 들었다고 했다: nobody is told to have said the first, whose noun ends before the next.
   */
  private boolean isUntold(List<Eojeol> eojeols, Reported previous, int from) {
    boolean hasNoun = previous.cue() != null && from > 0;
    return hasNoun
        && previous.speaker() == null
        && previous.cue().end() <= eojeols.get(from - 1).nounEnd()
        && !eojeols.get(from - 1).isPredicate();
  }

  private static boolean isCleft(AcceptedReport one) {
    return one.clause().cue() == null && one.report().ending() == QuotingEnding.ADNOMINAL;
  }

  /** 김 감독은 고개를 저었다. 쉴 틈이 없다는 것이다: what whoever the sentence before is about says. */
  private Reported cleft(
      Sentence sentence, List<Eojeol> eojeols, Report report, Reported previous) {
    Speaker speaker = previous == null ? memory.goesOnIn(sentence) : null;
    if (speaker == null) {
      return null;
    }
    int first = firstWord(eojeols, 0, report.eojeol(), -1);
    Span words = new Span(eojeols.get(first).start(), report.textEnd());
    return new Reported(Kind.INDIRECT, words, speaker, null, sentence);
  }

  /** 왜 왔느냐고 묻자: what nobody is said to have asked is the reporter's question. */
  private boolean isQuestion(ReportingClause clause) {
    return clause.cue() != null && ASKING.stream().anyMatch(clause.cue().of(text)::startsWith);
  }

  /** 다만 이씨가 범행을 인정했다고 설명했다: whoever spoke before goes on, and speaks of somebody. */
  private boolean goesOn(
      Sentence sentence, List<Eojeol> eojeols, Report report, int subject, Reported previous) {
    return !report.isDirect()
        && previous == null
        && subject >= 0
        && subject < report.eojeol()
        && eojeols.get(subject).part() == Part.SUBJECT
        && Connectors.skip(text, eojeols, 0, 1) > 0
        && memory.carriedInto(sentence, true) != null;
  }

  private Speaker phrase(List<Eojeol> eojeols, int head) {
    return antecedents.of(phrases.speaker(eojeols, head));
  }

  private Speaker carried(
      Sentence sentence, List<Eojeol> eojeols, AcceptedReport one, Reported previous) {
    boolean isAnswer = isAsked(eojeols, one.report().eojeol());
    if (previous != null && previous.speaker() != null && !isAnswer) {
      return previous.speaker();
    }
    if (one.clause().isChained()) {
      return null;
    }
    Span cue = one.clause().cue();
    if (cue == null && one.report().ending() == QuotingEnding.ADNOMINAL) {
      Speaker told = memory.toldBefore(sentence);
      return told == null ? memory.carriedInto(sentence, true) : told;
    }
    int topic = isAnswer ? openingTopic(eojeols, one.report().eojeol()) : -1;
    if (topic >= 0) {
      return phrase(eojeols, topic);
    }
    if (isAnswer) {
      Speaker told = memory.toldBefore(sentence);
      return told == null ? memory.carriedInto(sentence, true) : told;
    }
    boolean adds = cue != null && text.startsWith("덧붙", cue.start());
    boolean isConnected = adds || Connectors.skip(text, eojeols, 0, 1) > 0;
    return memory.carriedInto(sentence, isConnected);
  }

  /** 홍 장관은 “…”는 질문에 “…”고: of whom the sentence speaks; -1 for nobody. */
  private int openingTopic(List<Eojeol> eojeols, int report) {
    for (int i = 0; i < report; i++) {
      if (eojeols.get(i).part() == Part.TOPIC && phrases.isSpeaker(eojeols.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** 이유를 묻자 “…”, 소감을 묻는 질문에는 “…”: who was just spoken of answers. */
  private boolean isAsked(List<Eojeol> eojeols, int report) {
    return Settings.isAsked(text, eojeols, Math.max(0, report - ASKED_BEFORE), report);
  }

  /** 이유를 묻자 “…”라는 답이 돌아왔다: whose it is, the question tells. */
  private boolean isAnswer(List<Eojeol> eojeols, AcceptedReport one) {
    Span cue = one.clause().cue();
    return cue != null && ANSWERS.contains(cue.of(text)) && isAsked(eojeols, one.report().eojeol());
  }

  private int firstWord(List<Eojeol> eojeols, int from, int last, int subject) {
    int first = subject >= from && subject < last ? subject + 1 : from;
    first = first == 0 ? Math.min(last, Datelines.end(text, eojeols)) : first;
    first = Connectors.skip(text, eojeols, first, last);
    first = subject < 0 ? first : day.skip(eojeols, first, last);
    return Settings.skip(text, eojeols, first, last);
  }

  /** Gives what shares the verb of the next report its speaker and cue. */
  private List<Reported> chained(List<Reported> found, List<AcceptedReport> accepted) {
    for (int i = found.size() - 2; i >= 0; i--) {
      if (!accepted.get(i).clause().isChained()) {
        continue;
      }
      Reported one = found.get(i);
      Reported next = found.get(i + 1);
      found.set(i, one.by(one.speaker() == null ? next.speaker() : one.speaker(), next.cue()));
    }
    return found;
  }
}
