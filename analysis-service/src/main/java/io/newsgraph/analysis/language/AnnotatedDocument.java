package io.newsgraph.analysis.language;

import java.util.List;
import java.util.Optional;

/**
 * An article with everything that the language itself tells: what the finders of keywords and
 * entities read.
 *
 * @param sentences in order of the text
 * @param brackets in order of their opening marks
 * @param titleMorphemes in order of the title, places in it; none where there is no title
 * @param morphemes in order of the text
 * @param words in order of the text
 */
public record AnnotatedDocument(
    Document document,
    List<Sentence> sentences,
    List<Bracketed> brackets,
    List<Morpheme> titleMorphemes,
    List<Morpheme> morphemes,
    List<Word> words) {

  public AnnotatedDocument {
    sentences = List.copyOf(sentences);
    brackets = List.copyOf(brackets);
    titleMorphemes = List.copyOf(titleMorphemes);
    morphemes = List.copyOf(morphemes);
    words = List.copyOf(words);
  }

  public String text() {
    return document.text();
  }

  /** The sentence that {@code position} falls into; none between sentences. */
  public Optional<Sentence> sentenceAt(int position) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Sentence sentence = sentences.get(middle);
      if (position < sentence.start()) {
        high = middle - 1;
      } else if (position >= sentence.end()) {
        low = middle + 1;
      } else {
        return Optional.of(sentence);
      }
    }
    return Optional.empty();
  }

  /** The morphemes that lie wholly within {@code span}. */
  public List<Morpheme> morphemesIn(Span span) {
    int from = firstMorphemeFrom(span.start());
    int to = from;
    while (to < morphemes.size() && morphemes.get(to).end() <= span.end()) {
      to++;
    }
    return morphemes.subList(from, to);
  }

  /** Index of the first morpheme that starts at {@code position} or later. */
  public int firstMorphemeFrom(int position) {
    int low = 0;
    int high = morphemes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (morphemes.get(middle).start() < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
