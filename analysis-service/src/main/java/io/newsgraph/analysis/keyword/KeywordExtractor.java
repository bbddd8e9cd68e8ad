package io.newsgraph.analysis.keyword;

import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects what might be an article's keywords: nouns, compounds, names, and phrases of up to three
 * words such as 한국형 AI 모델.
 */
public final class KeywordExtractor {

  /**
   * Most candidates kept of an article. A reader is shown fifty at most; the rest leaves room for
   * the corpus to change the order, and bounds what an article costs to store.
   */
  public static final int MAX_CANDIDATES = 100;

  private static final int MAX_PHRASE_WORDS = 3;

  /** Below this a phrase is chance, unless its form or the title vouches for it. */
  private static final int MIN_PHRASE_OCCURRENCES = 2;

  private KeywordExtractor() {}

  /**
   * @param names where the document names something, in order of the text, without overlaps: kept
   *     whole even where the morphemes would cut them
   * @return at most {@value #MAX_CANDIDATES} candidates, the likeliest first
   */
  public static List<KeywordCandidate> extract(AnnotatedDocument document, List<Span> names) {
    Map<String, TermCount> terms = new HashMap<>();
    TermWeights weights = new TermWeights(document.document());
    List<NounUnit> units = NounUnitFinder.find(document, names);
    for (int i = 0; i < units.size(); i++) {
      countTermsFrom(units, i, document.text(), weights, terms);
    }
    return terms.values().stream()
        .filter(term -> !term.isPhrase() || isPhraseOfNote(term, weights))
        .map(term -> term.toCandidate(weights.ofTitle(term.term())))
        .sorted(
            Comparator.comparingDouble(KeywordExtractor::likelihood)
                .reversed()
                .thenComparing(KeywordCandidate::term))
        .limit(MAX_CANDIDATES)
        .toList();
  }

  private static double likelihood(KeywordCandidate candidate) {
    return candidate.frequency() * -Math.log(TermForm.of(candidate.term()).priorRate());
  }

  private static boolean isPhraseOfNote(TermCount phrase, TermWeights weights) {
    return phrase.occurrences() >= MIN_PHRASE_OCCURRENCES
        || phrase.hasModifier()
        || weights.ofTitle(phrase.term()) > 0;
  }

  /** Counts the word at {@code first} and the phrases that begin with it. */
  private static void countTermsFrom(
      List<NounUnit> units,
      int first,
      String text,
      TermWeights weights,
      Map<String, TermCount> terms) {
    List<NounUnit> words = new ArrayList<>(MAX_PHRASE_WORDS);
    for (int i = first; i < Math.min(units.size(), first + MAX_PHRASE_WORDS); i++) {
      if (!mayExtend(words, units.get(i))) {
        return;
      }
      words.add(units.get(i));
      if (TermFilter.isTerm(words, text)) {
        Occurrence occurrence = weights.occurrence(words.getFirst().start(), words.getLast().end());
        terms
            .computeIfAbsent(
                text.substring(occurrence.start(), occurrence.end()),
                term -> new TermCount(term, words.getFirst().isModifier()))
            .add(occurrence, weights.ofBlock(occurrence.block()));
      }
    }
  }

  private static boolean mayExtend(List<NounUnit> words, NounUnit next) {
    if (words.isEmpty()) {
      return true;
    }
    NounUnit last = words.getLast();
    return last.isWholeWord() && next.start() == last.end() + 1 && !next.isName() && !last.isName();
  }
}
