package io.newsgraph.analysis.entity.recognition.organization;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.KnownNames;
import io.newsgraph.analysis.entity.name.KoreanNames;
import io.newsgraph.analysis.entity.name.NamedSpan;
import io.newsgraph.analysis.entity.name.NamedSpan.Evidence;
import io.newsgraph.analysis.entity.name.NounReading;
import io.newsgraph.analysis.entity.name.OrganizationEndings;
import io.newsgraph.analysis.entity.name.OrganizationNames;
import io.newsgraph.analysis.entity.name.WordSequence;
import io.newsgraph.analysis.entity.recognition.article.ArticleReading;
import io.newsgraph.analysis.entity.recognition.article.EntityRecognizer;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.EverydayNouns;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSet;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds companies in lists that say what they are: 새봄바이오, 나루가스 등 회원사 26곳. One of the list has to be
 * known, or to have the form of a company's name.
 */
public final class CompanyListRecognizer implements EntityRecognizer {

  private static final String AND_OTHERS = "등";

  /** What a list of companies is called: 회원사, 계열사, 업체. */
  private static final WordSet KINDS =
      WordList.set(CompanyListRecognizer.class, "kinds-of-listed-companies.txt");

  /** How many words may stand between 등 and the kind: 등 국내 주요 게임 업체. */
  private static final int REACH = 3;

  /** Longer lists are tables. */
  private static final int MAX_NAMES = 20;

  private static final int MAX_LENGTH = 16;

  @Override
  public List<NamedSpan> recognize(ArticleReading article) {
    WordSequence words = article.words();
    List<NamedSpan> found = new ArrayList<>();
    for (int i = 1; i + 1 < words.size(); i++) {
      boolean isEndOfList =
          words.isSpaced(i)
              && words.get(i).end() - words.get(i).start() == 1
              && words.get(i).of(article.text()).equals(AND_OTHERS)
              && hasKindBehind(words, i);
      if (isEndOfList) {
        addNames(words, i - 1, found);
      }
    }
    return found;
  }

  private static boolean hasKindBehind(WordSequence words, int index) {
    for (int i = index + 1; i <= index + REACH && words.isSpaced(i); i++) {
      if (words.get(i).nounEndIn(KINDS, words.document().text()) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static void addNames(WordSequence words, int last, List<NamedSpan> found) {
    AnnotatedDocument document = words.document();
    List<Span> names = new ArrayList<>();
    boolean hasCompany = false;
    for (int i = last; i > last - MAX_NAMES && i >= 0; i--) {
      Span span = new Span(words.get(i).start(), words.get(i).end());
      // 지난해 새봄바이오, …: what stands before the first may belong to it.
      boolean isAlone = i == 0 || !words.isSpaced(i);
      boolean isFormed =
          isFormed(span.of(document.text())) && !NounReading.isConnective(document, span);
      hasCompany |= isFormed || isKnown(document.text(), span);
      if (isFormed || isAlone && isName(document, span)) {
        names.add(span);
      }
      if (!isAlone || i == 0 || !isListed(words, i)) {
        break;
      }
    }
    if (hasCompany) {
      names.forEach(
          span -> found.add(new NamedSpan(EntityType.ORGANIZATION, span, Evidence.CONTEXT)));
    }
  }

  private static boolean isKnown(String text, Span span) {
    return KnownNames.all().isOf(EntityType.ORGANIZATION, text, span.start(), span.end());
  }

  /** Whether a word has another of the list before it. */
  private static boolean isListed(WordSequence words, int index) {
    Word before = words.get(index - 1);
    Word word = words.get(index);
    String between = words.document().text().substring(before.end(), word.start());
    return before.sentence() == word.sentence() && (between.equals(", ") || between.equals("·"));
  }

  private static boolean isFormed(String word) {
    return word.length() <= MAX_LENGTH
        && OrganizationEndings.endsLikeOrganization(word)
        && !OrganizationNames.isRuledOut(word)
        && KnownNames.all().find(word).isEmpty();
  }

  private static boolean isName(AnnotatedDocument document, Span span) {
    String word = span.of(document.text());
    return word.length() <= MAX_LENGTH
        && OrganizationNames.mayBeName(document, span)
        && !KoreanNames.isFullName(word)
        && !NounReading.isPredicate(document, span)
        && !NounReading.isInflectedNoun(document, span)
        && isStrange(document, span);
  }

  /** What the dictionary does not have as a noun: 떡볶이 is none of a list of companies. */
  private static boolean isStrange(AnnotatedDocument document, Span span) {
    return EverydayNouns.cost(document.text(), span.start(), span.end()).isEmpty()
        || NounReading.isUnknown(document, span);
  }
}
