package io.newsgraph.analysis.entity.name;

import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Hangul;
import io.newsgraph.analysis.language.PhraseTable;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.language.WordSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.ko.POS;

/**
 * Names that are everyday words before some others: 조선 기술 builds ships, 전주보다 is the week before.
 */
public final class OtherMeanings {

  private static final int MIN_TOWN = 2;
  private static final int MAX_TOWN = 4;

  private static final char MIDDLE_DOT = '·';

  /** China, and in the course of something. */
  private static final char DURING = '中';

  /** America, and beauty. */
  private static final char BEAUTY = '美';

  /** What something may be in the course of: no name and no year. */
  private static final Set<POS.Tag> COURSES = EnumSet.of(POS.Tag.NNG, POS.Tag.NNB, POS.Tag.XSN);

  private static final WordSections DIVISIONS =
      WordSections.of(OtherMeanings.class, "divisions.txt");

  /** What a town's name is followed by, apart from a space, a comma and {@link #JOSA}: its kind. */
  private static final WordSet KINDS_OF_TOWNS = DIVISIONS.set("towns");

  /** Kinds that a town's name may leave out. */
  private static final List<String> LEFT_OUT = DIVISIONS.list("left-out");

  private static final WordSet JOSA = WordList.set(OtherMeanings.class, "josa-behind-towns.txt");

  private static final PhraseTable<List<String>> NEXT =
      PhraseTable.read(
          OtherMeanings.class,
          "not-names-before.txt",
          fields -> List.of(fields[1].replace('_', ' ').split(",")));

  private OtherMeanings() {}

  /** Whether a name of a list means something else there: 화성 of planets. */
  public static boolean isMeant(AnnotatedDocument document, Span span) {
    PhraseTable.Entry<List<String>> entry = NEXT.at(document.text(), span.start());
    return entry != null
        && entry.phrase().length() == span.length()
        && entry.meaning().stream().anyMatch(next -> document.text().startsWith(next, span.end()));
  }

  /** 인도 is India, a pavement, and the handing over of a prisoner: the morphemes tell. */
  public static boolean isEverydayPlace(AnnotatedDocument document, Span span) {
    return isEverydayCharacter(document, span) || isEverydayWord(document, span);
  }

  /** A character that says something else than a state: 조사 中, 12일(日), 한국의 美를, 北 3㎞. */
  private static boolean isEverydayCharacter(AnnotatedDocument document, Span span) {
    String text = document.text();
    if (span.length() != 1 || Hangul.isSyllable(text.charAt(span.start()))) {
      return false;
    }
    boolean isGloss = text.startsWith("(", span.start() - 1) && text.startsWith(")", span.end());
    boolean isBeforeNumber =
        span.end() + 1 < text.length()
            && text.charAt(span.end()) == ' '
            && Character.isDigit(text.charAt(span.end() + 1));
    return isGloss || isBeforeNumber || isDuring(document, span) || isBeauty(text, span);
  }

  private static boolean isDuring(AnnotatedDocument document, Span span) {
    String text = document.text();
    int before = document.firstMorphemeFrom(span.start()) - 1;
    return text.charAt(span.start()) == DURING
        && before >= 0
        && text.charAt(span.start() - 1) == ' '
        && document.morphemes().get(before).end() == span.start() - 1
        && COURSES.contains(document.morphemes().get(before).last());
  }

  private static boolean isBeauty(String text, Span span) {
    return text.charAt(span.start()) == BEAUTY
        && text.startsWith("의 ", span.start() - 2)
        && span.end() < text.length()
        && Hangul.isSyllable(text.charAt(span.end()));
  }

  private static boolean isEverydayWord(AnnotatedDocument document, Span span) {
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
      boolean isTown = i == text.length() || mayFollowTown(text, i);
      if (isTown && (isPlace(text, next, i) || isTownInShort(text, next, i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayFollowTown(String text, int position) {
    char mark = text.charAt(position);
    return mark == ' '
        || mark == ','
        || KINDS_OF_TOWNS.contains(text, position, position + 1)
        || JOSA.contains(text, position, position + 1);
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
    return LEFT_OUT.stream()
        .anyMatch(kind -> isPlace(town + kind, 0, town.length() + kind.length()));
  }

  private static boolean isPlace(String text, int start, int end) {
    return KnownNames.all().isOf(EntityType.LOCATION, text, start, end);
  }
}
