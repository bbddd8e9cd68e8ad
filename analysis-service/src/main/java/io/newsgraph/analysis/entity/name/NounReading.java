package io.newsgraph.analysis.entity.name;

import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.EverydayNouns;
import io.newsgraph.analysis.language.Hangul;
import io.newsgraph.analysis.language.Josa;
import io.newsgraph.analysis.language.Morpheme;
import io.newsgraph.analysis.language.Span;
import java.util.List;
import org.apache.lucene.analysis.ko.POS;

/**
 * Tells from its morphemes whether a word means something by itself, and so hardly names anyone.
 */
public final class NounReading {

  /** Shorter ones are forms of verbs. */
  private static final int MIN_INVENTED = 4;

  /** Shorter ones are given names as well: 보람, 이슬. */
  private static final int MIN_WHOLE = 3;

  private NounReading() {}

  /** Whether a place lies within something that nori does not know. */
  public static boolean isWithinUnknown(AnnotatedDocument document, int position) {
    int before = document.firstMorphemeFrom(position) - 1;
    if (before < 0) {
      return false;
    }
    Morpheme morpheme = document.morphemes().get(before);
    return morpheme.first() == POS.Tag.UNKNOWN && morpheme.end() > position;
  }

  /** Whether the dictionary has the whole as one everyday word. */
  public static boolean isDictionaryWord(AnnotatedDocument document, Span span) {
    List<Morpheme> morphemes = document.morphemesIn(span);
    return morphemes.size() == 1
        && morphemes.getFirst().length() == span.length()
        && !morphemes.getFirst().isProperNoun()
        && !morphemes.getFirst().isForeign()
        && morphemes.getFirst().first() != POS.Tag.UNKNOWN
        && !isRare(document, morphemes.getFirst());
  }

  /** Whether it is one everyday word, or made of such: 반도체 공장, 고위급. */
  public static boolean isEveryday(AnnotatedDocument document, Span span) {
    List<Morpheme> morphemes = document.morphemesIn(span);
    if (isDictionaryWord(document, span)) {
      return true;
    }
    if (morphemes.isEmpty() || morphemes.getFirst().length() < 2) {
      return false;
    }
    for (Morpheme morpheme : morphemes) {
      if (!isCommon(morpheme) || isRare(document, morpheme)) {
        return false;
      }
    }
    return true;
  }

  /** 유망주, 색소폰: a longer common noun of the dictionary, however seldom it stands in its corpus. */
  public static boolean isWholeNoun(AnnotatedDocument document, Span span) {
    List<Morpheme> morphemes = document.morphemesIn(span);
    return span.length() >= MIN_WHOLE
        && morphemes.size() == 1
        && morphemes.getFirst().length() == span.length()
        && morphemes.getFirst().first() == POS.Tag.NNG;
  }

  /** Whether it consists of nouns alone, proper ones, Latin letters and punctuation included. */
  public static boolean isNominal(AnnotatedDocument document, Span span) {
    return isNominal(document.morphemesIn(span));
  }

  private static boolean isNominal(List<Morpheme> morphemes) {
    for (Morpheme morpheme : morphemes) {
      if (!mayBeInName(morpheme)) {
        return false;
      }
    }
    return !morphemes.isEmpty();
  }

  /** Whether it may be a name as far as its morphemes go: nouns, or what nobody can read. */
  public static boolean mayBeName(AnnotatedDocument document, Span span) {
    List<Morpheme> morphemes = document.morphemesIn(span);
    return isNominal(morphemes)
        || isUnknown(morphemes)
        || isInvented(document.text(), span, morphemes);
  }

  /** Whether its first morpheme is a proper noun; a stretch that cuts morphemes has none. */
  public static boolean beginsWithProperNoun(AnnotatedDocument document, Span span) {
    List<Morpheme> morphemes = document.morphemesIn(span);
    return !morphemes.isEmpty() && morphemes.getFirst().isProperNoun();
  }

  /** Whether the dictionary knows nothing of it. */
  public static boolean isUnknown(AnnotatedDocument document, Span span) {
    return isUnknown(document.morphemesIn(span));
  }

