package io.newsgraph.analysis.evidence;

import io.newsgraph.analysis.language.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers those sentences of one article that something points to, each once. */
public final class SentenceGathering {

  private final String text;
  private final List<Sentence> sentences;
  private final Map<Integer, Integer> positions = new HashMap<>();
  private final List<StoredSentence> gathered = new ArrayList<>();

  /**
   * @param text the article's
   * @param sentences all of them, in order of the text
   */
  public SentenceGathering(String text, List<Sentence> sentences) {
    this.text = text;
    this.sentences = List.copyOf(sentences);
  }

  /**
   * Keeps a sentence.
   *
   * @param index among all sentences
   * @return its position among the gathered ones
   */
  public int keep(int index) {
    return positions.computeIfAbsent(index, this::gather);
  }

  /** What was kept so far, by position. */
  public List<StoredSentence> gathered() {
    return List.copyOf(gathered);
  }

  private int gather(int index) {
    Sentence sentence = sentences.get(index);
    gathered.add(StoredSentence.of(text, sentence.start(), sentence.end()));
    return gathered.size() - 1;
  }
}
