package io.newsgraph.analysis.entity.recognition.organization;

import io.newsgraph.analysis.entity.name.CompanyKinds;
import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.ForeignNames;
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
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSet;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds companies behind the verbs by which they come into being or change hands: 교수가 세운 셀루트는, 그가
 * 인수한 다온핀이.
 */
public final class FoundedCompanyRecognizer implements EntityRecognizer {

  /** Such verbs before a noun: 세운, 창업한, 인수한. */
  private static final WordSet VERBS =
      WordList.set(FoundedCompanyRecognizer.class, "verbs-before-companies.txt");

  /** Shorter words are mostly everyday ones that the dictionary has not. */
  private static final int MIN_LENGTH = 3;

  private static final int MAX_LENGTH = 12;

  /** Without one of them the word goes on to another noun: 세운 나루 계획. */
  private static final WordSet JOSA =
      WordList.set(FoundedCompanyRecognizer.class, "josa-behind-companies.txt");

  @Override
  public List<NamedSpan> recognize(ArticleReading article) {
    WordSequence words = article.words();
    List<NamedSpan> found = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      boolean isFounded = words.get(i - 1).isIn(VERBS, article.text()) && words.isSpaced(i);
      Span name = isFounded ? nameIn(article, words.get(i)) : null;
      if (name != null) {
        found.add(new NamedSpan(EntityType.ORGANIZATION, name, Evidence.CONTEXT));
      }
    }
    return found;
  }

  private static Span nameIn(ArticleReading article, Word word) {
    for (int end : word.nounEnds()) {
      Span span = new Span(word.start(), end);
      if (JOSA.contains(article.text(), end, word.end()) && isName(article, span)) {
        return span;
      }
    }
    return null;
  }

  private static boolean isName(ArticleReading article, Span span) {
    AnnotatedDocument document = article.document();
    String word = span.of(article.text());
    return span.length() >= MIN_LENGTH
        && span.length() <= MAX_LENGTH
        && OrganizationNames.mayBeName(document, span)
        && !KoreanNames.isFullName(word)
        && !KoreanNames.isRuledOut(word)
        && !CompanyKinds.isKind(word)
        && !OrganizationEndings.isAnyEnding(word)
        && !article.towns().contains(word)
        && !article.states().contains(word)
        && !NounReading.isInflectedNoun(document, span)
        && isStrange(document, span)
        && !ForeignNames.isFirstName(word);
  }

  /** 운영하는 SNS계정: Latin letters beside everyday nouns are not strange enough. */
  private static boolean isStrange(AnnotatedDocument document, Span span) {
    return NounReading.isUnknown(document, span)
        || NounReading.isInvented(document, span)
        || ForeignNames.mayBePart(document, span)
        || NounReading.beginsWithProperNoun(document, span);
  }
}
