package io.newsgraph.analysis.keyword;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often each term stands by its own right: the C-value of Frantzi and Ananiadou (Automatic
 * recognition of multi-word terms, 2000), with the logarithm shifted so that single words keep a
 * value:
 *
 * <pre>
 * c(a) = log2(1 + |a|) · (f(a) − mean f(b))
 * </pre>
 *
 * where {@code |a|} is the number of words, and the mean goes over the longer terms {@code b} that
 * {@code a} is part of. So 충전소 keeps of its occurrences those that are not within 수소 충전소.
 */
final class Cohesion {

  /** Share of its occurrences that a nested term keeps at least: it is still said. */
  private static final double LEAST_OWN_SHARE = 0.2;

  private final TermTable table;
  private final Map<TermCount, Nesting> nestings = new HashMap<>();

  private record Nesting(double frequency, int terms) {

    Nesting with(TermCount longer) {
      return new Nesting(frequency + longer.frequency(), terms + 1);
    }
  }

  private Cohesion(TermTable table) {
    this.table = table;
  }

  static Cohesion of(TermTable table, List<TermCount> terms) {
    Cohesion cohesion = new Cohesion(table);
    terms.stream().filter(TermCount::isPhrase).forEach(cohesion::addParts);
    return cohesion;
  }

  private void addParts(TermCount phrase) {
    for (String part : parts(phrase.term())) {
      TermCount nested = table.find(part);
      if (nested != null && nested != phrase) {
        nestings.merge(
            nested, new Nesting(0, 0).with(phrase), (nesting, one) -> nesting.with(phrase));
      }
    }
  }

  /** The sequences of words within a phrase. */
  private static List<String> parts(String phrase) {
    List<String> words = List.of(phrase.split(" "));
    List<String> parts = new ArrayList<>();
    for (int first = 0; first < words.size(); first++) {
      // All words together are the phrase itself.
      int lastEnd = first == 0 ? words.size() - 1 : words.size();
      for (int end = first + 1; end <= lastEnd; end++) {
        parts.add(String.join(" ", words.subList(first, end)));
      }
    }
    return parts;
  }

  double value(TermCount term) {
    Nesting nesting = nestings.get(term);
    double own = term.frequency();
    if (nesting != null && !term.isName()) {
      double nested = nesting.frequency() / nesting.terms();
      own = Math.max(own - nested, LEAST_OWN_SHARE * own);
    }
    int words = term.isPhrase() ? term.term().split(" ").length : 1;
    return own * Math.log(1 + words) / Math.log(2);
  }
}
