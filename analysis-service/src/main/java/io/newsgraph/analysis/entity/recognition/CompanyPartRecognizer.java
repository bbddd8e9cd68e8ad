package io.newsgraph.analysis.entity.recognition;

import io.newsgraph.analysis.entity.recognition.NamedSpan.Evidence;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Morpheme;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.language.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds companies whose names tell nothing by what stands behind them somewhere in the article:
 * what companies have (셀라온 직원들, 누리리튬 측) or the office of somebody who is named (새길당 편집장 여은솔).
 */
final class CompanyPartRecognizer implements EntityRecognizer {

  static final WordSet PARTS = WordList.set(CompanyPartRecognizer.class, "company-parts.txt");
  static final WordSet HEADS = WordList.set(CompanyPartRecognizer.class, "company-heads.txt");

  /** Parts that have names of their own. */
  private static final WordSet BODIES =
      WordList.set(CompanyPartRecognizer.class, "named-parts.txt");

  /** Last syllables of josa of topics, subjects, objects, owners and places. */
  private static final WordSet CASES =
      WordSections.of(CompanyPartRecognizer.class, "josa-by-part.txt").set("ends-of-cases");

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
          && !endsInCase(article.text(), word)
          && mayBeCompany(article, name)) {
        found.add(new NamedSpan(EntityType.ORGANIZATION, name, Evidence.CONTEXT));
      }
    }
    return found;
  }

  /** Index of the word that has what the one at {@code index} tells of, -1 if it tells nothing. */
  private static int ownerOf(WordSequence words, int index) {
    if (!words.followsDirectly(index)) {
      return -1;
    }
    String text = words.document().text();
    Word word = words.get(index);
    if (word.nounEndIn(PARTS, text) >= 0) {
      return index - 1;
    }
    if (!word.isIn(HEADS, text) || !isPersonAt(words, index + 1)) {
      return -1;
    }
    boolean isFormer =
        TitledPersonRecognizer.FORMER_OR_PRESENT.contains(words.get(index - 1).of(text));
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

  /** 삼성전자가 공장을: a subject or an object has nothing of what follows. */
  static boolean endsInCase(String text, Word word) {
    int[] ends = word.nounEnds();
    return ends.length > 1
        && (CASES.contains(text, word.end() - 1, word.end()) || isKnown(text, word.start(), ends));
  }

  /** 서울로 본사를: a name that we know stands before the josa. */
  private static boolean isKnown(String text, int start, int[] ends) {
    for (int i = 1; i < ends.length; i++) {
      if (KnownNames.all().contain(text, start, ends[i])) {
        return true;
      }
    }
    return false;
  }

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
        && !OrganizationRecognizer.endsLikeCompany(word)
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

  /** 찾아온 직원들; nori sees an ending in 셀라온 too, behind what is no word. */
  private static boolean isClause(AnnotatedDocument document, Span name) {
    List<Morpheme> morphemes = document.morphemesIn(name);
    if (morphemes.isEmpty()) {
      return true;
    }
    Morpheme first = morphemes.getFirst();
    boolean isStrange = first.isProperNoun() || NounReading.isRare(document, first);
    return !isStrange && NounReading.isClause(document, name);
  }

  private static boolean isSomethingElse(ArticleReading article, String word) {
    Set<String> towns = article.towns();
    return KoreanNames.isFullName(word)
        || KoreanNames.isRuledOut(word)
        || KoreanNames.isWithMr(word)
        || CompanyKinds.isKind(word)
        || OrganizationRecognizer.isAnyEnding(word)
        || towns.contains(word)
        || article.states().contains(word);
  }
}
