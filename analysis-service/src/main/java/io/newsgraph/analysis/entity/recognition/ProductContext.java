package io.newsgraph.analysis.entity.recognition;

import io.newsgraph.analysis.language.Bracketed;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a product by what follows its quoted name: ‘…’ 834가구를 분양한다, ‘…’의 후속 제품. */
final class ProductContext {

  /** 누리빈치 Xi, 다온셀 2, 나루-X: a name and a short code behind it. */
  private static final Pattern VERSIONED =
      Pattern.compile("[가-힣A-Za-z]{2,10}[ -]?([A-Z][A-Za-z]{0,2}\\d{0,3}|\\d{1,4}[A-Za-z]{0,2})");

  /** What flats are counted by. */
  private static final List<String> FLATS = List.of("가구", "세대");

  private static final List<String> OFFERED =
      List.of("분양", "공급", "입주", "짓", "지어", "지었", "청약", "내놓", "건립");

  /** How many words may stand between the flats and what is done with them. */
  private static final int REACH = 3;

  /** What follows a product: 후속 제품, 차기 모델. */
  private static final Set<String> NEXT = Set.of("후속", "차기", "새", "신형", "다음", "이전", "기존");

  private static final List<String> KINDS = List.of("제품", "모델", "버전", "기종");

  /** What is done with products and hardly with anything else: 출시. */
  private static final List<String> VERBS =
      WordList.lines(ProductContext.class, "product-verbs.txt");

  /** What makers and sellers do, right before a name: 고안한. */
  private static final Set<String> MAKING =
      WordList.set(ProductContext.class, "makers-verbs-before-names.txt");

  private static final EndingIndex MEASURES = new EndingIndex("not-product-endings.txt");

  /** Words between the name and the verb: ‘…’를 다음 달 유럽에 출시한다. */
  private static final int VERB_REACH = 5;

  private static final Set<String> ARGUMENT_JOSA = Set.of("을", "를", "이", "가", "은", "는");

  /** Endings of such verbs before a noun: 출시한 ‘…’, 출시된 ‘…’. */
  private static final String ADNOMINAL = "한된할";

  private ProductContext() {}

  static boolean isOf(WordSequence words, Bracketed quoted) {
    String text = words.document().text();
    int next = words.firstFrom(quoted.end());
    if (isOfVerb(words, quoted) || isMakers(words, quoted)) {
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
            || OrganizationRecognizer.endsLikeOrganization(text.substring(owner.start(), end)));
  }

  /** 출시한 ‘…’가: the verb stands right before the name. */
  private static boolean isOfVerb(WordSequence words, Bracketed quoted) {
    int index = words.firstFrom(quoted.start()) - 1;
    if (index < 0 || words.get(index).end() + 1 != quoted.start()) {
      return false;
    }
    String text = words.document().text();
    Word word = words.get(index);
    return ADNOMINAL.indexOf(text.charAt(word.end() - 1)) >= 0 && isVerb(text, word)
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
    boolean isArgument = ARGUMENT_JOSA.contains(words.get(josa).of(text));
    for (int i = josa + 1; isArgument && i <= josa + VERB_REACH && words.followsDirectly(i); i++) {
      if (isVerb(text, words.get(i))) {
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
