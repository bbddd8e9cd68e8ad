package io.newsgraph.analysis.entity.name;

import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSet;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells by which family name an article goes on to speak of somebody, with a title behind it. */
public final class Surnames {

  private static final WordSet CHINESE = WordList.set(Surnames.class, "surnames-chinese.txt");

  /** Longest Chinese name in Hangul: 어우양펑하오 is rare, 자오웨이궈 usual. */
  private static final int MAX_CHINESE = 5;

  /** Longest Korean name, of two syllables for the family and two for the person. */
  private static final int MAX_KOREAN = 4;

  private static final Map<String, String> IN_HANGUL =
      WordList.lines(Surnames.class, "surnames-in-hanja.txt").stream()
          .map(line -> line.split("\\s*=\\s*"))
          .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> parts[1]));

  private Surnames() {}

  /** 이 for 李, as headlines write it; any other word as it is. */
  public static String inHangul(String surname) {
    return IN_HANGUL.getOrDefault(surname, surname);
  }

  /** 황 of 젠슨 황, 웨이 of 웨이저자, 제갈 of 제갈민; null if there is none. */
  public static String of(String name) {
    int space = name.lastIndexOf(' ');
    if (space > 0) {
      boolean isOneSyllable = space == name.length() - 2;
      return isOneSyllable ? name.substring(space + 1) : null;
    }
    if (KoreanNames.isName(name)) {
      return KoreanNames.surnameOf(name);
    }
    String chinese = chinese(name);
    return chinese == null ? ofRareName(name) : chinese;
  }

  /** 민 of 민서락: whoever an article names is called so, whatever syllables the given name has. */
  private static String ofRareName(String name) {
    boolean isShort = name.length() > 1 && name.length() <= MAX_KOREAN;
    return isShort ? KoreanNames.surnameOf(name) : null;
  }

  private static String chinese(String name) {
    for (int length = 2; length > 0; length--) {
      boolean isLong = name.length() > length && name.length() <= MAX_CHINESE;
      if (isLong && CHINESE.contains(name, 0, length)) {
        return name.substring(0, length);
      }
    }
    return null;
  }
}
