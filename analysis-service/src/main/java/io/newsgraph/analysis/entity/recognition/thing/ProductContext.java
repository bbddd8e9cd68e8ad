package io.newsgraph.analysis.entity.recognition.thing;

import io.newsgraph.analysis.entity.name.EndingIndex;
import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.KnownNames;
import io.newsgraph.analysis.entity.name.KoreanNames;
import io.newsgraph.analysis.entity.name.OrganizationEndings;
import io.newsgraph.analysis.entity.name.WordSequence;
import io.newsgraph.analysis.language.Bracketed;
import io.newsgraph.analysis.language.Hangul;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.language.WordSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a product by what follows its quoted name: ‘…’ 834가구를 분양한다, ‘…’의 후속 제품. */
final class ProductContext {

  /** 누리빈치 Xi, 다온셀 2, 나루-X: a name and a short code behind it. */
  private static final Pattern VERSIONED =
      Pattern.compile("[가-힣A-Za-z]{2,10}[ -]?([A-Z][A-Za-z]{0,2}\\d{0,3}|\\d{1,4}[A-Za-z]{0,2})");

  /** 이브로 S, 안심귀가 On, 메이플 브루 No.7, NR-Edge2: words and a code in Latin letters behind them. */
  private static final Pattern MODEL =
      Pattern.compile(
          "[가-힣A-Za-z0-9]{2,10}( [가-힣A-Za-z0-9]{1,10}){0,2} ((?!TF|PD|TV|CEO)[A-Z][A-Za-z]{0,5}|No\\.\\d{1,3})"
              + "|[A-Z]{2,6}-[A-Z][A-Za-z]{1,8}\\d{0,3}");

  /** Endings by which a name tells that it is a product's. */
  private static final EndingIndex SELF_NAMED =
      new EndingIndex(ProductContext.class, "product-endings-quoted.txt");

  private static final int MIN_STEM = 2;

  private static final char SHIP = '호';

  private static final WordSections WORDS =
      WordSections.of(ProductContext.class, "signs-of-products.txt");

  /** What flats are counted by. */
  private static final List<String> FLATS = WORDS.list("flats");

  private static final List<String> OFFERED = WORDS.list("offered");

  /** How many words may stand between the flats and what is done with them. */
  private static final int REACH = 3;

  /** What follows a product: 후속 제품, 차기 모델. */
  private static final Set<String> NEXT = WORDS.set("next");

  private static final List<String> KINDS = WORDS.list("kinds");

  /** What is done with products and hardly with anything else: 출시. */
  private static final List<String> VERBS =
      WordList.lines(ProductContext.class, "product-verbs.txt");

  /** What makers and sellers do, right before a name: 고안한. */
  private static final Set<String> MAKING =
      WordList.set(ProductContext.class, "makers-verbs-before-names.txt");

  private static final EndingIndex MEASURES =
      new EndingIndex(ProductContext.class, "not-product-endings.txt");

  /** Words between the name and the verb: ‘…’를 다음 달 유럽에 출시한다. */
  private static final int VERB_REACH = 5;

  private static final WordSections JOSA = WordSections.of(EntityType.class, "josa-by-part.txt");

  private static final Set<String> OBJECT_JOSA = JOSA.set("objects");

  /** What is done with goods: 팔다, of them: 팔리다. */
  private static final List<String> SOLD =
      WordList.lines(ProductContext.class, "selling-verbs.txt");

  private static final List<String> SELLING_ITSELF =
      WordList.lines(ProductContext.class, "being-sold-verbs.txt");

  private static final Set<String> ARGUMENT_JOSA = JOSA.set("arguments");

  /** Endings of such verbs before a noun: 출시한 ‘…’, 출시된 ‘…’. */
  private static final WordSet ADNOMINAL =
      WordSections.of(EntityType.class, "endings-before-nouns.txt").set("of-products");

  private ProductContext() {}

  static boolean isOf(WordSequence words, Bracketed quoted) {
    String text = words.document().text();
    int next = words.firstFrom(quoted.end());
    if (isOfVerb(words, quoted)
        || isMakers(words, quoted)
        || namesItself(text, quoted)
        || MODEL.matcher(quoted.content().of(text)).matches()
        || isShip(text, quoted)) {
      return true;
    }
    if (next >= words.size()) {
      return false;
    }
    Word word = words.get(next);
    boolean isSpaced = word.start() == quoted.end() + 1;
    boolean isGenitive = word.start() == quoted.end() && word.of(text).equals("의");
    return isSpaced && isFlats(words, next)
        || isGenitive && isFollowed(words, next)
        || word.start() == quoted.end() && isPutOut(words, next);
  }

