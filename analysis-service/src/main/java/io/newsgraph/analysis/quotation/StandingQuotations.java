package io.newsgraph.analysis.quotation;

import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Sentence;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.language.WordSet;
import io.newsgraph.analysis.quotation.Eojeol.Part;
import io.newsgraph.analysis.quotation.Quotation.Speaker;
import java.util.List;

/** Finds who speaks in a quotation that is a sentence, or a paragraph, by itself. */
final class StandingQuotations {

  private static final WordSections LISTS =
      WordSections.of(StandingQuotations.class, "standing-quotations.txt");

  /** What somebody opens to speak: 말문을 열었다. */
  private static final WordSet OPENED = LISTS.set("opened");

  private static final List<String> OPENING = LISTS.list("opening");

  private static final List<String> ASKING = WordList.lines(StandingQuotations.class, "asking.txt");

  private static final List<String> WRITTEN = LISTS.list("written");

  /** What opens an answer of an interview: A. “…”. */
  private static final WordSet ANSWERS = LISTS.set("answers");

  /** 그의 말은 이랬다, 상인의 말은 달랐다. */
  private static final WordSet WORDS = LISTS.set("words");

  /** Longest label in brackets, in UTF-16 code units. */
  private static final int MAX_LABEL = 12;

  private final AnnotatedDocument document;
  private final String text;
  private final NounPhrases phrases;

  StandingQuotations(AnnotatedDocument document, NounPhrases phrases) {
    this.document = document;
    this.text = document.text();
    this.phrases = phrases;
  }

  /**
   * Whether a sentence is nothing but a quotation that somebody may have said, with a label before
   * it or a signature behind: A. “…”, “…”(홍 대표).
   */
  boolean stands(List<Eojeol> eojeols) {
    List<Eojeol> words = eojeols.subList(opening(eojeols), eojeols.size());
    if (words.isEmpty() || words.getFirst().quoted() == null) {
      return false;
    }
    int signed = words.getFirst().start();
    for (Eojeol eojeol : words) {
      if (eojeol.start() < signed) {
        continue;
      }
      Quoted quoted = eojeol.quoted();
      signed = quoted == null ? signed : Signatures.end(text, quoted.end());
      if (quoted == null || !isWhole(eojeol, signed) || !Utterance.is(document, quoted.content())) {
        return false;
      }
    }
    return true;
  }

  /**
   * Who is named before a quotation that is all the sentence says: 오지석 시장 “조선소를 살리겠다”.
   *
   * @return the index of the eojeol that ends the name, or -1
   */
  int headlined(List<Eojeol> eojeols) {
    int quotation = 0;
    while (quotation < eojeols.size() && eojeols.get(quotation).quoted() == null) {
      quotation++;
    }
    int name = quotation - 1;
    if (name < 0
        || quotation == eojeols.size()
        || !stands(eojeols.subList(quotation, eojeols.size()))) {
      return -1;
    }
    boolean isBare = eojeols.get(name).end() == eojeols.get(name).nounEnd();
    boolean isAlone =
        isBare
            && phrases.isPerson(eojeols, name)
            && phrases.firstOf(eojeols, name) <= labelEnd(eojeols);
    return isAlone ? name : -1;
  }

  /** Index of the first eojeol behind what stands in brackets at a sentence's beginning: [인터뷰]. */
  private int labelEnd(List<Eojeol> eojeols) {
    int start = eojeols.getFirst().start();
    int close = text.indexOf(']', start, Math.min(text.length(), start + MAX_LABEL));
    boolean isLabelled =
        close > 0 && (text.charAt(start) == '[' || start > 0 && text.charAt(start - 1) == '[');
    int first = opening(eojeols);
    while (isLabelled && first < eojeols.size() && eojeols.get(first).start() <= close) {
      first++;
    }
    return first;
  }

  private static boolean isWhole(Eojeol eojeol, int signed) {
    Quoted quoted = eojeol.quoted();
    boolean isEnd = eojeol.end() == eojeol.nounEnd() || signed > quoted.end();
    return quoted.isDouble()
        && isEnd
        && quoted.end() <= eojeol.end()
        && quoted.content().end() <= quoted.end();
  }

