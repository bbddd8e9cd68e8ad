package io.newsgraph.analysis.entity.name;

import io.newsgraph.analysis.language.WordList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names that some papers spell as they are said, with their letters behind: 에스케이(SK)하이닉스. */
public final class SpelledLetters {

  /** 에스케이, SK, 하이닉스; the rest may have a josa. */
  private static final Pattern SPELLED = Pattern.compile("([가-힣]{2,10})\\(([A-Z]{2,5})\\)([가-힣]+)");

  private static final Map<Character, List<String>> SOUNDS =
      WordList.lines(SpelledLetters.class, "spelled-letters.txt").stream()
          .map(line -> line.split("\\s*[=,]\\s*"))
          .collect(
              Collectors.toUnmodifiableMap(
                  parts -> parts[0].charAt(0),
                  parts -> List.of(Arrays.copyOfRange(parts, 1, parts.length))));

  private SpelledLetters() {}

  /** Where names are spelled so, each with the rest of its name as its third group. */
  public static Matcher in(String text) {
    return SPELLED.matcher(text);
  }

  /** Whether the sounds are those of the letters: 에스케이 of SK. */
  public static boolean isSaid(String sounds, String letters) {
    if (letters.isEmpty() || sounds.isEmpty()) {
      return letters.isEmpty() && sounds.isEmpty();
    }
    return SOUNDS.getOrDefault(letters.charAt(0), List.of()).stream()
        .anyMatch(
            sound ->
                sounds.startsWith(sound)
                    && isSaid(sounds.substring(sound.length()), letters.substring(1)));
  }

  /** SK하이닉스 of 에스케이(SK)하이닉스; any other name as it is. */
  public static String withLetters(String name) {
    Matcher spelled = in(name);
    boolean isSpelled = spelled.matches() && isSaid(spelled.group(1), spelled.group(2));
    return isSpelled ? spelled.group(2) + spelled.group(3) : name;
  }
}
