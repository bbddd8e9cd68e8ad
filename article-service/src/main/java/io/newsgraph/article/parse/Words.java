package io.newsgraph.article.parse;

import java.util.ArrayList;
import java.util.List;

/** Cuts a short line into words, mail addresses and the signs that mean something in a byline. */
final class Words {

  enum Kind {
    WORD,
    MAIL,
    /** {@code =} or {@code :}. */
    EQUALS,
    /** {@code ·}, {@code ,}, {@code /} or {@code &}: parts two names. */
    SEPARATOR
  }

  record Word(Kind kind, String text) {}

  private static final String SEPARATORS = "·ㆍ,/&•∙";
  private static final String IGNORED = "()[]【】<>〈〉{}|ㅣ｜■▶◆●◇□✉☎.;〔〕";

  private Words() {}

  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Characters.isSpace(c) || IGNORED.indexOf(c) >= 0) {
        i++;
      } else if (c == '=' || c == ':') {
        words.add(new Word(Kind.EQUALS, "="));
        i++;
      } else if (SEPARATORS.indexOf(c) >= 0) {
        words.add(new Word(Kind.SEPARATOR, String.valueOf(c)));
        i++;
      } else {
        i = addWord(words, text, i);
      }
    }
    return words;
  }

  private static int addWord(List<Word> words, String text, int start) {
    int mailEnd = mailEnd(text, start);
    if (mailEnd > start) {
      words.add(new Word(Kind.MAIL, text.substring(start, mailEnd)));
      return mailEnd;
    }
    int end = start + 1;
    while (end < text.length() && !endsWord(text.charAt(end)) && mailEnd(text, end) < 0) {
      end++;
    }
    words.add(new Word(Kind.WORD, text.substring(start, end)));
    return end;
  }

  private static boolean endsWord(char c) {
    return Characters.isSpace(c)
        || c == '='
        || c == ':'
        || SEPARATORS.indexOf(c) >= 0
        || IGNORED.indexOf(c) >= 0;
  }

  /** Where the mail address that begins here ends, exclusive; -1 if none begins here. */
  private static int mailEnd(String text, int start) {
    int at = start;
    while (at < text.length() && isMailCharacter(text.charAt(at))) {
      at++;
    }
    if (at == start || at == text.length() || text.charAt(at) != '@') {
      return -1;
    }
    int end = at + 1;
    while (end < text.length() && isMailCharacter(text.charAt(end))) {
      end++;
    }
    while (text.charAt(end - 1) == '.') {
      end--;
    }
    return text.substring(at, end).indexOf('.') > 1 ? end : -1;
  }

  private static boolean isMailCharacter(char c) {
    return Characters.isLatin(c) || c >= '0' && c <= '9' || "._%+-".indexOf(c) >= 0;
  }
}