  private static boolean isUnknown(List<Morpheme> morphemes) {
    for (Morpheme morpheme : morphemes) {
      if (morpheme.first() == POS.Tag.UNKNOWN) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the dictionary can only make sense of it as something that a space would have to
   * follow, such as a verb: 다솜 before 에너지. Written in one, it is a name.
   */
  public static boolean isInvented(AnnotatedDocument document, Span span) {
    return isInvented(document.text(), span, document.morphemesIn(span));
  }

  private static boolean isInvented(String text, Span span, List<Morpheme> morphemes) {
    return Hangul.isSyllables(text, span.start(), span.end())
        && !morphemes.isEmpty()
        // 움직이는병원: somebody left the space out.
        && text.charAt(span.end() - 1) != '는'
        && !isAdnominal(morphemes)
        && hasClausePart(morphemes)
        && (morphemes.getLast().last() == POS.Tag.ETN
            || EverydayNouns.cost(text, span.start(), span.end()).isEmpty());
  }

  private static boolean hasClausePart(List<Morpheme> morphemes) {
    for (Morpheme morpheme : morphemes) {
      if (isVerb(morpheme.first()) || morpheme.isJosa() || morpheme.first() == POS.Tag.IC) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether josa, which a space would have to follow, is read into the beginning of a name:
   * 나/루/소프트.
   */
  public static boolean isMisread(AnnotatedDocument document, Span stem) {
    List<Morpheme> morphemes = document.morphemesIn(stem);
    return morphemes.size() > 1
        && morphemes.getFirst().length() == 1
        && morphemes.getLast().isJosa()
        && Hangul.isSyllables(document.text(), stem.start(), stem.end());
  }

  /** 새로운, 열린: one form of a verb. */
  private static boolean isAdnominal(List<Morpheme> morphemes) {
    return morphemes.size() == 1 && morphemes.getFirst().last() == POS.Tag.ETM;
  }

  /** Whether it is nouns with what belongs to sentences between them: 푸른강지킴이, 나무들의집. */
  public static boolean isInventedName(AnnotatedDocument document, Span span) {
    return span.length() >= MIN_INVENTED && isInventedNoun(document, span);
  }

  /** The same where the context asks for a name, which then may be short: 오름랩. */
  public static boolean isInventedNoun(AnnotatedDocument document, Span span) {
    return isInvented(document, span) && mayBeInName(document.morphemesIn(span).getLast());
  }

  /** Whether it is, or ends in, a verb or adjective: 가지고, 서명한. */
  public static boolean isPredicate(AnnotatedDocument document, Span span) {
    List<Morpheme> morphemes = document.morphemesIn(span);
    return !morphemes.isEmpty()
        && (isVerb(morphemes.getFirst().first())
            || isEnding(morphemes.getLast().last())
            || morphemes.stream().anyMatch(m -> isVerbSuffix(m.first())));
  }

  /** Whether it is an everyday noun with josa or 하다 behind it: 부인이, 상대로, 조사한. */
  public static boolean isInflectedNoun(AnnotatedDocument document, Span span) {
    List<Morpheme> morphemes = document.morphemesIn(span);
    if (morphemes.size() < 2) {
      return false;
    }
    Morpheme first = morphemes.getFirst();
    boolean isNoun = first.isNoun() && !first.isProperNoun() || first.first() == POS.Tag.XR;
    boolean isWord = isNoun && first.length() >= 2 && !isRare(document, first);
    return isWord
        && (endsInJosa(document, span)
            || morphemes.stream().anyMatch(m -> isVerbSuffix(m.first())));
  }

  /** Whether it goes on as a clause does, though it ends like a school's name: 지급하고, 숨졌고. */
  public static boolean isConnective(AnnotatedDocument document, Span span) {
    if (document.text().charAt(span.end() - 1) != '고') {
      return false;
    }
    List<Morpheme> morphemes = document.morphemesIn(span);
    return morphemes.stream().anyMatch(m -> isVerbSuffix(m.first()) || m.last() == POS.Tag.EP);
  }

  /** Whether it ends as sentences and clauses do, not as names: 달린다, 빠른. */
  public static boolean isClause(AnnotatedDocument document, Span span) {
    List<Morpheme> morphemes = document.morphemesIn(span);
    if (morphemes.isEmpty()) {
      return true;
    }
    POS.Tag last = morphemes.getLast().last();
    boolean isClosed = last == POS.Tag.EF || last == POS.Tag.ETM || last == POS.Tag.EP;
    return isClosed
        || endsInJosa(document, span)
        || isEnding(last) && isVerb(morphemes.getFirst().first());
  }

  private static boolean endsInJosa(AnnotatedDocument document, Span span) {
    Morpheme last = document.morphemesIn(span).getLast();
    return last.isJosa() && Josa.isAttached(document.text(), last.start(), last.end());
  }

  private static boolean isVerb(POS.Tag tag) {
    return tag == POS.Tag.VV || tag == POS.Tag.VA || tag == POS.Tag.VX;
  }

  /** Whether a tag is of a suffix that makes a verb of a noun: 하 of 공급하다. */
  public static boolean isVerbSuffix(POS.Tag tag) {
    return tag == POS.Tag.XSV || tag == POS.Tag.XSA;
  }

  private static boolean isEnding(POS.Tag tag) {
    return switch (tag) {
      case EP, EF, EC, ETN, ETM -> true;
      default -> false;
    };
  }

  /** A common noun by the dictionary alone: 윤재, 봉준. */
  public static boolean isRare(AnnotatedDocument document, Morpheme morpheme) {
    return morpheme.first() == POS.Tag.NNG
        && EverydayNouns.isRare(document.text(), morpheme.start(), morpheme.end());
  }

  private static boolean isCommon(Morpheme morpheme) {
    return switch (morpheme.first()) {
      case NNG, NNB, NNBC, XSN, XPN, NR, SN -> true;
      default -> false;
    };
  }

  private static boolean mayBeInName(Morpheme morpheme) {
    return morpheme.isNoun() || morpheme.isForeign() || isCommon(morpheme) || isMark(morpheme);
  }

  private static boolean isMark(Morpheme morpheme) {
    return switch (morpheme.first()) {
      case SP, SSO, SSC, SC, SY -> true;
      default -> false;
    };
  }
}
