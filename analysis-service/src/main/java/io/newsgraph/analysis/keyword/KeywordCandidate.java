package io.newsgraph.analysis.keyword;

import java.util.List;
import java.util.Objects;

/**
 * What might be a keyword of an article; how good a one, the corpus decides at the time of reading.
 *
 * @param term the form to show, without josa: an entity's longest name in the article; of a noun
 *     the form that the article uses most
 * @param key what all its forms are counted under in the corpus, see {@link TermKey}; the term
 *     itself in candidates that were stored before there were keys
 * @param frequency how often it occurs, each occurrence weighted by where it stands
 * @param rate share of articles expected to have it before any was counted, 0 to 1
 * @param occurrences in order of the text, each of them one of its forms to the letter
 */
public record KeywordCandidate(
    String term, String key, double frequency, double rate, List<Occurrence> occurrences) {

  /** Rate of a term of which nothing is known. */
  private static final double USUAL_RATE = 0.005;

  public KeywordCandidate {
    Objects.requireNonNull(term, "term");
    key = key == null ? term : key;
    rate = rate == 0 ? USUAL_RATE : rate;
    occurrences = List.copyOf(occurrences);
    if (!(frequency > 0)) {
      throw new IllegalArgumentException("Frequency of " + term + " is " + frequency);
    }
    if (!(rate > 0 && rate <= 1)) {
      throw new IllegalArgumentException("Rate of " + term + " is " + rate);
    }
  }
}
