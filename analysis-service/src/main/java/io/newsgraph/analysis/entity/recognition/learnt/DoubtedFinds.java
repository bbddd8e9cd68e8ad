package io.newsgraph.analysis.entity.recognition.learnt;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.KnownNames;
import io.newsgraph.analysis.entity.name.NamedSpan;
import io.newsgraph.analysis.entity.name.NamedSpan.Evidence;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSet;
import io.newsgraph.analysis.weights.LinearModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Lets the model of unknown names look at what a rule takes for a name by its form or what stands
 * around it. What it is sure to be none in any place is taken back (경선을 통해 후보를 확정했다), and a
 * person's name that it holds for part of a longer one is widened (데라니시 고이치). What a list has
 * stands.
 */
final class DoubtedFinds {

  /** Below, more of what is taken back is wrong than right; a form tells less than surroundings. */
  private static final double MIN_BY_FORM = 0.3;

  private static final double MIN_BY_CONTEXT = 0.07;

  /**
   * Before a title that is a thing as well: mayors have 0.9 and more, nearly all goods 0.8 and
   * less.
   */
  private static final double MIN_BEFORE_THINGS = 0.85;

  /** With a josa or nothing behind it: 씨앤에이치 is a company. */
  private static final Pattern MR = Pattern.compile(" 씨(?:[가는를의도와]|에게|(?![가-힣]))");

  private static final WordSet THINGS = WordList.set(DoubtedFinds.class, "titles-of-things.txt");

  /** Rules for bodies are right more often: they ask for what such a name ends in. */
  private static final double MIN_OF_BODIES = 0.01;

  private final FirstFinds first;
  private final LinearModel model;
  private final NameFeatures features;
  private final LongerPeople longer;
  private final Map<String, Double> likely = new HashMap<>();
  private final Map<Span, Span> widened = new HashMap<>();

  private DoubtedFinds(FirstFinds first, List<NameCandidate> candidates, LinearModel model) {
    this.first = first;
    this.model = model;
    this.features = new NameFeatures(first, candidates);
    this.longer = new LongerPeople(first.document(), features, model);
  }

  /**
   * What was found as the model sees it; the same where it doubts nothing.
   *
   * @param candidates beside what rules found
   */
  static FirstFinds review(FirstFinds first, List<NameCandidate> candidates, LinearModel model) {
    DoubtedFinds doubted = new DoubtedFinds(first, candidates, model);
    doubted.look();
    return doubted.result();
  }

  private void look() {
    int word = 0;
    for (NamedSpan find : first.sure()) {
      word = wordAt(first.document().words(), word, find.span().start());
      NameCandidate candidate = candidate(first, word, find.span());
      boolean isAsked =
          candidate != null && isDoubtful(find, candidate) && !isKnown(find) && !isCalledMr(find);
      if (isAsked) {
        double[] probabilities = model.probabilities(features.of(candidate));
        widen(find, candidate, probabilities);
        keepLikeliest(find, likelihood(find, probabilities) / least(find));
      } else {
        keepLikeliest(find, 1);
      }
    }
  }

  private void widen(NamedSpan find, NameCandidate candidate, double[] probabilities) {
    if (find.type() == EntityType.PERSON) {
      Span whole = longer.around(candidate, probabilities[EntityType.PERSON.ordinal()]);
      if (whole != null) {
        widened.put(find.span(), whole);
      }
    }
  }

  /** A name is one if it is likely one in any of its places. */
  private void keepLikeliest(NamedSpan find, double likelihood) {
    likely.merge(find.span().of(first.document().text()), likelihood, Math::max);
  }

  private FirstFinds result() {
    likely.values().removeIf(likelihood -> likelihood >= 1);
    FirstFinds whole = widened.isEmpty() ? first : first.widened(widened);
    return likely.isEmpty()
        ? whole
        : whole.without(find -> likely.containsKey(find.span().of(first.document().text())));
  }

  /**
   * Goods, works and events are found by their marks, and bodies of several words by what they end
   * in.
   */
  private static boolean isDoubtful(NamedSpan find, NameCandidate candidate) {
    boolean isByWords = find.evidence() == Evidence.CONTEXT || find.evidence() == Evidence.FORM;
    return isByWords
        && switch (find.type()) {
          case PERSON -> true;
          case ORGANIZATION -> candidate.first() == candidate.last();
          case LOCATION, PRODUCT, EVENT, WORK -> false;
        };
  }

  /** A title beside it makes nobody of a name that is on a list. */
  private boolean isKnown(NamedSpan find) {
    return KnownNames.all()
        .find(find.span().of(first.document().text()))
        .filter(known -> known.type() == find.type())
        .isPresent();
  }

  /** 네팔인 구룽 씨: nothing but people is called so. */
  private boolean isCalledMr(NamedSpan find) {
    return MR.matcher(first.document().text())
        .region(find.span().end(), first.document().text().length())
        .lookingAt();
  }

  private double least(NamedSpan find) {
    if (find.type() == EntityType.ORGANIZATION) {
      return MIN_OF_BODIES;
    }
    if (isBeforeThing(find.span().end() + 1)) {
      return MIN_BEFORE_THINGS;
    }
    return find.evidence() == Evidence.FORM ? MIN_BY_FORM : MIN_BY_CONTEXT;
  }

  /** 전기차 시장: what is bought and sold, or who heads a town. */
  private boolean isBeforeThing(int position) {
    String text = first.document().text();
    int end = Math.min(text.length(), position + THINGS.maxLength());
    return position < end && THINGS.contains(text, position, end);
  }

  private static int wordAt(List<Word> words, int from, int position) {
    int word = from;
    while (word < words.size() && words.get(word).end() <= position) {
      word++;
    }
    return word;
  }

  /** The find as a candidate; null where it begins within a word. */
  private static NameCandidate candidate(FirstFinds first, int word, Span span) {
    List<Word> words = first.document().words();
    if (word >= words.size() || words.get(word).start() != span.start()) {
      return null;
    }
    int last = word;
    while (last + 1 < words.size() && words.get(last + 1).start() < span.end()) {
      last++;
    }
    return new NameCandidate(span, word, last);
  }

  /** How likely it is a person's, or anything's if it is no person's. */
  private static double likelihood(NamedSpan find, double[] probabilities) {
    if (find.type() == EntityType.PERSON) {
      return probabilities[EntityType.PERSON.ordinal()];
    }
    double sum = 0;
    for (double each : probabilities) {
      sum += each;
    }
    return sum;
  }
}
