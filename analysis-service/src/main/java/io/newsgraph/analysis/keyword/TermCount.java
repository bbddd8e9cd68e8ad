package io.newsgraph.analysis.keyword;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The occurrences of one term, in all its forms, while an article is being read. */
final class TermCount {

  private final String key;
  private final Name name;
  private final Map<String, Integer> forms = new HashMap<>(4);
  private final List<Occurrence> occurrences = new ArrayList<>(2);
  private double frequency;
  private double rate;
  private boolean isOfNote;
  private boolean isNoun;

  /**
   * @param name what it names; null for all but names
   */
  TermCount(String key, Name name) {
    this.key = key;
    this.name = name;
  }

  /**
   * @param weight how much this occurrence counts; see {@link TermWeights}
   */
  void add(String form, Occurrence occurrence, double weight, double formRate) {
    forms.merge(form, 1, Integer::sum);
    occurrences.add(occurrence);
    frequency += weight;
    rate = Math.max(rate, formRate);
  }

  /** Its form vouches for it, however rare it is. */
  void note() {
    isOfNote = true;
  }

  /** It stands somewhere as a noun, not only as a verb's stem. */
  void noteNoun() {
    isNoun = true;
  }

  /** Adds to its frequency what is no occurrence of it. */
  void weigh(double more) {
    frequency += more;
  }

  String key() {
    return key;
  }

  Iterable<String> forms() {
    return forms.keySet();
  }

  double frequency() {
    return frequency;
  }

  int occurrences() {
    return occurrences.size();
  }

  /** The end of its last occurrence so far; -1 for none. */
  int lastEnd() {
    return occurrences.isEmpty() ? -1 : occurrences.getLast().end();
  }

  boolean isOfNote() {
    return isOfNote;
  }

  boolean isNoun() {
    return isNoun;
  }

  boolean isName() {
    return name != null;
  }

  /** Whether all its forms are of several words; a name is no phrase, however many it has. */
  boolean isPhrase() {
    if (isName()) {
      return false;
    }
    for (String form : forms.keySet()) {
      if (form.indexOf(' ') < 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * The form to show: of a name the longest, 사티아 나델라 rather than 나델라; of a noun the one most used.
   */
  String term() {
    Comparator<String> byLength =
        Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());
    Comparator<String> byUse = Comparator.<String>comparingInt(forms::get).thenComparing(byLength);
    return forms.keySet().stream().max(isName() ? byLength : byUse).orElseThrow();
  }

  KeywordCandidate toCandidate(double weighted) {
    return new KeywordCandidate(term(), key, weighted, rate, occurrences);
  }
}
