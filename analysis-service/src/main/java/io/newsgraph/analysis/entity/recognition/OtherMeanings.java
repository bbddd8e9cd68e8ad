package io.newsgraph.analysis.entity.recognition;

import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.PhraseTable;
import io.newsgraph.analysis.language.Span;
import java.util.List;

/**
 * Names that are everyday words before some others: 조선 기술 builds ships, 전주보다 is the week before.
 */
final class OtherMeanings {

  private static final int MIN_TOWN = 2;
  private static final int MAX_TOWN = 4;

  private static final char MIDDLE_DOT = '·';

  /** What a town's name is followed by: its kind, a space, josa. */
  private static final String BEHIND_TOWNS = "시군구 에의은는을를과와로도,";

  private static final PhraseTable<List<String>> NEXT =
      PhraseTable.read(
          OtherMeanings.class,
          "not-names-before.txt",
          fields -> List.of(fields[1].replace('_', ' ').split(",")));

  private OtherMeanings() {}

  static boolean isMeant(AnnotatedDocument document, Span span) {
    PhraseTable.Entry<List<String>> entry = NEXT.at(document.text(), span.start());
    return entry != null
        && entry.phrase().length() == span.length()
        && entry.meaning().stream().anyMatch(next -> document.text().startsWith(next, span.end()));
  }

  /** 인도 is India, a pavement, and the handing over of a prisoner: the morphemes tell. */
  static boolean isEverydayPlace(AnnotatedDocument document, Span span) {
    return span.length() == 2
        && isPlace(document.text(), span.start(), span.end())
        && NounReading.isDictionaryWord(document, span)
        && !isBeforePlace(document.text(), span.end())
        && !isJoined(document.text(), span);
  }

  /** 경기 is a game, and a province before one of its towns: 경기 성남시에서. */
  private static boolean isBeforePlace(String text, int end) {
    int next = end + 1;
    return next < text.length() && text.charAt(end) == ' ' && isTownAt(text, next);
  }

  private static boolean isTownAt(String text, int next) {
    for (int i = Math.min(text.length(), next + MAX_TOWN); i >= next + MIN_TOWN; i--) {
      boolean isTown = i == text.length() || BEHIND_TOWNS.indexOf(text.charAt(i)) >= 0;
      if (isTown && (isPlace(text, next, i) || isTownInShort(text, next, i))) {
        return true;
      }
    }
    return false;
  }

  /** 정읍·고창: beside a place that means nothing else. */
  private static boolean isJoined(String text, Span span) {
    int start = span.start();
    boolean isBehind = start > MIN_TOWN && text.charAt(start - 1) == MIDDLE_DOT;
    for (int length = MIN_TOWN; length <= MAX_TOWN && isBehind; length++) {
      int from = start - 1 - length;
      if (from >= 0 && isPlace(text, from, start - 1)) {
        return true;
      }
    }
    boolean isBefore = span.end() < text.length() && text.charAt(span.end()) == MIDDLE_DOT;
    return isBefore && isTownAt(text, span.end() + 1);
  }

  /** 화성 of 경기 화성, which is listed with its kind only. */
  private static boolean isTownInShort(String text, int start, int end) {
    String town = text.substring(start, end);
    return isPlace(town + "시", 0, town.length() + 1) || isPlace(town + "군", 0, town.length() + 1);
  }

  private static boolean isPlace(String text, int start, int end) {
    return KnownNames.all().isOf(EntityType.LOCATION, text, start, end);
  }
}
