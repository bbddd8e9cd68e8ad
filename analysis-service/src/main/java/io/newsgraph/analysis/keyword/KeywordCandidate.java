package io.newsgraph.analysis.keyword;

import java.util.List;
import java.util.Objects;

/**
 * What might be a keyword of an article; how good a one, the corpus decides at the time of reading.
 *
 * @param term as it stands in the text, without josa
 * @param frequency how often it occurs, each occurrence weighted by where it stands
 * @param occurrences in order of the text, each of them the term to the letter
 */
public record KeywordCandidate(String term, double frequency, List<Occurrence> occurrences) {

  public KeywordCandidate {
    Objects.requireNonNull(term, "term");
    occurrences = List.copyOf(occurrences);
    if (!(frequency > 0)) {
      throw new IllegalArgumentException("Frequency of " + term + " is " + frequency);
    }
  }
}
