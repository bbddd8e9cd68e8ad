package io.newsgraph.analysis.entity.recognition.learnt;

import io.newsgraph.analysis.entity.name.Countries;
import io.newsgraph.analysis.entity.name.ForeignNames;
import io.newsgraph.analysis.entity.name.KoreanNames;
import io.newsgraph.analysis.entity.name.NounReading;
import io.newsgraph.analysis.entity.name.PersonTitles;
import io.newsgraph.analysis.entity.name.WhoSpeaks;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Hangul;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.weights.FeatureList;
import java.util.List;

/**
 * What tells where a person's name begins and ends: first names from abroad, family names, a title
 * behind, and whether the words on either side would belong to a name as well.
 */
final class PersonClues {

  /** How far behind a name its title may stand: 후지노 겐지 도요하라정공 사장. */
  private static final int TITLE_REACH = 3;

  private static final int KOREAN_NAME = 3;

  private static final long BEFORE_AGE = 9;

  // What a word beside a name is.
  private static final int OTHER = 1;
  private static final int FIRST_NAME = 2;
  private static final int TITLE = 3;
  private static final int STATE = 4;
  private static final int WHOLE_PART = 5;
  private static final int PART_WITH_JOSA = 6;
  private static final int EVERYDAY = 7;

  private final AnnotatedDocument document;
  private final String text;
  private final List<Word> words;

  /**
   * What each word is beside a name, as far as it was asked for; candidates share their neighbours.
   */
  private final byte[] parts;

  PersonClues(AnnotatedDocument document) {
    this.document = document;
    this.text = document.text();
    this.words = document.words();
    this.parts = new byte[words.size()];
  }

  void addTo(FeatureList features, NameCandidate c) {
    long count = c.last() - c.first();
    long opening = opening(words.get(c.first()), c.span());
    long title = titleBehind(c);
    long left = isBeside(c.first()) ? part(c.first() - 1) : 0;
    boolean isOpen = c.span().end() == words.get(c.last()).end() && isBeside(c.last() + 1);
    long right = isOpen ? part(c.last() + 1) : 0;
    features.add(opening * 4 + count);
    features.add(title * 4 + count);
    features.add((opening * 4 + count) * 8 + title);
    features.add(left * 4 + count);
    features.add(right * 4 + count);
    features.add((left * 8 + right) * 4 + count);
    features.add(((opening * 4 + count) * 8 + left) * 8 + right);
    features.add((title * 8 + right) * 4 + count);
    long speaks = speaks(c);
    features.add(speaks * 4 + count);
    features.add((speaks * 8 + title) * 4 + count);
    features.add(((speaks * 8 + left) * 8 + right) * 4 + count);
  }

  /** 9 before an age, else how many words behind it the phrase of who speaks ends, 0 for none. */
  private long speaks(NameCandidate c) {
    return WhoSpeaks.hasAge(text, c.span().end())
        ? BEFORE_AGE
        : WhoSpeaks.distance(document, c.last());
  }

  /** What the first word says: a first name from abroad, a country, a Korean name by its form. */
  private long opening(Word first, Span span) {
    int end = Math.min(first.end(), span.end());
    if (ForeignNames.isFirstName(text, first.start(), end)) {
      return 1;
    }
    if (Countries.contain(text.substring(first.start(), end))) {
      return 2;
    }
    boolean isKorean =
        span.length() == KOREAN_NAME
            && Hangul.isSyllables(text, span.start(), span.end())
            && KoreanNames.isSurname(text.substring(span.start(), span.start() + 1));
    return isKorean ? 3 : 0;
  }

  /** How many words behind it a title stands, before any josa; 0 for none. */
  private long titleBehind(NameCandidate c) {
    for (int i = c.last() + 1; i <= c.last() + TITLE_REACH && isBeside(i); i++) {
      if (i == c.last() + 1 && c.span().end() < words.get(c.last()).end()) {
        return 0;
      }
      if (isTitle(i)) {
        return i - c.last();
      }
    }
    return 0;
  }

  private boolean isTitle(int word) {
    long part = part(word);
    boolean mayBeBoth = part == FIRST_NAME && PersonTitles.in(words.get(word), text).isPresent();
    return part == TITLE || mayBeBoth;
  }

  /** Whether a word stands one space behind the one before it, in the same sentence. */
  private boolean isBeside(int word) {
    return word > 0
        && word < words.size()
        && words.get(word - 1).end() + 1 == words.get(word).start()
        && words.get(word - 1).sentence() == words.get(word).sentence();
  }

  private long part(int index) {
    if (parts[index] == 0) {
      parts[index] = (byte) read(words.get(index));
    }
    return parts[index];
  }

  /** What a word beside it is: the part of a name, a title, a state, or something else. */
  private int read(Word word) {
    Span whole = new Span(word.start(), word.end());
    if (ForeignNames.isFirstName(word, text)) {
      return FIRST_NAME;
    }
    if (PersonTitles.in(word, text).isPresent()) {
      return TITLE;
    }
    if (Countries.contain(whole.of(text))) {
      return STATE;
    }
    for (int end : word.nounEnds()) {
      if (ForeignNames.mayBePart(document, new Span(word.start(), end))) {
        return end == word.end() ? WHOLE_PART : PART_WITH_JOSA;
      }
    }
    return NounReading.isEveryday(document, whole) ? EVERYDAY : OTHER;
  }
}
