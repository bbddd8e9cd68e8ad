package io.newsgraph.article.parse;

import java.util.Optional;

/**
 * Finds the credit at the end of a caption: {@code [사진=가나통신]}, {@code 사진 제공: 가나전자}, {@code /가나통신},
 * {@code ⓒ가나일보}, {@code … 있다. 가나전자 제공}.
 */
final class CreditReader {

  /** Characters that a credit takes at most: only a line's end is looked at. */
  private static final int LONGEST = 60;

  /** Characters that a source takes at most where no bracket or cue announces it. */
  private static final int LONGEST_BARE = 30;

  private static final String OPENING = "([【<〈";
  private static final String CLOSING = ")]】>〉";
  private static final String AFTER_CUE = "=:/|ㅣ";
  private static final Lexicon CUES = Lexicon.of("credit-cues.txt");
  private static final Lexicon ENDS = Lexicon.of("credit-ends.txt");

  private CreditReader() {}

  static boolean isCue(String text) {
    return CUES.contains(text);
  }

  /** The credit that a line ends with; it may be the whole line. */
  static Optional<Credit> read(String text) {
    Optional<Credit> credit = bracketed(text);
    return credit
        .or(() -> afterCue(text))
        .or(() -> afterSign(text))
        .or(() -> afterSlash(text))
        .or(() -> afterSentence(text))
        .or(() -> afterPicture(text));
  }

  /** Where a credit in brackets with a cue ends that a line begins with; 0 if none does. */
  static int leadingEnd(String text) {
    int bracket = text.isEmpty() ? -1 : OPENING.indexOf(text.charAt(0));
    int end = bracket < 0 ? -1 : text.indexOf(CLOSING.charAt(bracket)) + 1;
    if (end <= 0 || end >= text.length() || end > LONGEST) {
      return 0;
    }
    String inside = text.substring(1, end - 1);
    return afterCue(inside).filter(credit -> credit.start() == 0).isPresent() ? end : 0;
  }

  private static Optional<Credit> bracketed(String text) {
    String bare = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    int closing = bare.isEmpty() ? -1 : CLOSING.indexOf(bare.charAt(bare.length() - 1));
    if (closing < 0) {
      return Optional.empty();
    }
    int open = bare.lastIndexOf(OPENING.charAt(closing), bare.length() - 2);
    if (open < 0 || bare.length() - open > LONGEST) {
      return Optional.empty();
    }
    String inside = withoutReservation(bare.substring(open + 1, bare.length() - 1)).strip();
    String source = source(inside);
    return source.isEmpty() ? Optional.empty() : Optional.of(new Credit(open, source));
  }

  /** Who a text names that is a credit and nothing else; empty if it is none. */
  private static String source(String text) {
    Optional<Credit> afterCue = afterCue(text).filter(credit -> credit.start() == 0);
    if (afterCue.isPresent()) {
      return afterCue.get().name();
    }
    if (Boilerplate.beginsWithSign(text)) {
      return name(text.substring(1));
    }
    int place = text.indexOf('=');
    String afterPlace = text.substring(place + 1).strip();
    if (place > 0 && (Publishers.areSources(afterPlace) || isPhotographer(afterPlace))) {
      return name(afterPlace);
    }
    boolean named = hasEnd(text) || Publishers.areSources(text) || isPhotographer(text);
    return named ? name(text) : "";
  }

  private static Optional<Credit> afterCue(String text) {
    int earliest = Math.max(0, text.length() - LONGEST);
    for (int i = earliest; i < text.length(); i++) {
      String rest = text.substring(i);
      Optional<String> cue = isBoundary(text, i) ? CUES.prefixOf(rest) : Optional.empty();
      if (cue.isEmpty()) {
        continue;
      }
      String name = afterSeparator(text, i, rest.substring(cue.get().length()));
      if (!name.isEmpty()) {
        return Optional.of(new Credit(withSlash(text, i), name));
      }
    }
    return Optional.empty();
  }

  private static String afterSeparator(String text, int start, String afterCue) {
    String bare = afterCue.strip();
    if (!bare.isEmpty() && AFTER_CUE.indexOf(bare.charAt(0)) >= 0) {
      return name(bare.substring(1));
    }
    boolean apart = start == 0 || followsPicture(text, start);
    boolean spaced = afterCue.startsWith(" ") && bare.length() <= LONGEST_BARE;
    boolean named = hasEnd(bare) || Publishers.areSources(bare);
    return apart && spaced && named ? name(bare) : "";
  }

