package io.newsgraph.analysis.relation.reading;

import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.EverydayNouns;
import io.newsgraph.analysis.language.Josa;
import io.newsgraph.analysis.language.Morpheme;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.language.WordSet;
import java.util.List;
import org.apache.lucene.analysis.ko.POS;

/** Tells predicates from nouns, and nouns from their josa. */
final class WordReader {

  /** Relative forms that only point to a time: 오는 9월, 지난 3일. */
  private static final WordSet DIRECTIONS = WordList.set(WordReader.class, "directions.txt");

  /** Forms of verbs that say no more than how or in what order: 잇달아 만났다. */
  private static final WordSet ADVERBS = WordList.set(WordReader.class, "adverbs.txt");

  private static final WordSections PLANNED = WordSections.of(WordReader.class, "planned.txt");

  /** Forms of verbs that the dictionary takes for other words: 열 계획이다. */
  private static final WordSet FORMS = PLANNED.set("forms");

  private static final List<String> PLANS = PLANNED.list("plans");

  private static final String TOPICS = "은는";

  private static final WordSet NOUN_ENDS = WordList.set(WordReader.class, "noun-ends.txt");

  private final AnnotatedDocument document;
  private final String text;

  /**
   * @param nounEnd one past the noun; the word's end for a predicate, its start for an adverb,
   *     which is no unit at all
   * @param ending NONE for a noun
   */
  record Reading(int nounEnd, Ending ending) {}

  WordReader(AnnotatedDocument document) {
    this.document = document;
    this.text = document.text();
  }

  /** One past the word that {@code position} falls into. */
  int end(int position) {
    List<Word> words = document.words();
    int low = 0;
    int high = words.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Word word = words.get(middle);
      if (word.end() <= position) {
        low = middle + 1;
      } else if (word.start() > position) {
        high = middle - 1;
      } else {
        return word.end();
      }
    }
    return position + 1;
  }

  Reading read(int start, int end) {
    if (isPlanned(start, end)) {
      return new Reading(end, Ending.ADNOMINAL);
    }
    int known = Lexicon.nounEnd(text, start, end);
    if (known > start && !isDone(start, known, end)) {
      return new Reading(known, Ending.NONE);
    }
    if (DIRECTIONS.contains(text, start, end) || ADVERBS.contains(text, start, end)) {
      return new Reading(start, Ending.NONE);
    }
    if (Character.isDigit(text.charAt(start))) {
      return new Reading(countEnd(start, end), Ending.NONE);
    }
    int last = document.firstMorphemeFrom(end) - 1;
    List<Morpheme> morphemes = document.morphemes();
    if (last < 0 || morphemes.get(last).end() != end) {
      return new Reading(end, Ending.NONE);
    }
    String word = text.substring(start, end);
    if (FrameTable.isVerb(word)) {
      return new Reading(end, verbEnding(last, end));
    }
    if (isAdverb(morphemes.get(last), start)) {
      return new Reading(FrameTable.isNoun(word) ? end : start, Ending.NONE);
    }
    int copula = copula(last, start);
    if (copula > start) {
      return new Reading(copula, Ending.NONE);
    }
    return ofNoun(last, start, end);
  }

  /** 사무소를 열 계획이다, 제품을 낼 예정이다: a verb before a plan. */
  private boolean isPlanned(int start, int end) {
    return FORMS.contains(text, start, end)
        && text.startsWith(" ", end)
        && PLANS.stream().anyMatch(plan -> text.startsWith(plan, end + 1));
  }

  /** What is left of a word without the josa behind its noun, if it has any. */
  private Reading ofNoun(int last, int start, int end) {
    List<Morpheme> morphemes = document.morphemes();
    int noun = last;
    while (noun > 0 && morphemes.get(noun).isJosa() && morphemes.get(noun).start() > start) {
      noun--;
    }
    Morpheme core = morphemes.get(noun);
    if (noun < last && isOnlyWord(core, start, end)) {
      return new Reading(end, Ending.NONE);
    }
    if (noun < last && core.last() == POS.Tag.ETN) {
      return new Reading(end, Ending.OPEN);
    }
    Ending ending = noun < last ? Ending.NONE : ending(last);
    String word = text.substring(start, end);
    boolean isWhole = noun == last && ending == Ending.NONE;
    if (isTitled(word) && (isWhole || ending == Ending.ADNOMINAL)
        || isNounOfVerb(word) && ending == Ending.ADNOMINAL) {
      return new Reading(end - 1, Ending.NONE);
    }
    return new Reading(noun < last ? core.end() : end, ending);
  }

  /** The dictionary takes 비만 for rain and a josa. */
  private boolean isOnlyWord(Morpheme core, int start, int end) {
    return end == start + 2
        && core.end() == start + 1
        && text.charAt(start + 1) == '만'
        && EverydayNouns.cost(text, start, end).isPresent();
  }

  /** The dictionary takes 사업총괄이사는 for a verb, 산업정책관은 for a noun without josa. */
  private static boolean isTitled(String word) {
    int josa = word.length() - 1;
    boolean isTopic = josa > 2 && TOPICS.indexOf(word.charAt(josa)) >= 0;
    return isTopic && Titles.start(word.substring(0, josa)) < josa;
  }

  /** 협력하고: behind a verbal noun 하고 is the verb and no josa. */
  private boolean isDone(int start, int nounEnd, int end) {
    return text.startsWith("하고", nounEnd) && FrameTable.isVerb(text.substring(start, end));
  }

  /** The dictionary takes 양극재는 for a verb. */
  private static boolean isNounOfVerb(String word) {
    int josa = word.length() - 1;
    return josa > 1
        && TOPICS.indexOf(word.charAt(josa)) >= 0
        && NOUN_ENDS.contains(word, josa - 1, josa);
  }

  /** Where 이다 begins behind a noun; {@code start} if it is not there. */
  private int copula(int last, int start) {
    List<Morpheme> morphemes = document.morphemes();
    for (int i = last; i >= 0 && morphemes.get(i).start() > start; i--) {
      if (morphemes.get(i).first() == POS.Tag.VCP) {
        return morphemes.get(i).start();
      }
    }
    return start;
  }

  /** The dictionary takes the counter of 3개사는 for a verb. */
  private int countEnd(int start, int end) {
    for (int i = start + 1; i < end; i++) {
      boolean isJosa = Josa.isAttached(text, i, end);
      if (isJosa && Particle.of(text, i, end) != Particle.OTHER) {
        return i;
      }
    }
    return end;
  }

  private static boolean isAdverb(Morpheme morpheme, int wordStart) {
    boolean isAdverb =
        switch (morpheme.first()) {
          case MAG, MAJ, MM, IC -> true;
          default -> false;
        };
    return isAdverb && morpheme.start() <= wordStart;
  }

  /** Nori takes some verbs for nouns (손잡고); their last syllable tells enough. */
  private Ending verbEnding(int last, int end) {
    Ending ending = ending(last);
    if (ending != Ending.NONE) {
      return ending;
    }
    return switch (text.charAt(end - 1)) {
      case '고', '며' -> Ending.CONNECTIVE;
      case '다' -> Ending.FINAL;
      case '한', '된', '할', '될', '던' -> Ending.ADNOMINAL;
      default -> Ending.OPEN;
    };
  }

  private Ending ending(int index) {
    Morpheme morpheme = document.morphemes().get(index);
    return switch (morpheme.last()) {
      case EF -> Ending.FINAL;
      case EC, ETN, EP -> Ending.OPEN;
      case ETM -> Ending.ADNOMINAL;
      default -> Ending.NONE;
    };
  }
}
