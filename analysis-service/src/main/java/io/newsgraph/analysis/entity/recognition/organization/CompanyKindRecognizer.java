package io.newsgraph.analysis.entity.recognition.organization;

import io.newsgraph.analysis.entity.name.CompanyKinds;
import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.ForeignNames;
import io.newsgraph.analysis.entity.name.KnownNames;
import io.newsgraph.analysis.entity.name.NamedSpan;
import io.newsgraph.analysis.entity.name.NamedSpan.Evidence;
import io.newsgraph.analysis.entity.name.NounReading;
import io.newsgraph.analysis.entity.name.OrganizationEndings;
import io.newsgraph.analysis.entity.name.OrganizationNames;
import io.newsgraph.analysis.entity.name.PersonTitles;
import io.newsgraph.analysis.entity.name.WordSequence;
import io.newsgraph.analysis.entity.recognition.article.ArticleReading;
import io.newsgraph.analysis.entity.recognition.article.EntityRecognizer;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.language.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds companies by what kind they are said to be: 제약사 초록바이오, 소스 업체 봄날식품. */
public final class CompanyKindRecognizer implements EntityRecognizer {

  /** 직장갑질119, 만화방24: a number behind the rest, which counts nothing. */
  private static final Pattern NUMBERED = Pattern.compile("[가-힣]{2,8}\\d{2,4}");

  /** G42, OpenDart: not all capitals, as ESG and IPO are. */
  private static final Pattern LATIN = Pattern.compile("(?=[A-Z]+[a-z0-9])[A-Za-z0-9]{2,15}");

  /** Kinds that are part of the name: 법무법인 나루. */
  private static final WordSet IN_NAMES =
      WordList.set(CompanyKindRecognizer.class, "company-kinds-in-names.txt");

  /** Of lawyers, accountants: 법무법인. Such firms are called what they like. */
  private static final String FIRM = "법인";

  private static final WordSet SHORT_KINDS =
      WordList.set(CompanyKindRecognizer.class, "company-kinds-with-copula.txt");

  private static final int MIN_LENGTH = 2;

  private static final int MIN_INVENTED = 3;

  private static final WordSet CASES =
      WordSections.of(EntityType.class, "josa-by-part.txt").set("cases");

  private static final WordSet NOT_FIRMS =
      WordList.set(CompanyKindRecognizer.class, "not-names-of-firms.txt");

  private static final char COPULA = '인';

  private static final char PLURAL = '들';

  /** 기업 and 그룹 are too short to stand before 인. */
  private static final int MIN_KIND = 3;

  /** Longer ones are runs of text without spaces. */
  private static final int MAX_LENGTH = 12;

