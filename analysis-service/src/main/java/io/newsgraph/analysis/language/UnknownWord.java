package io.newsgraph.analysis.language;

import java.lang.Character.UnicodeScript;
import org.apache.lucene.analysis.ko.dict.CharacterDefinition;

/**
 * How far a word reaches that no dictionary has, and what class of characters it is of: a run of
 * one script, cut at punctuation and digits, as nori takes it.
 *
 * @param length in UTF-16 code units
 * @param characterClass as {@link CharacterDefinition} numbers them
 */
record UnknownWord(int length, int characterClass) {

  private static final int MAX_LENGTH = 1024;

  /** A dot between words, though Unicode takes it for a letter: ㆍ. */
  private static final char ARAEA = 'ㆍ';

  /** The unknown word that begins at a place of a line. */
  static UnknownWord at(String line, int start, CharacterDefinition characters) {
    char first = line.charAt(start);
    int characterClass = characters.getCharacterClass(first);
    if (!characters.isGroup(first)) {
      return new UnknownWord(1, characterClass);
    }
    UnicodeScript script = UnicodeScript.of(first);
    boolean isMark = isMark(first);
    boolean isDigit = Character.isDigit(first);
    int end = start + 1;
    while (end < line.length() && end - start < MAX_LENGTH) {
      char c = line.charAt(end);
      UnicodeScript other = UnicodeScript.of(c);
      boolean isOfRun =
          (isSame(script, other) || Character.getType(c) == Character.NON_SPACING_MARK)
              && isMark(c) == isMark
              && Character.isDigit(c) == isDigit
              && characters.isGroup(c);
      if (!isOfRun) {
        break;
      }
      end++;
      if (isOpen(script) && !isOpen(other)) {
        script = other;
        characterClass = characters.getCharacterClass(c);
      }
    }
    return new UnknownWord(end - start, characterClass);
  }

  private static boolean isSame(UnicodeScript one, UnicodeScript other) {
    return one == other || isOpen(one) || isOpen(other);
  }

  /** Goes with any script. */
  private static boolean isOpen(UnicodeScript script) {
    return script == UnicodeScript.INHERITED || script == UnicodeScript.COMMON;
  }

  private static boolean isMark(char c) {
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.CONNECTOR_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION ->
          true;
      default -> c == ARAEA;
    };
  }
}
