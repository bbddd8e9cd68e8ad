package io.newsgraph.analysis.relation.statement;

import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Morpheme;
import io.newsgraph.analysis.language.PhraseList;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether a predicate states a fact, from what stands behind it: 인수하지 않았다 does not, 인수하는 방안을
 * 검토하고 있다 leaves it open. An announced plan (인수할 계획이다, 인수하기로 했다) counts as told.
 */
public final class FactCheck {

  private static final PhraseList CUES = new PhraseList(FactCheck.class, "not-facts.txt");
  private static final String NEVER = "never";
  private static final String MAYBE = "maybe";
  private static final String ASKED = "asked";

  /** Longest stretch that is read behind a predicate, in words. */
  private static final int REACH = 16;

  private static final List<String> GOING_ON =
      WordList.lines(FactCheck.class, "reporting-endings.txt");

  private final AnnotatedDocument document;
  private final List<Span> hedges;
  private final Set<Integer> clauseEnds;

  public enum Standing {
    FACT,
    HEDGED,
    /** Denied, asked, or only supposed. */
    NONE
  }

  public FactCheck(AnnotatedDocument document, List<Span> hedges, Set<Integer> clauseEnds) {
    this.document = document;
    this.hedges = hedges;
    this.clauseEnds = clauseEnds;
  }

  /**
   * @param end where the statement ends at the latest, for a relative clause before its noun
   * @param presupposed whether the sentence takes it for granted, as the relative clause of a name
   */
  public Standing check(int trigger, int end, boolean presupposed) {
    List<Word> words = document.words();
    if (!presupposed && isAsked(trigger)) {
      return Standing.NONE;
    }
    boolean hedged = !presupposed && isHedged(trigger);
    int first = firstWord(trigger);
    for (int i = first; i < words.size() && i < first + REACH; i++) {
      Word word = words.get(i);
      if (word.start() >= end || word.sentence() != words.get(first).sentence()) {
        break;
      }
      Standing told = told(i, first, end);
      if (told == Standing.NONE) {
        return Standing.NONE;
      }
      hedged |= told == Standing.HEDGED;
      if (endsClause(word)) {
        break;
      }
    }
    return hedged ? Standing.HEDGED : Standing.FACT;
  }

  /** What a cue at a word makes of the predicate at {@code first}; a fact if there is none. */
  private Standing told(int index, int first, int end) {
    Optional<PhraseList.Match> cue = CUES.at(document.words(), index, document.text());
    if (cue.isEmpty() || !isBehind(cue.get(), first, end)) {
      return Standing.FACT;
    }
    String tag = cue.get().tag();
    boolean isNone = tag.equals(NEVER) || tag.equals(ASKED) && isVerb(document.words().get(index));
    return isNone ? Standing.NONE : tag.equals(MAYBE) ? Standing.HEDGED : Standing.FACT;
  }

  private boolean isAsked(int position) {
    return document
        .sentenceAt(position)
        .filter(sentence -> document.text().charAt(sentence.end() - 1) == '?')
        .isPresent();
  }

  /** 출시할지, 출시했는지; 학술지 and 2차전지 end like them. */
  private boolean isVerb(Word word) {
    return document.morphemesIn(new Span(word.start(), word.end())).stream()
        .anyMatch(Morpheme::isPredicate);
  }

  private boolean isBehind(PhraseList.Match cue, int first, int end) {
    return cue.firstWord() >= first && document.words().get(cue.lastWord()).start() < end;
  }

  /** What reports a clause may deny it, and what was begun may be given up: 추진하다 포기했다. */
  private boolean endsClause(Word word) {
    boolean ends = clauseEnds.contains(word.end()) || clauseEnds.contains(word.end() + 1);
    String form = word.of(document.text());
    return ends && GOING_ON.stream().noneMatch(form::endsWith);
  }

  private boolean isHedged(int position) {
    int low = 0;
    int high = hedges.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (hedges.get(middle).end() <= position) {
        low = middle + 1;
      } else if (hedges.get(middle).start() > position) {
        high = middle - 1;
      } else {
        return true;
      }
    }
    return false;
  }

  private int firstWord(int position) {
    List<Word> words = document.words();
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).end() <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
