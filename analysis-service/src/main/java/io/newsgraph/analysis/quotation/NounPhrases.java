package io.newsgraph.analysis.quotation;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.entity.recognition.MentionIndex;
import io.newsgraph.analysis.entity.recognition.MentionIndex.Located;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.language.WordSet;
import io.newsgraph.analysis.quotation.Eojeol.Part;
import io.newsgraph.analysis.quotation.Quotation.Speaker;
import java.util.List;

/**
 * Reads the noun phrase that ends with an eojeol: 김영섭 KT 대표 before 는. An organisation speaks
 * through its side (KT 측) and through a member who is not named (KT 관계자).
 */
final class NounPhrases {

  /** The most eojeols of a name with its office. */
  private static final int MAX_EOJEOLS = 8;

  /** The longest organisation with department before an office, in UTF-16 code units. */
  private static final int MAX_OFFICE = 20;

  private static final WordSections WORDS = WordSections.of(NounPhrases.class, "noun-phrases.txt");

  /** Last syllables of josa, which end a noun phrase. */
  static final WordSet JOSA_ENDS = WORDS.set("josa-ends");

  private static final WordSet DETERMINERS = WORDS.set("determiners");

  /** Forms of the copula at the end of a sentence. */
  private static final List<String> COPULA = WORDS.list("copula");

  /** 감염내과: nori takes the end for a josa. */
  private static final List<String> DEPARTMENTS = WORDS.list("departments");

  /** 홍길동 전 한빛전자 대표: nori takes 전 for a determiner. */
  private static final WordSet FORMER_OR_PRESENT = WORDS.set("former-or-present");

  private final String text;
  private final MentionIndex mentions;
  private final BodyParts parts;

  NounPhrases(String text, MentionIndex mentions) {
    this.text = text;
    this.mentions = mentions;
    this.parts = new BodyParts(text, mentions);
  }

  /** Whether the noun of {@code eojeol} may speak: a name, an office, people. */
  boolean isSpeaker(Eojeol eojeol) {
    if (eojeol.quoted() != null) {
      return isName(endingAt(eojeol.quoted().content().end()));
    }
    if (eojeol.nounEnd() <= eojeol.start()) {
      return false;
    }
    return isName(headMention(eojeol))
        || isNumberOfPeople(eojeol)
        || Speakers.isSpeaker(text, eojeol.start(), nounEnd(eojeol))
        || parts.isDepartment(eojeol.start(), nounEnd(eojeol))
        || isOfficeOf(eojeol.start());
  }

  /** 주민 240명: so many of those who may speak. */
  private boolean isNumberOfPeople(Eojeol eojeol) {
    boolean isNumber =
        Character.isDigit(text.charAt(eojeol.start()))
            && text.charAt(eojeol.nounEnd() - 1) == '명'
            && eojeol.start() > 1
            && text.charAt(eojeol.start() - 1) == ' ';
    int wordEnd = eojeol.start() - 1;
    int wordStart = isNumber ? text.lastIndexOf(' ', wordEnd - 1) + 1 : wordEnd;
    return wordStart < wordEnd && Speakers.isSpeaker(text, wordStart, wordEnd);
  }

  /** Whether the phrase that ends with eojeol {@code head} names somebody. */
  boolean isPerson(List<Eojeol> eojeols, int head) {
    if (!isSpeaker(eojeols.get(head))) {
      return false;
    }
    Speaker speaker = speaker(eojeols, head);
    return speaker.entity() != null && speaker.entity().type() == EntityType.PERSON;
  }

  /** The person whom the last eojeol says somebody to be: 모태준이다, 최봉심(84) 씨였다; null for none. */
  Speaker personBeforeCopula(List<Eojeol> eojeols) {
    Eojeol last = eojeols.getLast();
    String word = text.substring(last.start(), last.end());
    if (last.part() != Part.FINAL || COPULA.stream().noneMatch(word::endsWith)) {
      return null;
    }
    int i = mentions.firstFrom(last.end()) - 1;
    while (i >= 0 && last.end() - mentions.all().get(i).mention().end() <= MAX_OFFICE) {
      Located named = mentions.all().get(i);
      int end = behindNote(named.mention().end());
      boolean isWhole = end > last.start() || isWithoutJosa(end, last.start());
      if (isWhole && named.cluster().type() == EntityType.PERSON) {
        return new Speaker(named.mention().text(), named.mention().span(), named.cluster());
      }
      i--;
    }
    return null;
  }

  private int behindNote(int position) {
    int close = text.startsWith("(", position) ? text.indexOf(')', position) : -1;
    return close < 0 ? position : close + 1;
  }

  /** 손정아 기상청 예보분석관: whatever follows a person's name without josa is that person's office. */
  private boolean isOfficeOf(int position) {
    int i = mentions.firstFrom(position) - 1;
    while (i >= 0 && position - mentions.all().get(i).mention().end() <= MAX_OFFICE) {
      Located located = mentions.all().get(i);
      if (located.cluster().type() == EntityType.PERSON) {
        return isWithoutJosa(located.mention().end(), position);
      }
      i--;
    }
    return false;
  }

