package io.newsgraph.analysis.entity.recognition;

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

  private final AnnotatedDocument document;
  private final String text;
  private final List<Word> words;

  PersonClues(AnnotatedDocument document) {
    this.document = document;
    this.text = document.text();
    this.words = document.words();
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
  }

  /** What the first word says: a first name from abroad, a country, a Korean name by its form. */
  private long opening(Word first, Span span) {
    int end = Math.min(first.end(), span.end());
    if (ForeignNames.isFirstName(text.substring(first.start(), end))) {
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
      if (PersonTitles.in(words.get(i), text).isPresent()) {
        return i - c.last();
      }
    }
    return 0;
  }

  /** Whether a word stands one space behind the one before it, in the same sentence. */
  private boolean isBeside(int word) {
    return word > 0
        && word < words.size()
        && words.get(word - 1).end() + 1 == words.get(word).start()
        && words.get(word - 1).sentence() == words.get(word).sentence();
  }

  /** What a word beside it is: the part of a name, a title, another name, or something else. */
  private long part(int index) {
    Word word = words.get(index);
    Span whole = new Span(word.start(), word.end());
    if (ForeignNames.isFirstName(word, text)) {
      return 2;
    }
    if (PersonTitles.in(word, text).isPresent()) {
      return 3;
    }
    if (Countries.contain(whole.of(text))) {
      return 4;
    }
    for (int end : word.nounEnds()) {
      Span stem = new Span(word.start(), end);
      if (ForeignNames.mayBePart(document, stem)) {
        return end == word.end() ? 5 : 6;
      }
    }
    return NounReading.isEveryday(document, whole) ? 7 : 1;
  }
}
