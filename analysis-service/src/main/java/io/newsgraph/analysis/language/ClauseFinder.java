package io.newsgraph.analysis.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.ko.POS;

/**
 * Cuts sentences into clauses at their connective endings: 고, 며, 지만, 는데 and the like, and at the
 * nouns that take their place: 한 뒤, 한 가운데. What stands between double quotation marks belongs whole
 * to the clause around it. Clauses within clauses (a relative clause, a reported one) are not told
 * apart.
 */
public final class ClauseFinder {

  /** Endings that set one statement against another, whatever their tense. */
  private static final List<String> CONTRASTS =
      WordList.lines(ClauseFinder.class, "clause-contrasts.txt");

  private static final WordSet NOUNS = WordList.set(ClauseFinder.class, "clause-nouns.txt");
  private static final Set<String> NO_PREDICATES =
      WordList.set(ClauseFinder.class, "clause-adverbs.txt");

  /** What goes on after the closing mark of a quotation and makes it a clause. */
  private static final Set<String> AFTER_QUOTATION =
      WordList.set(ClauseFinder.class, "clause-quotatives.txt");

  private static final int MAX_NOUN_END = 3;

  private final AnnotatedDocument document;
  private final String text;
  private final List<Clause> clauses = new ArrayList<>();
  private int nextMorpheme;
  private int nextBracket;

  private ClauseFinder(AnnotatedDocument document) {
    this.document = document;
    this.text = document.text();
  }

  /**
   * @return the clauses of all sentences, in order of the text; every sentence has at least one
   */
  public static List<Clause> find(AnnotatedDocument document) {
    ClauseFinder finder = new ClauseFinder(document);
    int word = 0;
    for (Sentence sentence : document.sentences()) {
      word = finder.cut(sentence, word);
    }
    return finder.clauses;
  }

  private int cut(Sentence sentence, int firstWord) {
    List<Word> words = document.words();
    int start = sentence.start();
    int i = firstWord;
    for (; i < words.size() && words.get(i).start() < sentence.end(); i++) {
      Word word = words.get(i);
      boolean isLast = i + 1 == words.size() || words.get(i + 1).start() >= sentence.end();
      if (isLast || isQuoted(word)) {
        continue;
      }
      Link link = link(word, words.get(i + 1));
      if (link != Link.NONE) {
        int end = withComma(word.end());
        clauses.add(new Clause(sentence.index(), start, end, link == Link.INDEPENDENT));
        start = end;
      }
    }
    clauses.add(new Clause(sentence.index(), start, sentence.end(), true));
    return i;
  }

  private enum Link {
    NONE,
    LEANING,
    INDEPENDENT
  }

  private boolean isQuoted(Word word) {
    List<Bracketed> brackets = document.brackets();
    while (nextBracket < brackets.size() && !mayHold(brackets.get(nextBracket), word)) {
      nextBracket++;
    }
    return nextBracket < brackets.size() && brackets.get(nextBracket).start() < word.start();
  }

  private static boolean mayHold(Bracketed bracket, Word word) {
    return bracket.kind() == Bracketed.Kind.DOUBLE_QUOTES && bracket.end() > word.start();
  }

  private Link link(Word word, Word next) {
    if (word.start() > 0 && "”\"".indexOf(text.charAt(word.start() - 1)) >= 0) {
      return AFTER_QUOTATION.contains(word.of(text)) ? Link.INDEPENDENT : Link.NONE;
    }
    List<Morpheme> morphemes = document.morphemes();
    while (nextMorpheme < morphemes.size() && morphemes.get(nextMorpheme).end() < word.end()) {
      nextMorpheme++;
    }
    if (nextMorpheme == morphemes.size() || morphemes.get(nextMorpheme).end() != word.end()) {
      return Link.NONE;
    }
    if (morphemes.get(nextMorpheme).last() == POS.Tag.EC) {
      return connective(word, nextMorpheme, next);
    }
    return isClauseNoun(word, nextMorpheme) ? Link.LEANING : Link.NONE;
  }

  private Link connective(Word word, int index, Word next) {
    String form = word.of(text);
    if (NO_PREDICATES.contains(form) || isFollowedByAuxiliary(index, next)) {
      return Link.NONE;
    }
    if (CONTRASTS.stream().anyMatch(form::endsWith)) {
      return Link.INDEPENDENT;
    }
    boolean adverbial = NO_PREDICATES.contains(document.morphemes().get(index).of(text));
    return adverbial ? Link.NONE : Link.LEANING;
  }

  /** An auxiliary is a verb that goes on with the same predicate: 하고 있다, 하지 않는다, 해 왔다. */
  private boolean isFollowedByAuxiliary(int index, Word next) {
    List<Morpheme> morphemes = document.morphemes();
    if (index + 1 >= morphemes.size()) {
      return false;
    }
    Morpheme following = morphemes.get(index + 1);
    return following.start() == next.start() && following.first() == POS.Tag.VX;
  }

  /** 뒤 in 체결한 뒤, with or without josa. */
  private boolean isClauseNoun(Word word, int lastMorpheme) {
    int first = document.firstMorphemeFrom(word.start());
    if (first == 0 || lastMorpheme - first > MAX_NOUN_END) {
      return false;
    }
    return document.morphemes().get(first - 1).last() == POS.Tag.ETM
        && word.nounEndIn(NOUNS, text) >= 0;
  }

  private int withComma(int end) {
    return end < text.length() && text.charAt(end) == ',' ? end + 1 : end;
  }
}
