package io.newsgraph.analysis.quotation;

import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Morpheme;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.language.WordSet;

/** Tells words that somebody said from names, titles and words in scare quotes. */
final class Utterance {

  private static final WordSections WORDS = WordSections.of(Utterance.class, "utterances.txt");

  /** Last syllables of Korean sentences, plain, polite, familiar and noun-like. */
  private static final WordSet ENDINGS = WORDS.set("endings");

  /** Last syllables of a statement's subject and topic. */
  private static final WordSet SUBJECTS = WORDS.set("subjects");

  /** Nouns that end as statements do. */
  private static final WordSet NOT_STATEMENTS = WORDS.set("not-statements");

  private static final String SENTENCE_MARKS = ".?!…。？！";

  private Utterance() {}

  /** Whether what stands in {@code content} ends as a sentence does, or holds one. */
  static boolean is(AnnotatedDocument document, Span content) {
    String text = document.text();
    if (holdsSentence(text, content)) {
      return true;
    }
    int end = content.end();
    while (end > content.start() && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      if (SENTENCE_MARKS.indexOf(text.charAt(end - 1)) >= 0) {
        return true;
      }
      end--;
    }
    return end > content.start()
        && ENDINGS.contains(text, end - 1, end)
        && (isPredicate(document, end) || isStatement(text, content.start(), end));
  }

  /** “벌금을 내야 한다. 그래서 말하지 않겠다는 것”: another sentence follows within. */
  private static boolean holdsSentence(String text, Span content) {
    for (int i = content.start() + 1; i + 1 < content.end(); i++) {
      boolean isEnd = text.charAt(i) == '.' && text.charAt(i + 1) == ' ';
      if (isEnd && ENDINGS.contains(text, i - 1, i)) {
        return true;
      }
    }
    return false;
  }

  /** “계열 전체를 좌우할 것”이라고: what a forecast ends in, and no name. */
  static boolean isForecast(String text, Span content) {
    return text.startsWith(" 것", content.end() - 2);
  }

  /** Whether the last syllable of {@code content} is one of those that end sentences. */
  static boolean endsAsSentence(String text, Span content) {
    return content.length() > 1 && ENDINGS.contains(text, content.end() - 1, content.end());
  }

  /** 가능성이 크다: nori takes the last word for a name; behind a subject it is a verb. */
  private static boolean isStatement(String text, int start, int end) {
    int space = text.lastIndexOf(' ', end - 1);
    return text.charAt(end - 1) == '다'
        && space > start
        && SUBJECTS.contains(text, space - 1, space)
        && !NOT_STATEMENTS.contains(text, space + 1, end);
  }

  private static boolean isPredicate(AnnotatedDocument document, int end) {
    int i = document.firstMorphemeFrom(end) - 1;
    if (i < 0) {
      return false;
    }
    Morpheme last = document.morphemes().get(i);
    return last.end() >= end
        && switch (last.last()) {
          case EF, EC, ETN, EP -> true;
          default -> last.isPredicate();
        };
  }
}
