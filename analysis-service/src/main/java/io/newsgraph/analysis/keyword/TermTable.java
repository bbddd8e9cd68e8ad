package io.newsgraph.analysis.keyword;

import io.newsgraph.analysis.language.AnnotatedDocument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts the terms of one article, the forms of each under its key. */
final class TermTable {

  private final String text;
  private final TermWeights weights;
  private final Map<String, String> glosses;
  private final Map<String, String> keys = new HashMap<>();
  private final Map<String, TermCount> terms = new LinkedHashMap<>();

  /**
   * @param glosses the full term by its short form
   */
  TermTable(AnnotatedDocument document, Map<String, String> glosses) {
    this.text = document.text();
    this.weights = new TermWeights(document.document());
    this.glosses = glosses;
  }

  /** Counts one place of the term that {@code words} make. */
  void add(List<NounUnit> words) {
    NounUnit first = words.getFirst();
    Occurrence occurrence = weights.occurrence(first.start(), words.getLast().end());
    String form = text.substring(occurrence.start(), occurrence.end());
    TermCount term = words.size() == 1 && first.isName() ? nameCount(first.name()) : count(form);
    double weight = isGloss(term, occurrence) ? 0 : weights.ofBlock(occurrence.block());
    term.add(form, occurrence, weight, rate(words));
    if (words.size() > 1 && first.isModifier()) {
      term.note();
    }
    if (words.getLast().kind() != NounUnit.Kind.VERB_STEM) {
      term.noteNoun();
    }
  }

  private TermCount nameCount(Name name) {
    return terms.computeIfAbsent(keyOf(name), key -> new TermCount(key, name));
  }

  private TermCount count(String form) {
    return terms.computeIfAbsent(keyOf(form), key -> new TermCount(key, null));
  }

  private String keyOf(Name name) {
    return glosses.containsKey(name.term()) ? keyOf(name.term()) : name.key();
  }

  private String keyOf(String form) {
    return keys.computeIfAbsent(form, f -> TermKey.of(glosses.getOrDefault(f, f)));
  }

  /** In 인공지능(AI) one thing is said once. */
  private boolean isGloss(TermCount term, Occurrence occurrence) {
    int end = term.lastEnd();
    return end >= 0 && end == occurrence.start() - 1 && text.charAt(end) == '(';
  }

  private static double rate(List<NounUnit> words) {
    double rarest = 1;
    for (NounUnit word : words) {
      rarest = Math.min(rarest, word.rate());
    }
    return words.size() == 1 ? rarest : TermRates.ofPhrase(rarest);
  }

  /** The count of a form; null where the article does not have it. */
  TermCount find(String form) {
    return terms.get(keyOf(form));
  }

  /** The count of a name; null where the article does not have it. */
  TermCount find(Name name) {
    return terms.get(keyOf(name));
  }

  double titleWeight(TermCount term) {
    double weight = 0;
    for (String form : term.forms()) {
      weight = Math.max(weight, weights.ofTitle(form));
    }
    return weight;
  }

  Collection<TermCount> terms() {
    return new ArrayList<>(terms.values());
  }
}
