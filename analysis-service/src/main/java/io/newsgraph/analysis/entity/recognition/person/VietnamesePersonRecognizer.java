package io.newsgraph.analysis.entity.recognition.person;

import io.newsgraph.analysis.entity.name.Countries;
import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.NamedSpan;
import io.newsgraph.analysis.entity.name.NamedSpan.Evidence;
import io.newsgraph.analysis.entity.name.PersonTitles;
import io.newsgraph.analysis.entity.name.WhoSpeaks;
import io.newsgraph.analysis.entity.name.WordSequence;
import io.newsgraph.analysis.entity.recognition.article.ArticleReading;
import io.newsgraph.analysis.entity.recognition.article.EntityRecognizer;
import io.newsgraph.analysis.language.EverydayNouns;
import io.newsgraph.analysis.language.Hangul;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSet;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds Vietnamese names, which are short words side by side: 팜 민 찐 총리, 쩐 홍 하 베트남 부총리, 레 꽝 덧(34) 씨.
 * One of the few family names opens them; a title, a country or an age ends them.
 */
public final class VietnamesePersonRecognizer implements EntityRecognizer {

  private static final WordSet FAMILY_NAMES =
      WordList.set(VietnamesePersonRecognizer.class, "surnames-vietnamese.txt");

  /** 도 내 한 병원장: what stands before a noun is no name. */
  private static final WordSet DETERMINERS =
      WordList.set(VietnamesePersonRecognizer.class, "determiners.txt");

  /** Most words of a name: 응우옌 티 민 카인. */
  private static final int MAX_WORDS = 4;

  private static final int MIN_WORDS = 2;

  /** Longest word of a given name: 응옥, 꽝. */
  private static final int MAX_SYLLABLES = 2;

  /** Longer words are of several syllables in Vietnamese too: 응우옌, 쯔엉, 꾸옥. */
  private static final int MAX_LENGTH = 3;

  @Override
  public List<NamedSpan> recognize(ArticleReading article) {
    WordSequence words = article.words();
    String text = words.document().text();
    List<NamedSpan> found = new ArrayList<>();
    for (int i = 0; i + 1 < words.size(); i++) {
      if (words.get(i).isIn(FAMILY_NAMES, text) && isWhole(words, i)) {
        Span name = nameFrom(words, i);
        if (name != null) {
          found.add(new NamedSpan(EntityType.PERSON, name, Evidence.REFERENCE));
        }
      }
    }
    return found;
  }

  private static boolean isWhole(WordSequence words, int index) {
    String text = words.document().text();
    return FAMILY_NAMES.contains(words.get(index).of(text)) && words.isSpaced(index + 1);
  }

  /** The longest name that a title, a country or an age follows; null for none. */
  private static Span nameFrom(WordSequence words, int first) {
    String text = words.document().text();
    // 도 교수, 하 대표: what is a Korean word too needs more behind it.
    boolean isSure = !isEveryday(text, words.get(first));
    Span name = null;
    for (int last = first + 1; last < Math.min(words.size(), first + MAX_WORDS); last++) {
      Word word = words.get(last);
      int limit = last - first + 1 == MIN_WORDS ? MAX_LENGTH : MAX_SYLLABLES;
      boolean isPart =
          words.isSpaced(last)
              && word.end() - word.start() <= limit
              && Hangul.isSyllables(text, word.start(), word.end())
              && (isSure || !isEverydayWord(text, word))
              && !word.isIn(DETERMINERS, text)
              && PersonTitles.in(word, text).isEmpty();
      if (!isPart) {
        break;
      }
      boolean isLong = isSure || last - first + 1 > MIN_WORDS;
      name = isLong && isEnd(words, last) ? new Span(words.get(first).start(), word.end()) : name;
    }
    return name;
  }

  /** 당 쇄신 위원장: a word of several syllables that means something is no name. */
  private static boolean isEverydayWord(String text, Word word) {
    return word.end() - word.start() > 1 && isEveryday(text, word);
  }

  private static boolean isEveryday(String text, Word word) {
    return EverydayNouns.cost(text, word.start(), word.end()).isPresent();
  }

  private static boolean isEnd(WordSequence words, int last) {
    String text = words.document().text();
    if (WhoSpeaks.hasAge(text, words.get(last).end())) {
      return true;
    }
    if (last + 1 >= words.size() || !words.isSpaced(last + 1)) {
      return false;
    }
    Word next = words.get(last + 1);
    // 쩐 티 투 흐엉 민안마트 구매이사: a longer word before the title is where somebody works.
    boolean isHouse =
        next.end() - next.start() > MAX_LENGTH
            && last + 2 < words.size()
            && words.isSpaced(last + 2)
            && PersonTitles.in(words.get(last + 2), text).isPresent();
    return isHouse || PersonTitles.in(next, text).isPresent() || Countries.contain(next.of(text));
  }
}