  private boolean isWithoutJosa(int start, int end) {
    if (start >= end || text.charAt(start) != ' ') {
      return false;
    }
    for (int i = start + 1; i < end; i++) {
      char c = text.charAt(i);
      boolean endsWord = c == ' ';
      boolean isJosa = endsWord && JOSA_ENDS.contains(text, i - 1, i);
      if (isJosa || !endsWord && !Character.isLetterOrDigit(c)) {
        return false;
      }
    }
    return true;
  }

  /** The end of the noun without an age or an alias in parentheses. */
  private int nounEnd(Eojeol eojeol) {
    int parenthesis = text.indexOf('(', eojeol.start() + 1);
    boolean isInside = parenthesis > 0 && parenthesis < eojeol.nounEnd();
    return isInside && text.charAt(eojeol.nounEnd() - 1) == ')' ? parenthesis : eojeol.nounEnd();
  }

  /** Whether a name of something that cannot speak ends there: a product, a work, an event. */
  boolean isThing(Eojeol eojeol) {
    Located located = headMention(eojeol);
    return located != null && !isName(located);
  }

  private static boolean isName(Located located) {
    return located != null
        && switch (located.cluster().type()) {
          case PERSON, ORGANIZATION, LOCATION -> true;
          case PRODUCT, EVENT, WORK -> false;
        };
  }

  /** The name that ends with the noun of {@code eojeol}, null if there is none. */
  private Located headMention(Eojeol eojeol) {
    if (eojeol.quoted() != null) {
      return endingAt(eojeol.quoted().content().end());
    }
    Located whole = endingAt(eojeol.nounEnd());
    return whole != null ? whole : endingAt(nounEnd(eojeol));
  }

  private Located endingAt(int end) {
    int i = mentions.firstFrom(end) - 1;
    boolean ends = i >= 0 && mentions.all().get(i).mention().end() == end;
    return ends ? mentions.all().get(i) : null;
  }

  /** The speaker that the phrase ending with eojeol {@code head} names. */
  Speaker speaker(List<Eojeol> eojeols, int head) {
    int first = firstOf(eojeols, head);
    Eojeol last = eojeols.get(head);
    int start = eojeols.get(first).start();
    Located named = headMention(last);
    if (named != null) {
      start = Math.min(start, named.mention().start());
    }
    Span span = new Span(wholeFrom(start), last.nounEnd());
    return new Speaker(span.of(text), span, entity(span, last));
  }

  /**
   * Where the name that {@code position} lies in begins: nori may take its first word for a verb.
   */
  private int wholeFrom(int position) {
    int i = mentions.firstFrom(position) - 1;
    boolean isInside = i >= 0 && mentions.all().get(i).mention().end() > position;
    return isInside ? mentions.all().get(i).mention().start() : position;
  }

  /** Index of the first eojeol of the phrase that ends with eojeol {@code head}. */
  int firstOf(List<Eojeol> eojeols, int head) {
    int first = head;
    if (Speakers.isPronoun(text, eojeols.get(head).start(), eojeols.get(head).nounEnd())) {
      return head;
    }
    while (first > 0 && head - first < MAX_EOJEOLS && belongs(eojeols.get(first - 1))) {
      first--;
    }
    // 찐 총리는, 또 럼 서기장은: nori takes such names for verbs and adverbs.
    int start = wholeFrom(eojeols.get(first).start());
    while (first > 0 && eojeols.get(first - 1).start() >= start) {
      first--;
    }
    return first;
  }

  private boolean belongs(Eojeol before) {
    // Nor is (파리=연합통신) a part of a name, nor [인터뷰].
    boolean isNote = text.charAt(before.start()) == '(' || text.charAt(before.end() - 1) == ']';
    if (isNote || before.pauses() || before.quoted() != null) {
      return false;
    }
    String word = text.substring(before.start(), before.end());
    if (DETERMINERS.contains(word) || FORMER_OR_PRESENT.contains(word)) {
      return true;
    }
    boolean isNoun =
        before.part() == Part.NOUN
            || DEPARTMENTS.stream().anyMatch(word::endsWith)
            || parts.isDepartment(before.start(), before.end());
    return isNoun
        && !Speakers.isTime(text, before.start(), before.end())
        && !Connectors.contains(word);
  }

  private EntityCluster entity(Span phrase, Eojeol head) {
    Located named = headMention(head);
    Located person = null;
    int noun = nounEnd(head);
    boolean isBody = named != null || parts.speaksForBody(head.start(), noun);
    for (Located located : mentions.within(phrase)) {
      // Whoever stands in the note behind an institution heads it: 한빛부(장관 노준석)는, 민사1부(재판장 …)는.
      boolean isNote = isBody && located.mention().start() > noun;
      boolean isPerson = located.cluster().type() == EntityType.PERSON && !isNote;
      person = isPerson && !isOwner(located) ? located : person;
    }
    boolean isSomebodyElse = Speakers.isSomebodyElse(text, head.start(), head.nounEnd());
    if (person != null) {
      return isSomebodyElse ? null : person.cluster();
    }
    if (named == null && !isBody) {
      named = parts.clubOf(head.start(), noun);
    }
    if (named == null && isBody) {
      boolean isMember = parts.isMember(head.start(), noun);
      named = isMember ? parts.bodyOfMember(head.start()) : parts.bodyBefore(head.start());
    }
    return isName(named) ? named.cluster() : null;
  }

  private boolean isOwner(Located located) {
    return text.startsWith("의 ", located.mention().end());
  }
}
