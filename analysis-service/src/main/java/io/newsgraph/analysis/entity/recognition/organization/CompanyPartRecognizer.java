package io.newsgraph.analysis.entity.recognition.organization;

import io.newsgraph.analysis.entity.name.CompanyKinds;
import io.newsgraph.analysis.entity.name.CompanyParts;
import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.KoreanNames;
import io.newsgraph.analysis.entity.name.NameOddity;
import io.newsgraph.analysis.entity.name.NamedSpan;
import io.newsgraph.analysis.entity.name.NamedSpan.Evidence;
import io.newsgraph.analysis.entity.name.NounReading;
import io.newsgraph.analysis.entity.name.OrganizationEndings;
import io.newsgraph.analysis.entity.name.OrganizationNames;
import io.newsgraph.analysis.entity.name.PersonTitles;
import io.newsgraph.analysis.entity.name.WordSequence;
import io.newsgraph.analysis.entity.recognition.article.ArticleReading;
import io.newsgraph.analysis.entity.recognition.article.EntityRecognizer;
import io.newsgraph.analysis.entity.recognition.place.PlaceKindRecognizer;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Morpheme;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.ko.POS;

/**
 * Finds companies whose names tell nothing by what stands behind them somewhere in the article:
 * what companies have (셀라온 직원들, 누리리튬 측) or the office of somebody who is named (새길당 편집장 여은솔).
 */
public final class CompanyPartRecognizer implements EntityRecognizer {

  /** Parts that have names of their own. */
  private static final WordSet BODIES =
      WordList.set(CompanyPartRecognizer.class, "named-parts.txt");

  /** How parts of a town end, and towns and their larger parts. */
  private static final String WARDS = "동읍면리";

  private static final String TOWNS = "시군구읍면";

  private static final int MIN_LENGTH = 3;

  /** Longer ones are runs of text without spaces. */
  private static final int MAX_LENGTH = 12;

  @Override
  public List<NamedSpan> recognize(ArticleReading article) {
    WordSequence words = article.words();
    List<NamedSpan> found = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      int owner = ownerOf(words, i);
      if (owner < 0) {
        continue;
      }
      Word word = words.get(owner);
      Span name = new Span(word.start(), word.end());
      if (!isNamedBehind(words, i)
          && !PlaceKindRecognizer.isBehindProvince(words, owner)
          && !isWard(words, owner)
          && !CompanyParts.endsInCase(article.text(), word)
          && mayBeCompany(article, name)) {
        found.add(new NamedSpan(EntityType.ORGANIZATION, name, Evidence.CONTEXT));
      }
    }
    return found;
  }

  /** 분당구 삼평동 사옥: a part of a town within a larger one. */
  private static boolean isWard(WordSequence words, int index) {
    String text = words.document().text();
    return words.followsDirectly(index)
        && WARDS.indexOf(text.charAt(words.get(index).end() - 1)) >= 0
        && TOWNS.indexOf(text.charAt(words.get(index - 1).end() - 1)) >= 0;
  }

  /** Index of the word that has what the one at {@code index} tells of, -1 if it tells nothing. */
  private static int ownerOf(WordSequence words, int index) {
    if (!words.followsDirectly(index)) {
      return -1;
    }
    String text = words.document().text();
    Word word = words.get(index);
    if (word.nounEndIn(CompanyParts.PARTS, text) >= 0) {
      return index - 1;
    }
    if (!word.isIn(CompanyParts.HEADS, text) || !isPersonAt(words, index + 1)) {
      return -1;
    }
    boolean isFormer = PersonTitles.FORMER_OR_PRESENT.contains(words.get(index - 1).of(text));
    return isFormer ? words.followsDirectly(index - 1) ? index - 2 : -1 : index - 1;
  }

  /** 스크린골프 자회사 나루링크: before the name of the part stands what kind it is. */
  private static boolean isNamedBehind(WordSequence words, int part) {
    String text = words.document().text();
    if (!BODIES.contains(words.get(part).of(text)) || !words.followsDirectly(part + 1)) {
      return false;
    }
    Word name = words.get(part + 1);
    return NameOddity.isOdd(words.document(), new Span(name.start(), name.end()));
  }

  /** 서울로 본사를: a name that we know stands before the josa. */
  private static boolean isPersonAt(WordSequence words, int index) {
    if (!words.followsDirectly(index)) {
      return false;
    }
    String text = words.document().text();
    Word word = words.get(index);
    for (int end : word.nounEnds()) {
      int nameEnd = end > word.start() + 1 && text.charAt(end - 1) == '씨' ? end - 1 : end;
      if (KoreanNames.isFullName(text, word.start(), nameEnd)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBeCompany(ArticleReading article, Span name) {
    AnnotatedDocument document = article.document();
    String word = name.of(article.text());
    return name.length() >= MIN_LENGTH
        && name.length() <= MAX_LENGTH
        && OrganizationNames.mayBeName(document, name)
        && !isSomethingElse(article, word)
        // 유기농식품: such endings are read where they are known.
        && !OrganizationEndings.endsLikeCompany(word)
        && !NounReading.isInflectedNoun(document, name)
        && !isClause(document, name)
        && !isBecause(document, name)
        && NameOddity.isOdd(document, name);
  }

  /** 폭설로 공장이: rare nouns have josa too. */
  private static boolean isBecause(AnnotatedDocument document, Span name) {
    return document.text().charAt(name.end() - 1) == '로'
        && document.morphemesIn(name).stream().anyMatch(Morpheme::isJosa);
  }

  /** 찾아온 직원들, 지으려던 것이지 지분; nori sees an ending in 셀라온 too, behind what is no word. */
  private static boolean isClause(AnnotatedDocument document, Span name) {
    List<Morpheme> morphemes = document.morphemesIn(name);
    if (morphemes.isEmpty()) {
      return true;
    }
    Morpheme first = morphemes.getFirst();
    if (first.first() == POS.Tag.NNB) {
      return true;
    }
    boolean isStrange = first.isProperNoun() || NounReading.isRare(document, first);
    return !isStrange && NounReading.isClause(document, name);
  }

  private static boolean isSomethingElse(ArticleReading article, String word) {
    Set<String> towns = article.towns();
    return KoreanNames.isFullName(word)
        || KoreanNames.isRuledOut(word)
        || KoreanNames.isWithMr(word)
        || CompanyKinds.isKind(word)
        || OrganizationEndings.isAnyEnding(word)
        || towns.contains(word)
        || article.states().contains(word);
  }
}