  private static Optional<Credit> afterSign(String text) {
    int sign = Math.max(text.lastIndexOf('ⓒ'), text.lastIndexOf('©'));
    if (sign < 0 || text.length() - sign > LONGEST_BARE) {
      return Optional.empty();
    }
    String name = name(text.substring(sign + 1));
    return name.isEmpty() ? Optional.empty() : Optional.of(new Credit(withSlash(text, sign), name));
  }

  private static Optional<Credit> afterSlash(String text) {
    int slash = text.lastIndexOf('/');
    if (slash < 0 || text.length() - slash > LONGEST_BARE) {
      return Optional.empty();
    }
    String rest = text.substring(slash + 1).strip();
    String source = source(rest);
    if (source.isEmpty() && slash > 0 && followsPicture(text, slash) && isShortName(rest)) {
      source = rest;
    }
    return source.isEmpty() ? Optional.empty() : Optional.of(new Credit(slash, source));
  }

  /** One word or two without a sentence's end: after a picture and a slash no more is needed. */
  private static boolean isShortName(String text) {
    return Characters.hasLetterOrDigit(text)
        && text.length() <= 16
        && text.split(" ").length <= 2
        && !Sentences.isEnded(text);
  }

  /** A source alone after the sentence, or after more than one space. */
  private static Optional<Credit> afterSentence(String text) {
    int earliest = Math.max(1, text.length() - LONGEST_BARE);
    for (int i = earliest; i < text.length(); i++) {
      if (Characters.isSpace(text.charAt(i)) || !followsPicture(text, i)) {
        continue;
      }
      String source = source(text.substring(i));
      if (!source.isEmpty()) {
        return Optional.of(new Credit(i, source));
      }
    }
    return Optional.empty();
  }

  /** {@code 가나전자 수원 사업장 가나전자 제공}: without a sign between, only a known source is one. */
  private static Optional<Credit> afterPicture(String text) {
    String end = ENDS.suffixOf(text).orElse("");
    String before = text.substring(0, text.length() - end.length()).stripTrailing();
    int start = before.lastIndexOf(' ') + 1;
    String source = before.substring(start);
    if (end.isEmpty() || start == 0 || source.length() < 2) {
      return Optional.empty();
    }
    boolean known =
        Publishers.areSources(source) || text.substring(0, start).contains(source + " ");
    return known ? Optional.of(new Credit(start, source)) : Optional.empty();
  }

  private static boolean hasEnd(String text) {
    Optional<String> end = ENDS.suffixOf(text);
    return end.isPresent() && text.length() > end.get().length() && text.length() <= LONGEST_BARE;
  }

  private static boolean isPhotographer(String text) {
    return text.length() <= LONGEST_BARE
        && BylineReader.read(text).filter(reading -> !reading.bylines().isEmpty()).isPresent();
  }

  /** Whether what stands before is whole: a sentence, or a text set off by more than one space. */
  private static boolean followsPicture(String text, int at) {
    String before = text.substring(Math.max(0, at - 5), at);
    return before.endsWith("  ") || Sentences.isEnded(before);
  }

  private static boolean isBoundary(String text, int at) {
    // 글·사진=홍길동 signs an article.
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) != '·';
  }

  private static int withSlash(String text, int at) {
    return at > 0 && text.charAt(at - 1) == '/' ? at - 1 : at;
  }

  /** A credit's name without cue, {@code 제공} and punctuation; empty if it is a text. */
  private static String name(String text) {
    String bare = withoutReservation(text).strip().replaceAll("[.\\])>】〉]{1,2}$", "").strip();
    bare = bare.endsWith("제공") ? bare.substring(0, bare.length() - 2).strip() : bare;
    bare = bare.replaceAll("^[=:/|ⓒ©(\\[ ]{1,3}", "");
    bare = bare.startsWith("사진 ") ? bare.substring("사진 ".length()) : bare;
    boolean isName =
        Characters.hasLetterOrDigit(bare) && bare.length() <= 40 && !text.contains("다.");
    return isName ? bare : "";
  }

  /** Agencies add {@code 재판매 및 DB 금지} (no resale) to their credits. */
  private static String withoutReservation(String text) {
    int at = text.indexOf("재판매");
    return at < 0 ? text : text.substring(0, at).replaceAll("[ .,]{1,3}$", "");
  }
}
