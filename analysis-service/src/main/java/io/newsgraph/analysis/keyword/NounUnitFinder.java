package io.newsgraph.analysis.keyword;

import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Morpheme;
import io.newsgraph.analysis.language.Sentence;
import io.newsgraph.analysis.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.ko.POS;

/** Cuts a document into the noun parts of its words, from left to right in one pass. */
final class NounUnitFinder {

  /** Suffixes after which a noun only describes the next one: 전략적, 한국형, 기업용, 분야별. */
  private static final Set<String> MODIFYING_SUFFIXES = Set.of("적", "형", "용", "별", "식", "급", "상");

  /** Suffixes that are no part of a term: 기업들, 선생님. */
  private static final Set<String> DROPPED_SUFFIXES = Set.of("들", "님", "쯤", "씩", "짜리", "가량", "여");

  private final String text;
  private final List<Morpheme> morphemes;
  private final List<Span> names;
  private final List<NounUnit> units = new ArrayList<>();
  private int nextName;

  private NounUnitFinder(AnnotatedDocument document, List<Span> names) {
    this.text = document.text();
    this.morphemes = document.morphemes();
    this.names = names;
  }

  /**
   * @param names where the document names something, in order, without overlaps
   * @return the units in order; those of one sentence never run into the next
   */
  static List<NounUnit> find(AnnotatedDocument document, List<Span> names) {
    NounUnitFinder finder = new NounUnitFinder(document, names);
    int next = 0;
    for (Sentence sentence : document.sentences()) {
      next = finder.readSentence(sentence.span(), next);
    }
    return finder.units;
  }

  private int readSentence(Span sentence, int first) {
    int i = first;
    while (i < morphemes.size() && morphemes.get(i).start() < sentence.end()) {
      i = morphemes.get(i).start() < sentence.start() ? i + 1 : readUnit(i);
    }
    return i;
  }

  /** Reads the unit that begins at a morpheme; returns the first morpheme behind it. */
  private int readUnit(int first) {
    Span name = nameFrom(morphemes.get(first).start());
    if (name != null && name.contains(morphemes.get(first).start())) {
      return readName(name, first);
    }
    int limit = name == null ? Integer.MAX_VALUE : name.start();
    int last = first;
    while (last < morphemes.size() && isPart(last, first) && morphemes.get(last).end() <= limit) {
      last++;
    }
    if (last == first) {
      return first + 1;
    }
    addNouns(first, last);
    return last;
  }

  private Span nameFrom(int position) {
    while (nextName < names.size() && names.get(nextName).end() <= position) {
      nextName++;
    }
    return nextName < names.size() ? names.get(nextName) : null;
  }

  private int readName(Span name, int first) {
    int next = first;
    while (next < morphemes.size() && morphemes.get(next).start() < name.end()) {
      next++;
    }
    units.add(new NounUnit(name.start(), name.end(), false, true, isWordEnd(name.end())));
    return next;
  }

  private boolean isPart(int index, int first) {
    Morpheme morpheme = morphemes.get(index);
    if (index > first && morphemes.get(index - 1).end() != morpheme.start()) {
      return false;
    }
    return morpheme.isNoun()
        || morpheme.isForeign()
        || morpheme.first() == POS.Tag.XPN
        || morpheme.first() == POS.Tag.XR
        || index > first && isAttachable(morpheme);
  }

  /** Suffixes; and the 십 of 파트너십, which the dictionary takes for the number ten. */
  private boolean isAttachable(Morpheme morpheme) {
    return morpheme.first() == POS.Tag.XSN && !isDropped(morpheme)
        || morpheme.first() == POS.Tag.NR && morpheme.length() == 1;
  }

  private boolean isDropped(Morpheme morpheme) {
    return DROPPED_SUFFIXES.contains(text.substring(morpheme.start(), morpheme.end()));
  }

  private void addNouns(int first, int last) {
    Morpheme end = morphemes.get(last - 1);
    if (isWithinWord(first)
        || isVerbStem(last)
        || end.first() == POS.Tag.XPN
        || end.first() == POS.Tag.XR) {
      return;
    }
    int start = morphemes.get(first).start();
    boolean isModifier =
        end.first() == POS.Tag.XSN
            && MODIFYING_SUFFIXES.contains(text.substring(end.start(), end.end()));
    units.add(new NounUnit(start, end.end(), isModifier, false, isWordEnd(end.end())));
  }

  /** 협력하기로, 알려진: the noun before 하다, 되다 is a verb's stem and no term of its own. */
  private boolean isVerbStem(int next) {
    if (next >= morphemes.size() || morphemes.get(next).start() != morphemes.get(next - 1).end()) {
      return false;
    }
    POS.Tag tag = morphemes.get(next).first();
    return tag == POS.Tag.XSV || tag == POS.Tag.XSA || tag == POS.Tag.VV || tag == POS.Tag.VX;
  }

  /** What does not begin its word is the rest of a name that the dictionary cut up. */
  private boolean isWithinWord(int first) {
    int start = morphemes.get(first).start();
    return start > 0 && Character.isLetterOrDigit(text.charAt(start - 1));
  }

  private boolean isWordEnd(int position) {
    return position >= text.length() || text.charAt(position) == ' ';
  }
}