  @Override
  public List<NamedSpan> recognize(ArticleReading article) {
    AnnotatedDocument document = article.document();
    WordSequence words = article.words();
    List<NamedSpan> found = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      boolean isOfKind = words.isSpaced(i) && isKind(words, words.get(i - 1));
      Word kind = words.get(i - 1);
      boolean isWithKind = isOfKind && kind.isIn(IN_NAMES, document.text());
      Span name = isOfKind ? nameIn(document, words.get(i)) : null;
      if (name == null && isWithKind && kind.of(document.text()).endsWith(FIRM)) {
        name = everydayName(document, words.get(i));
      }
      if (name != null) {
        Span own = joined(words, i, name);
        Span whole = isWithKind ? new Span(kind.start(), own.end()) : own;
        found.add(new NamedSpan(EntityType.ORGANIZATION, whole, Evidence.CONTEXT));
      }
    }
    return found;
  }

  /** 법무법인 새벽의: an everyday noun, where a josa tells that it is spoken of. */
  private static Span everydayName(AnnotatedDocument document, Word word) {
    int end = word.end() - 1;
    Span noun = new Span(word.start(), Math.max(word.start(), end));
    String name = noun.of(document.text());
    boolean isSpokenOf = CASES.contains(document.text(), end, word.end());
    boolean isOther =
        NOT_FIRMS.contains(name) || CompanyKinds.isKind(name) || PersonTitles.contain(name);
    return isSpokenOf
            && !isOther
            && noun.length() >= MIN_LENGTH
            && NounReading.isNominal(document, noun)
        ? noun
        : null;
  }

  /** 방산업체 노던라이트 시스템즈와: a second word that means nothing, or ends as companies do. */
  private static Span joined(WordSequence words, int index, Span name) {
    AnnotatedDocument document = words.document();
    boolean mayGoOn =
        name.end() == words.get(index).end()
            && words.isSpaced(index + 1)
            && ForeignNames.mayBePart(document, name);
    if (!mayGoOn) {
      return name;
    }
    Word next = words.get(index + 1);
    for (int end : next.nounEnds()) {
      Span second = new Span(next.start(), end);
      String word = second.of(document.text());
      boolean isRest =
          OrganizationEndings.isAnyEnding(word)
              || end < next.end()
                  && second.length() >= MIN_LENGTH
                  && KnownNames.all().find(word).isEmpty()
                  && !PersonTitles.contain(word)
                  && ForeignNames.mayBePart(document, second)
                  && NounReading.isUnknown(document, second);
      if (isRest) {
        return new Span(name.start(), end);
      }
    }
    return name;
  }

  /** 자회사, or 자회사인; a 기업인 is somebody in business. */
  private static boolean isKind(WordSequence words, Word word) {
    String text = words.document().text();
    boolean hasCopula =
        word.end() - word.start() > MIN_KIND && text.charAt(word.end() - 1) == COPULA;
    return CompanyKinds.isKind(words, word)
        || word.isIn(SHORT_KINDS, text)
        || hasCopula && CompanyKinds.isKind(text.substring(word.start(), word.end() - 1));
  }

  /** The name that a word is, the most josa taken off that leaves one; null if it is none. */
  private static Span nameIn(AnnotatedDocument document, Word word) {
    Span name = null;
    for (int end : word.nounEnds()) {
      Span span = new Span(word.start(), end);
      if (isName(document, span)) {
        name = span;
      }
    }
    return name == null
        ? null
        : withPlural(document.text(), word, withoutJosa(document, word, name));
  }

  /** 환경단체 숲과사람들: one body has a name, and no plural. */
  private static Span withPlural(String text, Word word, Span name) {
    boolean isPlural = name.end() < word.end() && text.charAt(name.end()) == PLURAL;
    return isPlural ? new Span(name.start(), name.end() + 1) : name;
  }

  /** 하인첼 of 하인첼에: nori takes the josa for a part of what it does not know (하인+첼에). */
  private static Span withoutJosa(AnnotatedDocument document, Word word, Span name) {
    int shortest = word.nounEnds()[word.nounEnds().length - 1];
    boolean isCut =
        name.end() == word.end()
            && shortest - word.start() >= MIN_INVENTED
            && shortest < word.end()
            && NounReading.isWithinUnknown(document, shortest);
    return isCut ? new Span(word.start(), shortest) : name;
  }

  /** 계열사 코스모아는: what the dictionary reads as a verb has the josa of a noun. */
  private static boolean isReadAsVerb(AnnotatedDocument document, Span span) {
    String text = document.text();
    boolean hasCase =
        span.end() < text.length() && CASES.contains(text, span.end(), span.end() + 1);
    return hasCase
        && span.length() >= MIN_INVENTED
        && NounReading.isInvented(document, span)
        && !NounReading.isConnective(document, span)
        && document.morphemesIn(span).stream()
            .noneMatch(m -> NounReading.isVerbSuffix(m.first()) || m.isJosa());
  }

  private static boolean isName(AnnotatedDocument document, Span span) {
    String word = span.of(document.text());
    if (word.length() < MIN_LENGTH || word.length() > MAX_LENGTH || CompanyKinds.isKind(word)) {
      return false;
    }
    if (OrganizationNames.isRuledOut(word)) {
      return false;
    }
    if (NUMBERED.matcher(word).matches()
        || LATIN.matcher(word).matches()
        || isGlossed(document, span)) {
      return true;
    }
    boolean isFormed = OrganizationEndings.endsLikeOrganization(word);
    boolean isInvented =
        word.length() >= MIN_INVENTED
            && NounReading.isInventedNoun(document, span)
            && !NounReading.isInflectedNoun(document, span);
    if (isFormed || isInvented || isReadAsVerb(document, span)) {
      return true;
    }
    return !NounReading.isPredicate(document, span)
        && OrganizationNames.mayBeName(document, span)
        && isNoun(document, span);
  }

  /** 핀들로(Findlo): what is given in Latin letters as well is no word of Korean. */
  private static boolean isGlossed(AnnotatedDocument document, Span span) {
    String text = document.text();
    boolean hasGloss =
        span.end() + 1 < text.length()
            && text.charAt(span.end()) == '('
            && Character.UnicodeScript.of(text.charAt(span.end() + 1))
                == Character.UnicodeScript.LATIN;
    return hasGloss
        && !PersonTitles.contain(span.of(text))
        && !NounReading.isEveryday(document, span);
  }

  /** What nori takes for a noun or cannot read, as it does not know foreign names. */
  private static boolean isNoun(AnnotatedDocument document, Span span) {
    return NounReading.isNominal(document, span)
        || ForeignNames.mayBePart(document, span)
        || NounReading.isUnknown(document, span);
  }
}
