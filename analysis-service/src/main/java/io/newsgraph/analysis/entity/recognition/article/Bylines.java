package io.newsgraph.analysis.entity.recognition.article;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Hangul;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.TextBlock;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSet;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds who wrote the article, which nothing in it is about: {@code (서울=가나통신) 이하늘 기자 =}, {@code
 * [새벽경제 최누리 기자]}, {@code 이하늘 기자 haneul@gana.example}. An article that came through article-service
 * has lost these lines; raw text has them.
 */
public final class Bylines {

  private static final WordSet TITLES = WordList.set(EntityType.class, "reporter-titles.txt");

  /** How far behind a block's beginning its dateline may end. */
  private static final int MAX_DATELINE = 60;

  /** Longest name of a reporter, and the shortest. */
  private static final int MAX_NAME = 4;

  private static final int MIN_NAME = 2;

  private Bylines() {}

  /** The document without the words of its bylines: no recogniser reads them. */
  public static AnnotatedDocument remove(AnnotatedDocument document) {
    List<Span> bylines = find(document);
    if (bylines.isEmpty()) {
      return document;
    }
    List<Word> words = new ArrayList<>(document.words().size());
    int next = 0;
    for (Word word : document.words()) {
      while (next < bylines.size() && bylines.get(next).end() <= word.start()) {
        next++;
      }
      if (next >= bylines.size() || bylines.get(next).start() > word.start()) {
        words.add(word);
      }
    }
    return new AnnotatedDocument(
        document.document(),
        document.sentences(),
        document.brackets(),
        document.titleMorphemes(),
        document.morphemes(),
        words);
  }

  /** Where an article's bylines stand, in order of the text. */
  public static List<Span> find(AnnotatedDocument document) {
    List<Span> found = new ArrayList<>();
    String text = document.text();
    List<Word> words = document.words();
    int block = 0;
    List<TextBlock> blocks = document.document().blocks();
    for (int i = 1; i < words.size(); i++) {
      Word word = words.get(i);
      while (blocks.get(block).end() <= word.start()) {
        block++;
      }
      if (word.end() - word.start() > 5 || !word.isIn(TITLES, text)) {
        continue;
      }
      Span byline = bylineAt(text, words.get(i - 1), word, blocks.get(block));
      if (byline != null) {
        found.add(byline);
      }
    }
    return found;
  }

  private static Span bylineAt(String text, Word name, Word title, TextBlock block) {
    int length = name.end() - name.start();
    boolean isName =
        name.start() >= block.start()
            && length >= MIN_NAME
            && length <= MAX_NAME
            && Hangul.isSyllables(text, name.start(), name.end())
            && title.start() <= name.end() + 1;
    if (!isName) {
      return null;
    }
    int end = title.end();
    while (end < block.end() && " ]=)(".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    String mark = text.substring(title.end(), end);
    boolean isNearStart = title.end() - block.start() <= MAX_DATELINE;
    boolean isDateline =
        mark.indexOf('=') >= 0
            || opensWithBracket(text, block, mark)
            || isWithinDateline(text, block, name, mark);
    if (isNearStart && isDateline) {
      return new Span(block.start(), end);
    }
    boolean isSigned = end >= block.end() || isAddress(text, end, block.end());
    int first = firstName(text, name.start(), block.start());
    return isSigned && endsSentence(text, first, block) ? new Span(first, block.end()) : null;
  }

  /** (샌프란시스코=이하늘 특파원). */
  private static boolean isWithinDateline(String text, TextBlock block, Word name, String mark) {
    return text.charAt(block.start()) == '('
        && name.start() > block.start()
        && text.charAt(name.start() - 1) == '='
        && mark.indexOf(')') >= 0;
  }

  private static boolean opensWithBracket(String text, TextBlock block, String mark) {
    return mark.indexOf(']') >= 0 && text.charAt(block.start()) == '[';
  }

  /** An address, or the next reporter's name at the end of a short line. */
  private static boolean isAddress(String text, int start, int blockEnd) {
    int end = Math.min(blockEnd, start + MAX_DATELINE);
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '@') {
        return true;
      }
      if (c == '.' && i + 1 < end && text.charAt(i + 1) == ' ') {
        return false;
      }
    }
    return false;
  }

  /** Where 박서진 of 박서진·이하늘 기자 begins. */
  private static int firstName(String text, int name, int blockStart) {
    int first = name;
    while (first - 1 > blockStart && "·,".indexOf(text.charAt(first - 1)) >= 0) {
      int start = first - 1;
      while (start > blockStart
          && first - start <= MAX_NAME
          && Hangul.isSyllable(text.charAt(start - 1))) {
        start--;
      }
      if (start == first - 1) {
        return first;
      }
      first = start;
    }
    return first;
  }

  private static boolean endsSentence(String text, int name, TextBlock block) {
    int i = name - 1;
    while (i > block.start() && (text.charAt(i) == ' ' || "/▶■=·|".indexOf(text.charAt(i)) >= 0)) {
      i--;
    }
    return i >= block.start() && ".>)]".indexOf(text.charAt(i)) >= 0 || i <= block.start();
  }
}
