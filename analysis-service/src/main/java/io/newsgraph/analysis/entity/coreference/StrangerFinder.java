package io.newsgraph.analysis.entity.coreference;

import io.newsgraph.analysis.entity.name.PersonTitles;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.language.WordSet;
import java.util.List;
import java.util.Set;

/**
 * Notes the people without a name and the things without one, which compete with the named for what
 * follows: A씨, 피해자는, 새 회사를. Reads the words once, in order.
 */
final class StrangerFinder {

  private static final Set<String> PEOPLE = WordList.set(StrangerFinder.class, "people.txt");

  /** Josa of what a sentence speaks of for the first time. */
  private static final WordSet INTRODUCING =
      WordSections.of(StrangerFinder.class, "josa-of-parts.txt").set("introducing");

  /** Mr or Ms, attached to a letter or a family name: A씨, 김씨. */
  private static final char MR = '씨';

  private final String text;
  private final List<Word> words;
  private final PartReader parts;
  private int next;

  StrangerFinder(AnnotatedDocument document, PartReader parts) {
    this.text = document.text();
    this.words = document.words();
    this.parts = parts;
  }

  /** Passes over the words of a name and its title. */
  void skipTo(int position) {
    while (next < words.size() && words.get(next).start() < position) {
      next++;
    }
  }

  /** Reads the words that begin before {@code position}. */
  void readUntil(int position, SentenceFocus focus) {
    while (next < words.size() && words.get(next).start() < position) {
      read(words.get(next++), focus);
    }
  }

  private void read(Word word, SentenceFocus focus) {
    for (int end : word.nounEnds()) {
      Part part = parts.partAt(end);
      boolean isUnnamed = isUnnamed(word, end);
      if (isUnnamed || part.isSubject() && isPerson(word, end)) {
        focus.addStranger(part);
        return;
      }
      if (isIntroduced(word, end)) {
        focus.addNew(text.substring(word.start(), end));
      }
    }
  }

  private boolean isPerson(Word word, int end) {
    return PEOPLE.contains(text.substring(word.start(), end))
        || PersonTitles.in(word, text).isPresent();
  }

  private boolean isUnnamed(Word word, int end) {
    int length = end - word.start();
    return length >= 1 && length <= 3 && text.charAt(end - 1) == MR;
  }

  /** 새 회사를 세운다: a noun of a kind as the object speaks of a new one. */
  private boolean isIntroduced(Word word, int end) {
    if (end != word.end() - 1) {
      return false;
    }
    return INTRODUCING.contains(text, end, end + 1)
        && Description.of(text.substring(word.start(), end)) != null;
  }
}
