package io.newsgraph.analysis.entity.recognition.thing;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.ForeignNames;
import io.newsgraph.analysis.entity.name.KnownNames;
import io.newsgraph.analysis.entity.name.KoreanNames;
import io.newsgraph.analysis.entity.name.NamedSpan;
import io.newsgraph.analysis.entity.name.NamedSpan.Evidence;
import io.newsgraph.analysis.entity.name.NounReading;
import io.newsgraph.analysis.entity.name.OrganizationEndings;
import io.newsgraph.analysis.entity.name.ThingKinds;
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
import java.util.regex.Pattern;

/**
 * Finds products without quotation marks by what they are said to be: 발사체 한빛-나노, 여객선 퀸비틀, 앱인 쏙쏙톡.
 * The name has to be a word that means nothing, or one with a number or a hyphen.
 */
public final class ProductKindRecognizer implements EntityRecognizer {

  private static final WordSet KINDS =
      WordList.set(ProductKindRecognizer.class, "product-kinds-before-bare-names.txt");

  private static final WordSet KINDS_WITH_COPULA =
      WordList.set(ProductKindRecognizer.class, "product-kinds-with-copula.txt");

  private static final char COPULA = '인';

  /** 한빛-나노, 해검-X, 베가-C. */
  private static final Pattern HYPHENED = Pattern.compile("[가-힣]{2,8}-[가-힣A-Za-z0-9]{1,8}");

  private static final int MIN_LENGTH = 2;

  /** A word of two syllables that means nothing may be a piece of another. */
  private static final int MIN_UNKNOWN = 3;

  /** Longer ones are runs of text without spaces. */
  private static final int MAX_LENGTH = 10;

  @Override
  public List<NamedSpan> recognize(ArticleReading article) {
    WordSequence words = article.words();
    List<NamedSpan> found = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      boolean isOfKind = words.isSpaced(i) && isKind(words, words.get(i - 1));
      Span hyphened = isOfKind ? hyphened(words, i) : null;
      Span name = isOfKind && hyphened == null ? nameIn(words, words.get(i)) : hyphened;
      if (name != null) {
        found.add(new NamedSpan(EntityType.PRODUCT, name, Evidence.CONTEXT));
      }
    }
    return found;
  }

  private static boolean isKind(WordSequence words, Word word) {
    String text = words.document().text();
    boolean hasCopula = text.charAt(word.end() - 1) == COPULA;
    return word.isIn(KINDS, text)
        || hasCopula && KINDS_WITH_COPULA.contains(text, word.start(), word.end() - 1);
  }

  /** 한빛-나노가: two words with nothing but a hyphen between; null if they are none. */
  private static Span hyphened(WordSequence words, int index) {
    String text = words.document().text();
    Word first = words.get(index);
    boolean isJoined =
        index + 1 < words.size()
            && words.get(index + 1).start() == first.end() + 1
            && text.charAt(first.end()) == '-';
    if (!isJoined) {
      return null;
    }
    int[] ends = words.get(index + 1).nounEnds();
    Span span = new Span(first.start(), ends[ends.length - 1]);
    return HYPHENED.matcher(span.of(text)).matches() ? span : null;
  }

  /** The name with the most josa taken off that leaves one; null if the word is none. */
  private static Span nameIn(WordSequence words, Word word) {
    Span name = null;
    for (int end : word.nounEnds()) {
      Span span = new Span(word.start(), end);
      name = end < word.end() && isName(words.document(), span) ? span : name;
    }
    return name;
  }

  private static boolean isName(AnnotatedDocument document, Span span) {
    String text = document.text();
    String name = span.of(text);
    if (name.length() < MIN_LENGTH
        || name.length() > MAX_LENGTH
        || name.charAt(name.length() - 1) == '으'
        || KnownNames.all().find(name).isPresent()
        || ThingKinds.typeOf(name).isPresent()
        || OrganizationEndings.endsLikeOrganization(name)) {
      return false;
    }
    return name.length() >= MIN_UNKNOWN
        && !KoreanNames.isFullName(name)
        && !NounReading.isEveryday(document, span)
        && EverydayNouns.cost(text, span.start(), span.end()).isEmpty()
        && (NounReading.isUnknown(document, span) || ForeignNames.mayBePart(document, span));
  }
}