  /** Index of the first eojeol behind a dateline or the label of an answer. */
  private int opening(List<Eojeol> eojeols) {
    int first = Datelines.end(text, eojeols);
    boolean isLabelled =
        first + 1 < eojeols.size()
            && eojeols.get(first).quoted() == null
            && ANSWERS.contains(text, eojeols.get(first).start(), eojeols.get(first).end());
    return isLabelled ? first + 1 : first;
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
    boolean isVerb = isSaying(eojeols);
    int owner = ownerOfWords(eojeols);
    if (owner >= 0) {
      Eojeol words = eojeols.get(owner + 1);
      return new Told(phrases.speaker(eojeols, owner), new Span(words.start(), words.nounEnd()));
    }
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

  /** 왜냐고 묻자 그는 이렇게 답했다: the last subject is the verb's. */
  private int lastSubject(List<Eojeol> eojeols) {
    for (int i = eojeols.size() - 1; i >= 0; i--) {
      if (eojeols.get(i).is(Part.SUBJECT, Part.TOPIC) && phrases.isSpeaker(eojeols.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean hasQuotation(List<Eojeol> eojeols) {
    return eojeols.stream().anyMatch(e -> e.quoted() != null && e.quoted().isDouble());
  }

  /** Whether a sentence tells that somebody spoke and not what: 지팡이를 고쳐 쥐며 말했다, 입을 열었다. */
  private boolean isSaying(List<Eojeol> eojeols) {
    Eojeol last = eojeols.getLast();
    if (last.part() != Part.FINAL || eojeols.size() < 2) {
      return false;
    }
    Eojeol before = eojeols.get(eojeols.size() - 2);
    boolean isOpened =
        OPENED.contains(text, before.start(), before.end())
            && OPENING.stream().anyMatch(form -> text.startsWith(form, last.start()));
    boolean isVerb = CueLexicon.kind(text, last) == CueKind.SPEECH;
    return isOpened || isVerb && before.part() != Part.OBJECT;
  }

  /** 최씨의 말에 손주가 웃었다: whose words a sentence begins with; -1 for nobody's. */
  private int ownerOfWords(List<Eojeol> eojeols) {
    for (int i = 0; i + 1 < eojeols.size(); i++) {
      boolean goesOn = text.startsWith("있는", eojeols.get(i + 1).start());
      if (eojeols.get(i).is(Part.CONNECTIVE, Part.FINAL) && !goesOn) {
        return -1;
      }
      Eojeol words = eojeols.get(i + 1);
      boolean isOwner =
          eojeols.get(i).part() == Part.GENITIVE
              && WORDS.contains(text, words.start(), words.end())
              && phrases.isSpeaker(eojeols.get(i));
      if (isOwner) {
        return i;
      }
    }
    return -1;
  }

  /** 별을 다시 받고 싶은지 물었다: the reporter asks, of whom nothing is said. */
  boolean isQuestion(List<Eojeol> eojeols) {
    return !eojeols.isEmpty()
        && subject(eojeols) < 0
        && ASKING.stream().anyMatch(form -> text.startsWith(form, eojeols.getLast().start()));
  }

  /** 종이에는 이렇게 적혀 있었다: what follows is read, whoever wrote it. */
  boolean isWriting(List<Eojeol> eojeols) {
    return eojeols.stream()
        .skip(Math.max(0, eojeols.size() - 2))
        .anyMatch(e -> WRITTEN.stream().anyMatch(form -> text.startsWith(form, e.start())));
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
    int colon = text.startsWith(" ", last.end()) ? last.end() + 1 : last.end();
    boolean isColon = text.startsWith(":", colon) && colon < sentence.end();
    if (isVoiceLabel(sentence)) {
      return 0;
    }
    if (isColon && phrases.isSpeaker(last)) {
      return eojeols.size() - 1;
    }
    int owner = ownerOfWords(eojeols);
    if (owner >= 0) {
      return owner;
    }
    return isColon || isSaying(eojeols) ? lastSubject(eojeols) : -1;
  }
}
