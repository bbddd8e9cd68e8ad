package io.newsgraph.analysis.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A list of phrases that people edit, each with a tag: {@code hearsay: 것으로 (알려|전해)*}. {@code *}
 * stands for any beginning or end of a word, {@code ㄴ} or {@code ㄹ} behind it for a syllable with
 * that final consonant, {@code (…|…)} for a choice, {@code $} for the end of the sentence. A phrase
 * of which every word has {@code *} before it costs a look at every word.
 */
public final class PhraseList {

  private final LetterTable<List<Entry>> byAnchor = new LetterTable<>();

  private final List<Entry> unanchored = new ArrayList<>();

  private record Entry(String tag, WordPattern pattern, int anchor) {}

  /**
   * A phrase that stands in a text.
   *
   * @param tag what the list says of it
   * @param firstWord index of its first word among the words of the text
   * @param lastWord index of its last word
   */
  public record Match(String tag, int firstWord, int lastWord) {}

  /**
   * @param owner the class beside which the list lies
   * @throws IllegalArgumentException if a line is no phrase with a tag
   */
  public PhraseList(Class<?> owner, String file) {
    WordList.lines(owner, file).forEach(this::add);
    byAnchor.values().forEach(list -> list.sort(Comparator.comparingInt(e -> -e.pattern().size())));
  }

  private void add(String line) {
    int colon = line.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException("No tag before: " + line);
    }
    for (WordPattern pattern : WordPattern.parse(line.substring(colon + 1).strip())) {
      int anchor = pattern.anchor();
      String tag = line.substring(0, colon).strip();
      List<Entry> entries =
          anchor < 0
              ? unanchored
              : byAnchor.getOrAdd(pattern.firstCharacterOf(anchor), ArrayList::new);
      entries.add(new Entry(tag, pattern, Math.max(anchor, 0)));
    }
  }

  /** The longest phrase one of whose words, told by its beginning, is the word of this index. */
  public Optional<Match> at(List<Word> words, int index, String text) {
    char first = text.charAt(words.get(index).start());
    List<Entry> beginning = byAnchor.get(first);
    Optional<Match> anchored =
        beginning == null ? Optional.empty() : at(beginning, words, index, text);
    return anchored.isPresent() ? anchored : at(unanchored, words, index, text);
  }

  private static Optional<Match> at(List<Entry> entries, List<Word> words, int index, String text) {
    for (Entry entry : entries) {
      int start = index - entry.anchor();
      if (entry.pattern().matches(words, start, text)) {
        return Optional.of(new Match(entry.tag(), start, start + entry.pattern().size() - 1));
      }
    }
    return Optional.empty();
  }
}
