package io.newsgraph.evaluation.cluster;

import io.newsgraph.analysis.language.MorphologicalAnalyzer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Texts as rows of morphemes, which are numbered from the most frequent one on.
 *
 * @param morphemes their letters, in the order of their numbers
 * @param counts how often each was seen
 * @param texts the numbers of each text's morphemes, in order
 */
record MorphemeTexts(List<String> morphemes, int[] counts, List<int[]> texts) {

  static MorphemeTexts of(List<String> texts) {
    MorphologicalAnalyzer morphology = new MorphologicalAnalyzer();
    List<List<String>> cut =
        texts.parallelStream()
            .map(text -> morphology.analyze(text).stream().map(m -> m.of(text)).toList())
            .toList();
    Map<String, Integer> counts = new TreeMap<>();
    cut.forEach(text -> text.forEach(morpheme -> counts.merge(morpheme, 1, Integer::sum)));
    List<String> morphemes = new ArrayList<>(counts.keySet());
    morphemes.sort(Collections.reverseOrder(Comparator.comparing(counts::get)));
    Map<String, Integer> numbers = new HashMap<>();
    morphemes.forEach(morpheme -> numbers.put(morpheme, numbers.size()));
    return new MorphemeTexts(
        morphemes,
        morphemes.stream().mapToInt(counts::get).toArray(),
        cut.stream().map(text -> text.stream().mapToInt(numbers::get).toArray()).toList());
  }

  /** How many morphemes were seen so often. */
  int seen(int leastCount) {
    int kept = 0;
    while (kept < counts.length && counts[kept] >= leastCount) {
      kept++;
    }
    return kept;
  }
}
