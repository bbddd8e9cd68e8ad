package io.newsgraph.analysis.entity.recognition.learnt;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.KnownNames;
import io.newsgraph.analysis.entity.name.LeadingTitles;
import io.newsgraph.analysis.entity.name.PersonTitles;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.weights.LinearModel;
import java.util.List;

/**
 * Finds the whole of a person's name of which a rule knows a part, mostly names from abroad: 데라니시
 * 고이치 행장, of which 고이치 stands before the title; 팜 민 카인.
 */
final class LongerPeople {

  /** Longest name, in words. */
  private static final int MAX_WORDS = 3;

  /** How likely a longer name has to be, and what is itself likelier than this stands as it is. */
  private static final double MIN_PROBABILITY = 0.6;

  private static final double SURE = 0.9;

  private final List<Word> words;
  private final String text;
  private final NameFeatures features;
  private final LinearModel model;

  LongerPeople(AnnotatedDocument document, NameFeatures features, LinearModel model) {
    this.words = document.words();
    this.text = document.text();
    this.features = features;
    this.model = model;
  }

  /**
   * The likeliest longer name around a part.
   *
   * @param own how likely the part is a person's name as it is
   * @return null where none is likelier than the part
   */
  Span around(NameCandidate part, double own) {
    if (own >= SURE) {
      return null;
    }
    double best = Math.max(own, MIN_PROBABILITY);
    Span whole = null;
    for (int first = firstBefore(part); first <= part.first(); first++) {
      for (int last = part.last(); last - first < MAX_WORDS && reaches(part, last); last++) {
        for (int end : ends(part, last)) {
          Span span = new Span(words.get(first).start(), end);
          double probability =
              span.equals(part.span()) ? 0 : person(new NameCandidate(span, first, last));
          if (probability > best) {
            best = probability;
            whole = span;
          }
        }
      }
    }
    return whole;
  }

  private double person(NameCandidate candidate) {
    return model.probabilities(features.of(candidate))[EntityType.PERSON.ordinal()];
  }

  /**
   * The first word that may be of the same name: nothing but spaces, no josa and no calling
   * between, as in 미들 블로커 황보영.
   */
  private int firstBefore(NameCandidate part) {
    int first = part.first();
    while (part.last() - first + 1 < MAX_WORDS
        && first > 0
        && goesOn(first)
        && !LeadingTitles.isLeading(words.get(first - 1), text)) {
      first--;
    }
    return first;
  }

  private boolean reaches(NameCandidate part, int last) {
    boolean isNext = last > part.last();
    return !isNext
        || last < words.size()
            && goesOn(last)
            && words.get(last - 1).end() <= endOf(part, last)
            && PersonTitles.in(words.get(last), text).isEmpty()
            && !isKnownBody(words.get(last));
  }

  /** 마츠 린드크비스트 에릭슨 동북아 총괄: what everybody knows as a company is no last name behind a whole one. */
  private boolean isKnownBody(Word word) {
    return KnownNames.all().isOf(EntityType.ORGANIZATION, text, word.start(), word.end());
  }

  /** Behind a part with a josa nothing follows. */
  private int endOf(NameCandidate part, int last) {
    return last - 1 == part.last() ? part.span().end() : words.get(last - 1).end();
  }

  private int[] ends(NameCandidate part, int last) {
    return last == part.last() ? new int[] {part.span().end()} : words.get(last).nounEnds();
  }

  /** Whether a word stands one space behind the one before it, in the same sentence. */
  private boolean goesOn(int word) {
    Word before = words.get(word - 1);
    Word next = words.get(word);
    return before.end() + 1 == next.start()
        && text.charAt(before.end()) == ' '
        && before.sentence() == next.sentence();
  }
}