  /** ‘맑은하늘적금’: in one word, with more than the kind. */
  private static boolean namesItself(String text, Bracketed quoted) {
    int start = quoted.content().start();
    int end = quoted.content().end();
    int kind = SELF_NAMED.startOfEnding(text, start, end);
    return kind < end && kind - start >= MIN_STEM && text.substring(start, end).indexOf(' ') < 0;
  }

  /** ‘씨월드 마린호’; the team of a coach is called ‘홍길동호’. */
  private static boolean isShip(String text, Bracketed quoted) {
    int start = quoted.content().start();
    int last = quoted.content().end() - 1;
    return text.charAt(last) == SHIP
        && last - start >= MIN_STEM
        && Hangul.isSyllable(text.charAt(last - 1))
        && !KoreanNames.isFullName(text, start, last);
  }

  /** 나루서지컬의 ‘누리빈치 Xi’와: a company's, with a version as products have. */
  private static boolean isMakers(WordSequence words, Bracketed quoted) {
    String text = words.document().text();
    int index = words.firstFrom(quoted.start()) - 1;
    if (index < 0 || !VERSIONED.matcher(quoted.content().of(text)).matches()) {
      return false;
    }
    Word owner = words.get(index);
    int end = owner.end() - 1;
    return owner.end() + 1 == quoted.start()
        && text.charAt(end) == '의'
        && (KnownNames.all().isOf(EntityType.ORGANIZATION, text, owner.start(), end)
            || OrganizationEndings.endsLikeOrganization(text.substring(owner.start(), end)));
  }

  /** 출시한 ‘…’가: the verb stands right before the name. */
  private static boolean isOfVerb(WordSequence words, Bracketed quoted) {
    int index = words.firstFrom(quoted.start()) - 1;
    if (index < 0 || words.get(index).end() + 1 != quoted.start()) {
      return false;
    }
    String text = words.document().text();
    Word word = words.get(index);
    return ADNOMINAL.contains(text, word.end() - 1, word.end()) && isVerb(text, word)
        || MAKING.contains(word.of(text)) && !isMeasure(text, quoted);
  }

  /** 내놓은 ‘수도권 공급 대책’. */
  private static boolean isMeasure(String text, Bracketed quoted) {
    return MEASURES.startOfEnding(text, quoted.content().start(), quoted.content().end())
        < quoted.content().end();
  }

  /** ‘…’를 국내에 출시했다. */
  private static boolean isPutOut(WordSequence words, int josa) {
    String text = words.document().text();
    String marked = words.get(josa).of(text);
    boolean isArgument = ARGUMENT_JOSA.contains(marked);
    for (int i = josa + 1; isArgument && i <= josa + VERB_REACH && words.followsDirectly(i); i++) {
      if (isVerb(text, words.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** ‘…’을 판매한다, ‘…’이 팔렸다: books are sold as well, so that anything else tells more. */
  static boolean isSold(WordSequence words, Bracketed quoted) {
    String text = words.document().text();
    int josa = words.firstFrom(quoted.end());
    boolean isMarked = josa < words.size() && words.get(josa).start() == quoted.end();
    String marked = isMarked ? words.get(josa).of(text) : "";
    boolean isArgument = ARGUMENT_JOSA.contains(marked);
    List<String> verbs = OBJECT_JOSA.contains(marked) ? SOLD : SELLING_ITSELF;
    for (int i = josa + 1; isArgument && i <= josa + VERB_REACH && words.followsDirectly(i); i++) {
      int start = words.get(i).start();
      if (verbs.stream().anyMatch(verb -> text.startsWith(verb, start))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVerb(String text, Word word) {
    return VERBS.stream().anyMatch(verb -> text.startsWith(verb, word.start()));
  }

  private static boolean isFlats(WordSequence words, int number) {
    String text = words.document().text();
    Word word = words.get(number);
    boolean isNumber =
        Character.isDigit(text.charAt(word.start()))
            && FLATS.stream().anyMatch(unit -> word.of(text).contains(unit));
    for (int i = number + 1; isNumber && i <= number + REACH && words.followsDirectly(i); i++) {
      int start = words.get(i).start();
      if (OFFERED.stream().anyMatch(verb -> text.startsWith(verb, start))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFollowed(WordSequence words, int genitive) {
    String text = words.document().text();
    return words.followsDirectly(genitive + 2)
        && words.followsDirectly(genitive + 1)
        && NEXT.contains(words.get(genitive + 1).of(text))
        && KINDS.stream().anyMatch(k -> text.startsWith(k, words.get(genitive + 2).start()));
  }
}
