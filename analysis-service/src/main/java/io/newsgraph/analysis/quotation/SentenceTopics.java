package io.newsgraph.analysis.quotation;

import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.language.WordSet;
import io.newsgraph.analysis.quotation.Eojeol.Part;
import io.newsgraph.analysis.quotation.Quotation.Speaker;
import java.util.List;

/** Finds whom a sentence is about, whether or not it reports anything: they may speak next. */
final class SentenceTopics {

  /** The topic of a sentence that ends in whom it is about: 마이크를 잡은 사람은. */
  private static final WordSet CLEFTED =
      WordSections.of(SentenceTopics.class, "subjects.txt").set("clefted");

  /** How many eojeols behind whom is asked the question ends: 조씨에게 언제까지 할 거냐고 묻자. */
  private static final int ASKED_BEHIND = 12;

  private final String text;
  private final NounPhrases phrases;
  private final SubjectFinder subjects;
  private final Antecedents antecedents;

  SentenceTopics(String text, NounPhrases phrases, Antecedents antecedents) {
    this.text = text;
    this.phrases = phrases;
    this.subjects = new SubjectFinder(text, phrases);
    this.antecedents = antecedents;
  }

  /** Whom a sentence tells of, by what is theirs, by themselves or at its end; null for nobody. */
  Speaker topic(List<Eojeol> eojeols) {
    Speaker clefted = clefted(eojeols);
    if (clefted != null) {
      return clefted;
    }
    int owner = ownerOfTopic(eojeols);
    int topic = owner < 0 ? subjects.ofClause(eojeols, 0, eojeols.size()) : owner;
    return topic < 0 ? null : of(eojeols, topic);
  }

  /** 마이크를 잡은 사람은 김 감독이었다: the person that such a sentence ends in; null for nobody. */
  Speaker clefted(List<Eojeol> eojeols) {
    return eojeols.stream().anyMatch(e -> CLEFTED.contains(text, e.start(), e.end()))
        ? phrases.personBeforeCopula(eojeols)
        : null;
  }

  /** 답답하다는 반응도 있다고 하자 노 작가가 손을 저었다: who does something behind what is said; null for nobody. */
  Speaker subjectBehind(List<Eojeol> eojeols, Reported last) {
    int from =
        last.cue() == null ? last.words().end() : Math.max(last.words().end(), last.cue().end());
    for (int i = eojeols.size() - 1; i >= 0 && eojeols.get(i).start() >= from; i--) {
      boolean isSubject = eojeols.get(i).is(Part.SUBJECT, Part.TOPIC);
      if (isSubject && phrases.isPerson(eojeols, i)) {
        return of(eojeols, i);
      }
    }
    return null;
  }

  /** 조씨에게 왜냐고 묻자: the person who is asked; null for nobody. */
  Speaker asked(List<Eojeol> eojeols) {
    for (int i = 0; i < eojeols.size(); i++) {
      boolean isAsked =
          text.startsWith("에게", eojeols.get(i).nounEnd())
              && phrases.isPerson(eojeols, i)
              && Settings.isAsked(text, eojeols, i, Math.min(eojeols.size(), i + ASKED_BEHIND));
      if (isAsked) {
        return of(eojeols, i);
      }
    }
    return null;
  }

  /** 추 감독의 시선은 벌써 다음을 향한다: whom a sentence tells of by what is theirs; or -1. */
  private int ownerOfTopic(List<Eojeol> eojeols) {
    for (int i = 1; i < eojeols.size(); i++) {
      if (eojeols.get(i).is(Part.TOPIC, Part.SUBJECT)) {
        if (phrases.isSpeaker(eojeols.get(i))) {
          return -1;
        }
        Eojeol owner = eojeols.get(i - 1);
        return owner.part() == Part.GENITIVE && phrases.isSpeaker(owner) ? i - 1 : -1;
      }
    }
    return -1;
  }

  /** Whom the phrase that ends with eojeol {@code head} stands for. */
  Speaker of(List<Eojeol> eojeols, int head) {
    return antecedents.of(phrases.speaker(eojeols, head));
  }
}
