package io.newsgraph.analysis.quotation;

import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.language.WordSet;
import io.newsgraph.analysis.quotation.Eojeol.Part;
import java.util.List;

/**
 * Finds the subject of a report within its sentence: whom the sentence itself names as speaking.
 */
final class ReportSubject {

  /** How many eojeols a name with its office has: 홍길동 전 은포전자 부사장은. */
  private static final int HEAD_REACH = 5;

  /** Last syllables of the endings behind which somebody else may be told to speak: 말했고, 했지만. */
  private static final WordSet JOINS =
      WordSections.of(ReportSubject.class, "subjects.txt").set("turning");

  private final String text;
  private final NounPhrases phrases;
  private final SubjectFinder subjects;

  ReportSubject(String text, NounPhrases phrases, SubjectFinder subjects) {
    this.text = text;
    this.phrases = phrases;
    this.subjects = subjects;
  }

  /**
   * Index of the eojeol that ends the speaker's name in the sentence, or -1.
   *
   * @param from the first eojeol that no report before it has taken
   * @param to one past the last that may name the speaker before the words
   * @param isContinued whether another report stands before it in the sentence
   */
  int of(List<Eojeol> eojeols, AcceptedReport one, int from, int to, boolean isContinued) {
    if (one.clause().isUntold()) {
      return ofUntold(eojeols, one.report(), from, to);
    }
    return one.report().isDirect()
        ? ofDirect(eojeols, one, from, to)
        : ofIndirect(eojeols, one, from, to, isContinued);
  }

  private int ofUntold(List<Eojeol> eojeols, Report report, int from, int to) {
    boolean isOwned =
        report.isDirect()
            && to > from
            && eojeols.get(to - 1).is(Part.GENITIVE)
            && phrases.isSpeaker(eojeols.get(to - 1));
    return isOwned ? to - 1 : subjects.circle(eojeols, from, to);
  }

  private int ofIndirect(
      List<Eojeol> eojeols, AcceptedReport one, int from, int to, boolean isContinued) {
    int told = one.clause().speaker();
    boolean isCertain = told >= 0 || isContinued && !hasOwnStart(eojeols, from);
    return isCertain ? told : clauseSubject(eojeols, one, from, to);
  }

  private int ofDirect(List<Eojeol> eojeols, AcceptedReport one, int from, int to) {
    int owner = one.clause().speaker();
    boolean isOwned =
        owner >= 0
            && eojeols.get(owner).part() == Part.GENITIVE
            && !Speakers.isPronoun(text, eojeols.get(owner).start(), eojeols.get(owner).nounEnd());
    if (isOwned) {
      // 홍 장관은 “…”는 한 의원의 질문에: the question is not the minister's.
      return owner;
    }
    int before = beforeWords(eojeols, one, from, to);
    boolean isInside = before >= 0 && eojeols.get(before).part() == Part.SUBJECT;
    int head = isInside ? -1 : headBehind(eojeols, one.clause());
    if (head >= 0) {
      return head;
    }
    if (before >= 0 || owner >= 0) {
      return before >= 0 ? before : owner;
    }
    return one.clause().cue() == null ? -1 : subjects.named(eojeols, from, to);
  }

  private int beforeWords(List<Eojeol> eojeols, AcceptedReport one, int from, int to) {
    int named = subjects.inWhoseName(eojeols, from, to);
    int nearest = named >= 0 ? named : subjects.beforeMarks(eojeols, from, to);
    boolean isUnderTopic =
        nearest >= 0
            && eojeols.get(nearest).part() == Part.SUBJECT
            && isMain(eojeols, one.clause());
    return isUnderTopic ? subjects.topicOver(eojeols, from, nearest) : nearest;
  }

  /** Whether the verb of saying is the sentence's own: 받아쳤다, not 받아치자. */
  private static boolean isMain(List<Eojeol> eojeols, ReportingClause clause) {
    int verb = clause.end() - 1;
    return verb >= 0 && verb < eojeols.size() && eojeols.get(verb).part() == Part.FINAL;
  }

  /** “…”고 말한 홍길동 의원은: who is spoken of by what was said; -1 for nobody. */
  private int headBehind(List<Eojeol> eojeols, ReportingClause clause) {
    int verb = clause.end() - 1;
    boolean isRelative =
        clause.cue() != null
            && verb >= 0
            && verb < eojeols.size()
            && eojeols.get(verb).part() == Part.ADNOMINAL
            && eojeols.get(verb).end() == clause.cue().end();
    for (int i = verb + 1; isRelative && i < eojeols.size() && i <= verb + HEAD_REACH; i++) {
      Eojeol eojeol = eojeols.get(i);
      if (eojeol.part() == Part.NOUN && !eojeol.pauses()) {
        continue;
      }
      boolean isPerson = !eojeol.isPredicate() && phrases.isPerson(eojeols, i);
      return isPerson ? i : -1;
    }
    return -1;
  }

  /** The speaker of an indirect report: one that we know, else what the sentence opens with. */
  private int clauseSubject(List<Eojeol> eojeols, AcceptedReport one, int from, int to) {
    boolean isView = one.report().ending() == QuotingEnding.FORESEEING || one.clause().isVague();
    int circle = isView ? subjects.circle(eojeols, from, to) : -1;
    int subject = circle >= 0 ? circle : subjects.ofClause(eojeols, from, to);
    boolean mayOpen = subject < 0 && from == 0 && one.clause().cue() != null;
    return mayOpen ? subjects.opening(eojeols, to) : subject;
  }

  /**
   * Whether a clause with a subject of its own begins at {@code from}: 말했고, 박 의원은; 환영했지만, 박 의원은.
   */
  private boolean hasOwnStart(List<Eojeol> eojeols, int from) {
    if (from == 0) {
      return false;
    }
    Eojeol before = eojeols.get(from - 1);
    boolean isJoined =
        before.part() == Part.CONNECTIVE && JOINS.contains(text, before.end() - 1, before.end());
    return isJoined
        || from < eojeols.size()
            && eojeols.get(from).part() == Part.CONNECTIVE
            && eojeols.get(from).pauses();
  }
}
