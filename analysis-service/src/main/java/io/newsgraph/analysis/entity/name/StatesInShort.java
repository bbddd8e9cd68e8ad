package io.newsgraph.analysis.entity.name;

import io.newsgraph.analysis.language.WordList;
import java.util.Map;
import java.util.stream.Collectors;

/** States by one syllable before what is theirs: 미 국방부 is 미국 국방부. */
public final class StatesInShort {

  private static final Map<String, String> IN_FULL =
      WordList.lines(StatesInShort.class, "states-in-short.txt").stream()
          .map(line -> line.split("\\s*=\\s*"))
          .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> parts[1]));

  private StatesInShort() {}

  /** Whether a word is a state in one syllable: 미, 중. */
  public static boolean contain(String word) {
    return IN_FULL.containsKey(word);
  }

  /** A body's name with its state in full; as it is where it begins with no state in short. */
  public static String inFull(String body) {
    boolean isBehindSyllable = body.length() > 2 && body.charAt(1) == ' ';
    String state = isBehindSyllable ? IN_FULL.get(body.substring(0, 1)) : null;
    return state == null ? body : state + body.substring(1);
  }
}
