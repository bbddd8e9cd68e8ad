package io.newsgraph.analysis.quotation;

import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Sentence;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.quotation.Eojeol.Part;
import io.newsgraph.analysis.quotation.Quotation.Speaker;
import java.util.List;
import java.util.Set;

/** Finds who speaks in a quotation that is a sentence, or a paragraph, by itself. */
final class StandingQuotations {

  private static final Set<String> POINTERS = Set.of("이렇게", "이같이", "이처럼", "다음과", "말문을", "입을");

  /** The longest sentence that only says who spoke: 그가 웃으며 말했다. */
  private static final int SHORT = 5;

  private final AnnotatedDocument document;
  private final String text;
  private final NounPhrases phrases;

  StandingQuotations(AnnotatedDocument document, NounPhrases phrases) {
    this.document = document;
    this.text = document.text();
    this.phrases = phrases;
  }

  /** Whether a sentence is nothing but a quotation that somebody may have said. */
  boolean stands(List<Eojeol> eojeols) {
    if (eojeols.isEmpty() || eojeols.getFirst().quoted() == null) {
      return false;
    }
    for (Eojeol eojeol : eojeols) {
      Quoted quoted = eojeol.quoted();
      boolean isWhole =
          quoted != null
              && quoted.isDouble()
              && quoted.end() <= eojeol.nounEnd()
              && quoted.content().end() <= quoted.end()
              && eojeol.end() == eojeol.nounEnd();
      if (!isWhole || !Utterance.is(document, quoted.content())) {
        return false;
      }
    }
    return true;
  }

  /** What a neighbouring sentence tells of the speaker. */
  record Told(Speaker speaker, Span cue) {}

  /**
   * What the next sentence tells of the quotation before it: 김 대표가 비전을 제시하며 한 말이다.
   *
   * @return null where it tells nothing
   */
  Told after(List<Eojeol> eojeols) {
    if (eojeols.size() < 2 || hasQuotation(eojeols)) {
      return null;
    }
    Eojeol last = eojeols.getLast();
    Span cue = new Span(last.start(), last.end());
    if (last.part() != Part.FINAL) {
      return null;
    }
    boolean isNoun = CueLexicon.nounEnd(text, last) > 0;
    boolean isVerb = CueLexicon.kind(text, last) == CueKind.SPEECH && isPointing(eojeols);
    if (!isNoun && !isVerb) {
      return null;
    }
    Eojeol before = eojeols.get(eojeols.size() - 2);
    if (isNoun && before.part() == Part.GENITIVE && phrases.isSpeaker(before)) {
      return new Told(phrases.speaker(eojeols, eojeols.size() - 2), cue);
    }
    boolean isDone = isNoun && isDoing(before);
    int subject = isVerb || isDone ? subject(eojeols) : -1;
    return subject < 0 ? null : new Told(phrases.speaker(eojeols, subject), cue);
  }

  /** 한 말이다, 남긴 말이다, 전한 소감이다. */
  private boolean isDoing(Eojeol eojeol) {
    boolean isDid = text.startsWith("한", eojeol.start()) && eojeol.end() == eojeol.start() + 1;
    return isDid
        || eojeol.part() == Part.ADNOMINAL
            && (CueLexicon.isTelling(text, eojeol)
                || CueLexicon.kind(text, eojeol) != CueKind.OTHER);
  }

  /** The first subject of a sentence that may speak; or -1. */
  int subject(List<Eojeol> eojeols) {
    for (int i = 0; i < eojeols.size(); i++) {
      if (eojeols.get(i).is(Part.SUBJECT, Part.TOPIC) && phrases.isSpeaker(eojeols.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean hasQuotation(List<Eojeol> eojeols) {
    return eojeols.stream().anyMatch(e -> e.quoted() != null && e.quoted().isDouble());
  }

  private boolean isPointing(List<Eojeol> eojeols) {
    return eojeols.size() <= SHORT
        || eojeols.stream().anyMatch(e -> POINTERS.contains(text.substring(e.start(), e.end())));
  }

  /** [박순례 / 상인]: how broadcasters name the voice that follows. */
  private boolean isVoiceLabel(Sentence sentence) {
    boolean isLabel =
        text.charAt(sentence.start()) == '[' && text.charAt(sentence.end() - 1) == ']';
    return isLabel && text.substring(sentence.start(), sentence.end()).indexOf('/') > 0;
  }

  /**
   * Whether a sentence announces the quotation behind it: 김 대표는 이렇게 말했다.
   *
   * @return the subject's eojeol, or -1
   */
  int announcer(Sentence sentence, List<Eojeol> eojeols) {
    if (eojeols.isEmpty()) {
      return -1;
    }
    Eojeol last = eojeols.getLast();
    boolean isColon = text.startsWith(":", last.end()) && last.end() < sentence.end();
    boolean isVerb =
        last.part() == Part.FINAL
            && CueLexicon.kind(text, last) == CueKind.SPEECH
            && isPointing(eojeols);
    if (isVoiceLabel(sentence)) {
      return 0;
    }
    if (isColon && phrases.isSpeaker(last)) {
      return eojeols.size() - 1;
    }
    return isVerb || isColon ? subject(eojeols) : -1;
  }
}
