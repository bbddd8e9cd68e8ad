package io.newsgraph.analysis.hedging;

import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Bracketed;
import io.newsgraph.analysis.language.Clause;
import io.newsgraph.analysis.language.ClauseFinder;
import io.newsgraph.analysis.language.Morpheme;
import io.newsgraph.analysis.language.PhraseList;
import io.newsgraph.analysis.language.PhraseList.Match;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordList;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.ko.POS;

/**
 * Finds the stretches of an article that it reports as hearsay or as uncertain: 것으로 알려졌다, 할 전망이다,
 * 검토하고 있다. The cues and how far each reaches are in {@code hedge-cues.txt}.
 *
 * <p>A stretch begins with the clause that the cue speaks of and ends with the cue. A plan that is
 * made (할 계획이다, 하기로 했다) is no hedge: that it is planned is told as a fact. What stands between
 * double quotation marks is its speaker's: a cue in there hedges nothing of the article's own.
 */
public final class HedgeFinder {

  private static final PhraseList CUES = new PhraseList(HedgeFinder.class, "hedge-cues.txt");

  private static final List<String> REPORTING_ENDINGS =
      WordList.lines(HedgeFinder.class, "reporting-endings.txt");

  /** Tag of the cues that reach back over the clauses which lean on their own. */
  private static final String WIDE = "wide";

  /** Longest rest of a predicate behind its cue, in words: 배제하지 | 않고 있다. */
  private static final int MAX_REST = 2;

  private final AnnotatedDocument document;
  private final List<Clause> clauses;
  private final List<Span> hedges = new ArrayList<>();
  private int clause;
  private int bracket;

  private HedgeFinder(AnnotatedDocument document) {
    this.document = document;
    this.clauses = ClauseFinder.find(document);
  }

  /**
   * @return the hedged stretches, each a clause or a sentence, in order of the text, no two
   *     overlapping
   */
  public static List<Span> find(AnnotatedDocument document) {
    return new HedgeFinder(document).run();
  }

  private List<Span> run() {
    List<Word> words = document.words();
    for (int i = 0; i < words.size(); i++) {
      if (!isQuoted(words.get(i))) {
        CUES.at(words, i, document.text()).ifPresent(this::add);
      }
    }
    return hedges;
  }

  /** Words are asked for in order, so each pair of marks is passed once. */
  private boolean isQuoted(Word word) {
    List<Bracketed> brackets = document.brackets();
    while (bracket < brackets.size() && !isQuotationUpTo(brackets.get(bracket), word)) {
      bracket++;
    }
    return bracket < brackets.size() && brackets.get(bracket).start() < word.start();
  }

  private static boolean isQuotationUpTo(Bracketed bracket, Word word) {
    return bracket.kind() == Bracketed.Kind.DOUBLE_QUOTES && bracket.end() > word.start();
  }

  private void add(Match cue) {
    int from = document.words().get(cue.firstWord()).start();
    int to = endOfPredicate(cue.lastWord());
    while (clauses.get(clause).end() <= from) {
      clause++;
    }
    int reached = hedges.isEmpty() ? 0 : hedges.getLast().end();
    int first = clause;
    while (isReached(cue, first - 1, reached)) {
      first--;
    }
    int start = Math.max(clauses.get(first).start(), reached);
    if (start >= to) {
      return;
    }
    append(new Span(skipSpace(start, to), to));
  }

  private boolean isReached(Match cue, int index, int reached) {
    return cue.tag().equals(WIDE)
        && index >= 0
        && clauses.get(index).sentence() == clauses.get(clause).sentence()
        && !clauses.get(index).independent()
        && clauses.get(index).end() > reached;
  }

  /** A cue that follows another within one clause makes its stretch longer. */
  private void append(Span span) {
    Span last = hedges.isEmpty() ? null : hedges.getLast();
    boolean goesOn = last != null && clauses.get(clause).start() < last.end();
    if (goesOn && last.start() >= clauses.get(clause).start()) {
      hedges.set(hedges.size() - 1, new Span(last.start(), span.end()));
    } else {
      hedges.add(span);
    }
  }

  /** The end of the predicate that the cue stands in; of the sentence where that ends it. */
  private int endOfPredicate(int lastWord) {
    List<Word> words = document.words();
    int sentence = words.get(lastWord).sentence();
    int last = lastWord;
    while (isInSentence(last + 1, sentence) && last - lastWord < MAX_REST && goesOn(words, last)) {
      last++;
    }
    if (!isInSentence(last + 1, sentence)) {
      return document.sentences().get(sentence).end();
    }
    boolean isAuxiliary = document.text().startsWith("있", words.get(lastWord + 1).start());
    return words.get(isAuxiliary ? lastWord + 1 : lastWord).end();
  }

  /** A reported clause ends at 다고, a relative one at the ending before its noun. */
  private boolean goesOn(List<Word> words, int index) {
    Word word = words.get(index);
    String form = word.of(document.text());
    if (REPORTING_ENDINGS.stream().anyMatch(form::endsWith)) {
      return false;
    }
    List<Morpheme> morphemes = document.morphemesIn(new Span(word.start(), word.end()));
    return morphemes.isEmpty() || morphemes.getLast().last() != POS.Tag.ETM;
  }

  private boolean isInSentence(int word, int sentence) {
    List<Word> words = document.words();
    return word < words.size() && words.get(word).sentence() == sentence;
  }

  private int skipSpace(int start, int end) {
    int i = start;
    while (i < end && Character.isWhitespace(document.text().charAt(i))) {
      i++;
    }
    return i;
  }
}
