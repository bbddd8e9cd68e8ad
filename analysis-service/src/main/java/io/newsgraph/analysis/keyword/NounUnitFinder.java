package io.newsgraph.analysis.keyword;

import io.newsgraph.analysis.entity.recognition.article.Bylines;
import io.newsgraph.analysis.keyword.Names.NameMention;
import io.newsgraph.analysis.keyword.NounUnit.Kind;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.EverydayNouns;
import io.newsgraph.analysis.language.Hangul;
import io.newsgraph.analysis.language.Josa;
import io.newsgraph.analysis.language.Morpheme;
import io.newsgraph.analysis.language.Sentence;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.WordSections;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.ko.POS;

/** Cuts a document into the noun parts of its words, from left to right in one pass. */
final class NounUnitFinder {

  private static final WordSections SUFFIXES =
      WordSections.of(NounUnitFinder.class, "noun-suffixes.txt");

  /** Suffixes after which a noun only describes the next one: 전략적, 한국형, 기업용, 분야별. */
  private static final Set<String> MODIFYING_SUFFIXES = SUFFIXES.set("modifying");

  /** Suffixes that are no part of a term: 기업들, 선생님. */
  private static final Set<String> DROPPED_SUFFIXES = SUFFIXES.set("dropped");

  /** The last syllable of 고속도로, which nori takes for a josa. */
  private static final String ROAD = "로";

  /** Hardly a noun ends in one of these that the dictionary does not have. */
  private static final String JOSA_OF_TOPIC_AND_OBJECT = "은는을를";

  private final String text;
  private final List<Morpheme> morphemes;
  private final List<NameMention> names;
  private final List<Span> bylines;
  private final List<NounUnit> units = new ArrayList<>();
  private int nextName;
  private int nextByline;

  private NounUnitFinder(AnnotatedDocument document, List<NameMention> names) {
    this.text = document.text();
    this.morphemes = document.morphemes();
    this.names = names;
    this.bylines = Bylines.find(document);
  }

  /**
   * @param names where the document names something, in order, without overlaps
   * @return the units in order; those of one sentence never run into the next
   */
  static List<NounUnit> find(AnnotatedDocument document, List<NameMention> names) {
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
      boolean isSkipped =
          morphemes.get(i).start() < sentence.start() || isInByline(morphemes.get(i).start());
      i = isSkipped ? i + 1 : readUnit(i);
    }
    return i;
  }

  private boolean isInByline(int position) {
    while (nextByline < bylines.size() && bylines.get(nextByline).end() <= position) {
      nextByline++;
    }
    return nextByline < bylines.size() && bylines.get(nextByline).contains(position);
  }

  /** Reads the unit that begins at a morpheme; returns the first morpheme behind it. */
  private int readUnit(int first) {
    NameMention mention = nameFrom(morphemes.get(first).start());
    if (mention != null && mention.span().contains(morphemes.get(first).start())) {
      return readName(mention, first);
    }
    int limit = mention == null ? Integer.MAX_VALUE : mention.span().start();
    int last = LatinWords.end(morphemes, text, first);
    boolean isLatin = last > first;
    while (last < morphemes.size() && isPart(last, first) && morphemes.get(last).end() <= limit) {
      last++;
    }
    if (last == first) {
      return first + 1;
    }
    boolean isOfWeb =
        isLatin && LatinWords.isOfWeb(text, morphemes.get(first), morphemes.get(last - 1));
    if (!isOfWeb) {
      addNouns(first, last);
    }
    return last;
  }

  private NameMention nameFrom(int position) {
    while (nextName < names.size() && names.get(nextName).span().end() <= position) {
      nextName++;
    }
    return nextName < names.size() ? names.get(nextName) : null;
  }

  private int readName(NameMention mention, int first) {
    int next = first;
    Span span = mention.span();
    while (next < morphemes.size() && morphemes.get(next).start() < span.end()) {
      next++;
    }
    Name name = mention.name();
    double rate = TermRates.ofName(name.type(), name.term());
    units.add(new NounUnit(span.start(), span.end(), Kind.NAME, name, rate, isWordEnd(span.end())));
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

  /**
   * Suffixes; the 십 of 파트너십, which the dictionary takes for the number ten; the 체 of 협의체; the 19 of
   * 코로나19.
   */
  private boolean isAttachable(Morpheme morpheme) {
    return switch (morpheme.first()) {
      case XSN -> !isDropped(morpheme);
      case NR -> morpheme.length() == 1;
      case NNB -> morpheme.of(text).equals("체");
      case SN ->
          isWordEnd(morpheme.end())
              || Josa.isAttached(text, morpheme.end(), wordEnd(morpheme.end()));
      default -> false;
    };
  }

  private int wordEnd(int position) {
    int end = position;
    while (end < text.length()
        && Hangul.isSyllable(text.charAt(end))
        && end - position <= Josa.MAX_LENGTH) {
      end++;
    }
    return end;
  }

  private boolean isDropped(Morpheme morpheme) {
    return DROPPED_SUFFIXES.contains(morpheme.of(text));
  }

  private void addNouns(int first, int last) {
    Morpheme end = morphemes.get(last - 1);
    if (isWithinWord(first) || end.first() == POS.Tag.XPN || end.first() == POS.Tag.XR) {
      return;
    }
    int start = morphemes.get(first).start();
    int nounEnd = nounEnd(start, last);
    double rate = TermRates.ofNoun(text, nounEnd, morphemes.subList(first, last));
    units.add(new NounUnit(start, nounEnd, kind(last), null, rate, isWordEnd(nounEnd)));
  }

  /** Where the noun ends that nori's cut misses: 고속도+로, 분석+관은. */
  private int nounEnd(int start, int next) {
    Morpheme end = morphemes.get(next - 1);
    boolean isRoad =
        next < morphemes.size()
            && morphemes.get(next).start() == end.end()
            && morphemes.get(next).of(text).equals(ROAD)
            && EverydayNouns.cost(text, end.start(), morphemes.get(next).end()).isPresent();
    if (isRoad) {
      return morphemes.get(next).end();
    }
    return hidesJosa(start, end) ? end.end() - 1 : end.end();
  }

  /** Behind other nouns hardly one ends so; alone, what stands before the josa is the likelier. */
  private boolean hidesJosa(int start, Morpheme end) {
    int josa = end.end() - 1;
    boolean mayBeJosa =
        end.length() > 1
            && JOSA_OF_TOPIC_AND_OBJECT.indexOf(text.charAt(josa)) >= 0
            && Josa.isAttached(text, josa, end.end());
    if (!mayBeJosa) {
      return false;
    }
    int whole = EverydayNouns.cost(text, end.start(), end.end()).orElse(Integer.MAX_VALUE);
    if (end.start() > start) {
      return whole >= TermRates.LEAST_TELLING_COST;
    }
    return end.length() > 2
        && EverydayNouns.cost(text, start, josa).orElse(Integer.MAX_VALUE) < whole;
  }

  private Kind kind(int next) {
    Morpheme end = morphemes.get(next - 1);
    if (isVerbStem(next)) {
      return Kind.VERB_STEM;
    }
    boolean isModifier = end.first() == POS.Tag.XSN && MODIFYING_SUFFIXES.contains(end.of(text));
    return isModifier ? Kind.MODIFIER : Kind.NOUN;
  }

  /** 협력하기로, 알려진: the noun before 하다, 되다 is a verb's stem. */
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
