package io.newsgraph.analysis.keyword;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.AnnotatedDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Collects what might be an article's keywords: its entities under their names, nouns, compounds,
 * and phrases of up to three words such as 한국형 AI 모델. Spellings and synonyms are one candidate.
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

  /** What a mention without the name, 김 대표 or 이 회사, adds to the frequency of the name. */
  private static final double REFERENCE = 0.5;

  private KeywordExtractor() {}

  /**
   * @param clusters the entities of the document; no two of their mentions overlap
   * @return at most {@value #MAX_CANDIDATES} candidates, the likeliest first
   */
  public static List<KeywordCandidate> extract(
      AnnotatedDocument document, List<EntityCluster> clusters) {
    Names names = Names.of(document, clusters);
    List<NounUnit> units = NounUnitFinder.find(document, names.mentions());
    TermTable table = new TermTable(document, GlossFinder.find(document, units));
    count(units, document.text(), table);
    names.references().forEach((name, references) -> addReferences(table, name, references));
    List<TermCount> terms = table.terms().stream().filter(term -> isTerm(term, table)).toList();
    Cohesion cohesion = Cohesion.of(table, terms);
    return terms.stream()
        .map(term -> term.toCandidate(cohesion.value(term) + table.titleWeight(term)))
        .sorted(
            Comparator.comparingDouble(KeywordExtractor::likelihood)
                .reversed()
                .thenComparing(KeywordCandidate::term))
        .limit(MAX_CANDIDATES)
        .toList();
  }

  private static double likelihood(KeywordCandidate candidate) {
    return candidate.frequency() * -Math.log(candidate.rate());
  }

  private static boolean isTerm(TermCount term, TermTable table) {
    if (!term.isPhrase()) {
      return term.isNoun();
    }
    return term.occurrences() >= MIN_PHRASE_OCCURRENCES
        || term.isOfNote()
        || table.titleWeight(term) > 0;
  }

  private static void addReferences(TermTable table, Name name, int references) {
    TermCount term = table.find(name);
    if (term != null) {
      term.weigh(REFERENCE * references);
    }
  }

  private static void count(List<NounUnit> units, String text, TermTable table) {
    TermFilter filter = new TermFilter(units, text);
    for (int first = 0; first < units.size(); first++) {
      count(units, first, filter, table);
    }
  }

  /** Counts the terms that begin with one unit. */
  private static void count(List<NounUnit> units, int first, TermFilter filter, TermTable table) {
    List<NounUnit> words = new ArrayList<>(MAX_PHRASE_WORDS);
    int end = Math.min(units.size(), first + MAX_PHRASE_WORDS);
    for (int i = first; i < end && filter.isTelling(i) && mayExtend(words, units.get(i)); i++) {
      words.add(units.get(i));
      if (filter.isTerm(words)) {
        table.add(words);
      }
    }
  }

  /** A phrase begins with nouns or with a place: 서울 아파트값; other names stand alone. */
  private static boolean mayExtend(List<NounUnit> words, NounUnit next) {
    if (words.isEmpty()) {
      return true;
    }
    NounUnit last = words.getLast();
    boolean isPlaceOrNoun = !last.isName() || last.name().type() == EntityType.LOCATION;
    return isPlaceOrNoun
        && last.isWholeWord()
        && next.start() == last.end() + 1
        && next.kind() != NounUnit.Kind.VERB_STEM
        && !next.isName();
  }
}
