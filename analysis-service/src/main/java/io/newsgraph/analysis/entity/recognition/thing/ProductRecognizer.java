package io.newsgraph.analysis.entity.recognition.thing;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.KnownNames;
import io.newsgraph.analysis.entity.name.NamedSpan;
import io.newsgraph.analysis.entity.name.NamedSpan.Evidence;
import io.newsgraph.analysis.entity.name.WordSequence;
import io.newsgraph.analysis.entity.recognition.article.ArticleReading;
import io.newsgraph.analysis.entity.recognition.article.EntityRecognizer;
import io.newsgraph.analysis.language.Hangul;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds products by their model numbers: GPT-4o and KF-21 by themselves, S25 behind the known name
 * 갤럭시, and other codes where the word before or behind says that they name a product.
 */
public final class ProductRecognizer implements EntityRecognizer {

  /** Two letters or more, a hyphen, a number: how makers number their models. */
  private static final Pattern MODEL_NUMBER =
      Pattern.compile("[A-Z][A-Za-z]{1,9}-\\d{1,4}[A-Za-z]{0,4}");

  /** Letters and digits in one word, as in EV6 and M3. */
  private static final Pattern CODE = Pattern.compile("[A-Z]{1,6}\\d{1,4}[A-Za-z]{0,3}");

  /** What may follow a product's name as its version: S25, 16, 3.5, X. */
  private static final Pattern VERSION =
      Pattern.compile("[A-Z]{0,2}\\d{1,4}(\\.\\d)?[A-Za-z+]{0,4}");

  /** The same right behind the name, with a variant between: S25, Z폴드7. */
  private static final Pattern GLUED =
      Pattern.compile("[A-Z]{0,2}([가-힣]{0,4})\\d{1,4}(?:\\.\\d)?[A-Za-z+]{0,4}");

  private static final int MIN_FAMILY = 2;
  private static final char FIRST_BEYOND_ASCII = 0x80;

  private static final Set<String> NOT_PRODUCTS =
      WordList.set(ProductRecognizer.class, "not-products.txt");
  private static final WordSet CUES = WordList.set(EntityType.class, "product-cues.txt");
  private static final Set<String> VARIANTS =
      WordList.set(ProductRecognizer.class, "product-variants.txt");

  /** Longest model number looked at. */
  private static final int MAX_LENGTH = 20;

  @Override
  public List<NamedSpan> recognize(ArticleReading article) {
    WordSequence words = article.words();
    List<NamedSpan> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Span product = productAt(words, i);
      if (product != null) {
        found.add(new NamedSpan(EntityType.PRODUCT, product, Evidence.FORM));
      }
    }
    return found;
  }

  private static Span productAt(WordSequence words, int index) {
    String text = words.document().text();
    Word word = words.get(index);
    for (int end : word.nounEnds()) {
      if (end - word.start() > MAX_LENGTH) {
        continue;
      }
      if (isNumbered(words, index, end)) {
        return new Span(word.start(), end);
      }
      if (end == word.end() && isFamily(text, word)) {
        return withVersion(words, index);
      }
      if (isFamilyWithVersion(text, word.start(), end)) {
        Span longer = end == word.end() ? withVersion(words, index) : null;
        return longer == null ? new Span(word.start(), end) : longer;
      }
    }
    return null;
  }

  private static boolean isNumbered(WordSequence words, int index, int end) {
    String text = words.document().text();
    int start = words.get(index).start();
    // All patterns begin with a capital letter; most words need not be held against them.
    if (text.charAt(start) < 'A' || text.charAt(start) > 'Z') {
      return false;
    }
    String name = text.substring(start, end);
    return isModelNumber(name) || isCode(name) && hasCue(words, index);
  }

  private static boolean isModelNumber(String name) {
    return MODEL_NUMBER.matcher(name).matches() && !NOT_PRODUCTS.contains(name);
  }

  private static boolean isCode(String name) {
    return CODE.matcher(name).matches() && !NOT_PRODUCTS.contains(name);
  }

  private static boolean hasCue(WordSequence words, int index) {
    String text = words.document().text();
    boolean isBehind = words.isSpaced(index) && words.get(index - 1).isIn(CUES, text);
    return isBehind || words.isSpaced(index + 1) && words.get(index + 1).nounEndIn(CUES, text) >= 0;
  }

  private static boolean isFamily(String text, Word word) {
    return KnownNames.all().isOf(EntityType.PRODUCT, text, word.start(), word.end());
  }

  /** 아이폰17, 갤럭시Z폴드7: in one word, which ends in a digit or a letter behind one. */
  private static boolean isFamilyWithVersion(String text, int start, int end) {
    boolean mayBe =
        end - start > MIN_FAMILY
            && Hangul.isSyllable(text.charAt(start))
            && text.charAt(end - 1) < FIRST_BEYOND_ASCII;
    for (int split = start + MIN_FAMILY; mayBe && split < end; split++) {
      boolean isFamily = KnownNames.all().isOf(EntityType.PRODUCT, text, start, split);
      if (isFamily && isGluedVersion(text.substring(split, end))) {
        return true;
      }
    }
    return false;
  }

  /** 폴드7. */
  private static boolean isGluedVariant(String part) {
    Matcher glued = GLUED.matcher(part);
    return glued.matches() && VARIANTS.contains(glued.group(1));
  }

  private static boolean isGluedVersion(String part) {
    Matcher glued = GLUED.matcher(part);
    return glued.matches() && (glued.group(1).isEmpty() || VARIANTS.contains(glued.group(1)));
  }

  /** A known product with the version and variant behind it: 갤럭시 S25 울트라; null without one. */
  private static Span withVersion(WordSequence words, int family) {
    String text = words.document().text();
    int end = -1;
    int next = family + 1;
    while (words.isSpaced(next)) {
      int versionEnd = versionEnd(words.get(next), text, end >= 0);
      if (versionEnd < 0) {
        break;
      }
      end = versionEnd;
      if (end < words.get(next).end()) {
        break;
      }
      next++;
    }
    return end < 0 ? null : new Span(words.get(family).start(), end);
  }

  private static int versionEnd(Word word, String text, boolean hasVersion) {
    for (int end : word.nounEnds()) {
      String part = text.substring(word.start(), end);
      boolean isVariant = hasVersion && VARIANTS.contains(part) || isGluedVariant(part);
      if (part.length() <= MAX_LENGTH && (isVariant || isVersion(part))) {
        return end;
      }
    }
    return -1;
  }

  private static boolean isVersion(String part) {
    return VERSION.matcher(part).matches() && !NOT_PRODUCTS.contains(part);
  }
}
